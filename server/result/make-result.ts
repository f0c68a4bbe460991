import { z } from 'zod';
import { drawCode } from '@/lib/classroom/code-letters';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { sha256 } from '@/lib/kernel/digest';
import { today } from '../clock';
import { library } from '../content/library';
import { insertResult, resultBy } from '../store/results';
import type { Row, Tx } from '../store/schema';
import { signed } from './mac';
import { finishedSchema, makeRecord } from './record';
import type { ResultAsk } from './ask';

/** So many letters has the code of a result: 852 thousand million codes. */
export const RESULT_CODE = 8;

/** Cards from one network in an hour: a school is one. The same card asked for again counts once. */
const MOST_OF_NETWORK = 200;

/** What the device keeps, by which a result is taken back. */
export const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a secret of 32 bytes');
const sentSchema = finishedSchema.extend({ owner: secret });

/** Marks a finished quiz anew, keeps its marks and gives the code. The same secret with the same answers gets the same code. */
export async function makeResult(sent: unknown, ask: ResultAsk): Promise<Result<string>> {
  const parsed = sentSchema.safeParse(sent);
  if (!parsed.success) return shapeless(parsed.error);
  const { owner, ...finished } = parsed.data;
  const day = today(new Date(ask.now));
  const record = makeRecord(finished, library(), day);
  if (!record.ok) return record;
  const owner_hash = sha256(owner);
  const wait = ask.limits.wait(ask.network, MOST_OF_NETWORK, ask.now);
  if (wait > 0) return fail({ code: 'too-many', found: String(MOST_OF_NETWORK), wanted: String(wait), todo: 'wait' });
  ask.limits.note(ask.network, owner_hash, ask.now);
  const [key] = ask.keys();
  const row = { record: canonicalJson(record.value), owner_hash, made_on: day, revoked_on: null };
  return ask.store.write((tx) => keep(tx, (code) => signed({ code, ...row }, key), ask));
}

/** Under a code that no result has. */
async function keep(tx: Tx, made: (code: string) => Row<'result'>, { chance }: ResultAsk): Promise<Result<string>> {
  const row = made(drawCode(RESULT_CODE, chance));
  if (await insertResult(tx, row)) return ok(row.code);
  const known = await resultBy(tx, 'owner_hash', row.owner_hash);
  if (!known) return keep(tx, made, { chance } as ResultAsk);
  if (known.revoked_on === null && isSame(known, row)) return ok(known.code);
  return fail({
    ...{ code: 'other-content', found: 'a secret that belongs to another result' },
    ...{ wanted: 'a new secret for each result', todo: 'make a new one' },
  });
}

/** Sent again after midnight, it is still the same. */
const isSame = (known: Row<'result'>, made: Row<'result'>): boolean =>
  known.record !== null && made.record?.replace(`"day":"${made.made_on}"`, `"day":"${known.made_on}"`) === known.record;

/** Names the field, and never repeats what was in it. */
export const shapeless = (error: z.ZodError): Result<never> =>
  fail({
    ...{ code: 'request-shape', found: error.issues[0]?.path.join('.').slice(0, 60) || 'another shape' },
    ...{ wanted: 'what the page of a quiz sends', todo: 'reload the page' },
  });
