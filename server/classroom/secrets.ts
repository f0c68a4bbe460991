import { createHash, createHmac } from 'node:crypto';
import type { Chance } from '@/lib/classroom/chance';
import { resumeCode } from '@/lib/classroom/resume-code';
import { sha256 } from '@/lib/kernel/digest';

/** What the store keeps of a secret in a cookie or a link. */
export const hashOf = (secret: string): string => sha256(secret);

/** What the store keeps of a resume code: with its class, so that no table made beforehand fits. */
export const resumeHash = (classId: string, code: string): string => sha256(`resume\n${classId}\n${code}`);

/**
 * Chance that hangs on a secret which somebody else keeps, and on a purpose: who asks again with the same secret is given
 * the same, though it is not stored.
 */
export function chanceFrom(secret: string, purpose: string): Chance {
  let block = 0;
  let bytes: number[] = [];
  return (count) => {
    while (bytes.length < count) bytes.push(...createHmac('sha256', secret).update(`${purpose}\n${block++}`).digest());
    const drawn = bytes.slice(0, count);
    bytes = bytes.slice(count);
    return Uint8Array.from(drawn);
  };
}

/** The resume code that a secret gives a seat. */
export const resumeCodeFrom = (secret: string, seat: string): string =>
  resumeCode(chanceFrom(secret, `resume code\n${seat}`));

/** An id that hangs on what it is made of. */
export const idFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);

/** The id of the proof that a class was deleted: there is one for each class at most. */
export const deletionOf = (classId: string): string => idFrom('deletion', classId);
