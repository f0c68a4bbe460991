import { z } from 'zod';
import { ok, type Result } from '@/lib/kernel/result';
import { no } from './refused';

/** 16 random bytes, base64url. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/, 'an id');
/** 32 random bytes, base64url. */
export const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a secret');
/** Milliseconds since 1970. */
export const instant = z.int().min(0).max(8_640_000_000_000_000);

export const nothing = z.strictObject({});

/** What was sent, if it has the shape of a call; the words name the field, and never repeat what was in it. */
export function readSent<Sent>(schema: z.ZodType<Sent>, sent: unknown): Result<Sent> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return no('request-shape', issue?.path.join('.').slice(0, 60) || 'the whole');
}
