import { z } from 'zod';
import { sha256 } from '@/lib/kernel/digest';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { forgetCard } from '../cards-on-disk';
import { today } from '../clock';
import { resultToChange, updateResult } from '../store/results';
import type { ResultAsk } from './ask';
import { signed } from './mac';
import { secret, shapeless } from './make-result';

const sentSchema = z.strictObject({ code: z.string().regex(/^[0-9A-Z]{8}$/), owner: secret });

const unknown = (): Result<never> =>
  fail({ code: 'not-found', found: 'no such result', wanted: 'a code and its secret', todo: 'look at the code' });

/**
 * Takes a result back: its record and its card are deleted, and its page says so from then on. Who does not hold the secret
 * is told no more than that there is no such result. Done again, it is done.
 */
export async function revokeResult(sent: unknown, ask: ResultAsk): Promise<Result<null>> {
  const parsed = sentSchema.safeParse(sent);
  if (!parsed.success) return shapeless(parsed.error);
  const { code, owner } = parsed.data;
  const day = today(new Date(ask.now));
  const [key] = ask.keys();
  const done = await ask.store.write(async (tx): Promise<Result<boolean>> => {
    const row = await resultToChange(tx, code);
    if (!row || row.owner_hash !== sha256(owner)) return unknown();
    if (row.record === null) return ok(false);
    const { owner_hash, made_on } = row;
    await updateResult(tx, signed({ code, record: null, owner_hash, made_on, revoked_on: day }, key));
    return ok(true);
  });
  if (!done.ok) return done;
  if (done.value) {
    forgetCard(`result-${code}`);
    await ask.store.forget();
  }
  return ok(null);
}
