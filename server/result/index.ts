import { randomBytes } from 'node:crypto';
import type { Chance } from '@/lib/classroom/chance';
import { ok, type Problem, type Result } from '@/lib/kernel/result';
import type { Call, CallResult } from '../calls';
import { countedWindows, type CountedWindows } from '../counted-windows';
import { laterImage } from '../later-card';
import type { Store } from '../store/store';
import { troubleOf } from '../store/trouble';
import type { ResultAsk } from './ask';
import { resultKeys, type ResultKeys } from './keys';
import { makeResult } from './make-result';
import { revokeResult } from './revoke-result';
import { viewResult } from './view-result';

/** Where results are made and taken back. */
export const RESULT_PATH = '/api/result';

const HOUR_MS = 3_600_000;

export interface Results {
  store: () => Promise<Store>;
  keys?: () => ResultKeys;
  chance?: Chance;
  limits?: CountedWindows;
  /** Hears of what went wrong on our side. */
  tell?: (error: unknown) => void;
}

/** The calls about results, by their path. */
export function resultCalls({
  store,
  keys = resultKeys,
  chance = (count) => randomBytes(count),
  limits = countedWindows(HOUR_MS),
  tell = console.error,
}: Results) {
  const callOf = (verb: (sent: unknown, ask: ResultAsk) => Promise<Result<unknown>>): Call => {
    return async (sent, { now, network }) => {
      if (!sent.ok) return refused(sent.problems[0]!);
      try {
        const opened = await store();
        const answer = await verb(sent.value, { now, network, store: opened, keys, chance, limits });
        return answer.ok ? { status: 200, body: answer.value } : refused(answer.problems[0]!);
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble !== 'store-busy') tell(error);
        return refused({ code: trouble ?? 'other', found: 'trouble on our side', wanted: '', todo: 'try again later' });
      }
    };
  };
  const make = async (sent: unknown, ask: ResultAsk) => {
    const made = await makeResult(sent, ask);
    return made.ok ? ok(await told(made.value, ask)) : made;
  };
  return {
    [RESULT_PATH]: callOf(make),
    [`${RESULT_PATH}/revoke`]: callOf(async (sent, ask) => {
      const done = await revokeResult(sent, ask);
      return done.ok ? ok({}) : done;
    }),
  } as Record<typeof RESULT_PATH | '/api/result/revoke', Call>;
}

/** What the page needs to show a result that was made. */
async function told(code: string, { store, keys }: ResultAsk) {
  const view = await viewResult(code, { store, keys: keys() });
  if (view?.standing !== 'valid') throw new Error(`The result ${code} was kept and cannot be checked`);
  const { record, card } = view.result;
  return {
    code,
    path: `/r/${code}`,
    ...{ right: record.right, total: record.total },
    card: laterImage(`/r/${code}`, card),
  };
}

const STATUSES: Partial<Record<string, number>> = {
  ...{ 'body-shape': 400, 'body-large': 413, 'quiz-unknown': 404, 'not-found': 404 },
  ...{ 'item-changed': 409, 'other-content': 409, 'too-many': 429, other: 500 },
};
const SECONDS: Partial<Record<string, number>> = { 'store-full': 30, 'store-away': 5, 'store-busy': 2 };

function refused(problem: Problem): CallResult {
  const { code, wanted } = problem;
  const retryAfter = code === 'too-many' ? Number(wanted) : SECONDS[code];
  const status = STATUSES[code] ?? (code.startsWith('store-') ? 503 : 422);
  return { status, body: { error: problem }, ...(retryAfter && { retryAfter }) };
}
