import type { Chance } from '@/lib/classroom/chance';
import { joinCode } from '@/lib/classroom/join-code';
import { codeIsTaken } from '../store/classes';
import type { Tx } from '../store/schema';

/** A code that no class has. */
export async function freeCode(tx: Tx, chance: Chance): Promise<string> {
  const code = joinCode(chance);
  return (await codeIsTaken(tx, code)) ? freeCode(tx, chance) : code;
}
