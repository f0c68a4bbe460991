import { randomBytes } from 'node:crypto';
import type { CallName } from '@/lib/classroom/calls';
import type { Chance } from '@/lib/classroom/chance';
import { refusalWords } from '@/lib/classroom/refusal-words';
import type { Problem } from '@/lib/kernel/result';
import { words } from '@/lib/words';
import type { Call, CallResult } from '../calls';
import { writeCookies } from '../call-context';
import { library } from '../content/library';
import type { Store } from '../store/store';
import { troubleOf } from '../store/trouble';
import { acceptLate } from './accept-late';
import { accommodate } from './accommodate';
import { assign } from './assign';
import { attempt } from './attempt';
import { changeAssignment } from './change-assignment';
import { classOf } from './class';
import { classes } from './classes';
import { deleteClass } from './delete-class';
import { failureLimits, type FailureLimits } from './failure-limits';
import { held } from './held';
import { join } from './join';
import { leave } from './leave';
import { merge } from './merge';
import { newCode } from './new-code';
import { open } from './open';
import { ownResult } from './own-result';
import { previewForm } from './preview-form';
import { no, statusOf } from './refused';
import { reissueResume } from './reissue-resume';
import { rekey } from './rekey';
import { release } from './release';
import { rename } from './rename';
import { reopen } from './reopen';
import { results } from './results';
import { resume } from './resume';
import { save } from './save';
import { slips } from './slips';
import { start } from './start';
import { unmerge } from './unmerge';
import type { Verb } from './verb';
import { work } from './work';

/** The register of what can be asked of the classroom. */
export const VERBS: { [Name in CallName]: Verb<Name> } = {
  ...{ start, open, classes, class: classOf, rename, rekey, 'new-code': newCode, 'delete-class': deleteClass },
  ...{ accommodate, 'reissue-resume': reissueResume, slips, merge, unmerge, 'preview-form': previewForm, assign },
  ...{ 'change-assignment': changeAssignment, release, reopen, 'accept-late': acceptLate, results },
  ...{ join, resume, work, attempt, save, 'own-result': ownResult, held, leave },
};

/** Where the calls of the classroom are. */
export const CLASS_PATH = '/api/class/';

export interface Classroom {
  store: () => Promise<Store>;
  chance?: Chance;
  limits?: FailureLimits;
  /** Hears of what went wrong on our side. */
  tell?: (error: unknown) => void;
}

/** The calls of the classroom by their path. */
export function classCalls({
  store,
  chance = (count) => randomBytes(count),
  limits = failureLimits(),
  tell = console.error,
}: Classroom): Record<string, Call> {
  const callOf = (verb: Verb<CallName>): Call => {
    return async (sent, context) => {
      if (!context.secure) return refusal(no('needs-https').problems[0]!);
      if (!sent.ok) return refusal(sent.problems[0]!);
      try {
        const opened = await store().catch((error: unknown) => void tell(error));
        if (!opened) return refusal(no('store-away').problems[0]!);
        const answer = await verb(sent.value, { context, store: opened, chance, limits });
        if (!answer.ok) return refusal(answer.problems[0]!);
        const { gives, cookies } = answer.value;
        return { status: 200, body: gives, cookies: writeCookies(cookies ?? {}) };
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble !== 'store-busy') tell(error);
        return refusal(
          no(trouble === undefined || trouble === 'store-taken' || trouble === 'store-newer' ? 'other' : trouble)
            .problems[0]!,
        );
      }
    };
  };
  const paths = Object.entries(VERBS).map(([name, verb]) => [CLASS_PATH + name, callOf(verb as Verb<CallName>)]);
  return Object.fromEntries(paths) as Record<string, Call>;
}

/** How many seconds to wait before it is worth to try again. */
const SECONDS: Partial<Record<string, number>> = { 'store-full': 30, 'store-away': 5, 'store-busy': 2 };

/** A refusal as it is sent: its code, and words for whoever reads it. */
export function refusal(problem: Problem): CallResult {
  const say = words(library().site.language);
  const { code, wanted } = problem;
  const retryAfter = code.startsWith('too-many') ? Number(wanted) : SECONDS[code];
  const error = { code, words: refusalWords(problem, say), ...(retryAfter && { retryAfter }) };
  return { status: statusOf(code), body: { error }, ...(retryAfter && { retryAfter }) };
}
