import type { FinishedForm } from '../lib/attempt/finished-form';
import { object, text, whole, type Guarded } from '../lib/kernel/guard';
import { attemptsBegun } from './attempt-store/attempt-store';
import { makeSecret } from './classroom/make-id';
import { keep, kept } from './kept';
import { postJson } from './post-json';

/** Where the secrets are kept by which this device takes its results back. */
export const RESULT_CARDS = 'cited.results';

const isMade = object({
  ...{ code: text, path: text, right: whole(0), total: whole(1) },
  card: object({ url: text, alt: text }),
});
/** A result as the server keeps it. */
export type MadeCard = Guarded<typeof isMade>;

/** A result of this device. Every result has a secret of its own, so that nobody can tell two of them to be of one learner. */
export interface OwnCard {
  owner: string;
  attempt: number;
  made?: MadeCard;
}

/** Why there is no card: the server is away, something was corrected since, or the network made too many. */
export type NoCard = 'away' | 'changed' | 'tooMany';

const keyOf = ({ lesson, form, at }: FinishedForm): string => `${lesson} ${form} ${at}`;

/** The card that this device made of a finished form, if it did and has not taken it back. */
export function ownCard(finished: FinishedForm): OwnCard | undefined {
  const found = kept<Partial<OwnCard>>(RESULT_CARDS)[keyOf(finished)];
  if (!found || typeof found.owner !== 'string' || typeof found.attempt !== 'number') return undefined;
  return { owner: found.owner, attempt: found.attempt, ...(isMade(found.made) && { made: found.made }) };
}

/** Has the server mark a finished form and keep the result. The secret is kept first: asked again, it is the same card. */
export async function makeCard(finished: FinishedForm): Promise<Required<OwnCard> | NoCard> {
  const { lesson, form, answers } = finished;
  const own = ownCard(finished) ?? { owner: makeSecret(), attempt: await attemptsBegun(lesson, form) };
  keep(RESULT_CARDS, keyOf(finished), own);
  const { owner, attempt } = own;
  try {
    const posted = await postJson('/api/result', { owner, lesson, form, attempt, answers });
    if (!posted.ok) return whyNot(posted.status);
    if (!isMade(posted.body)) return 'away';
    const made = { owner, attempt, made: posted.body };
    keep(RESULT_CARDS, keyOf(finished), made);
    return made;
  } catch {
    return 'away';
  }
}

const whyNot = (status: number): NoCard => (status === 429 ? 'tooMany' : status >= 500 ? 'away' : 'changed');

/** Takes a card back; false where the server could not be reached. One that it no longer has is back. */
export async function takeBack(finished: FinishedForm, { owner, made }: Required<OwnCard>): Promise<boolean> {
  try {
    const posted = await postJson('/api/result/revoke', { code: made.code, owner });
    if (!posted.ok && posted.status !== 404) return false;
    keep(RESULT_CARDS, keyOf(finished), {});
    return true;
  } catch {
    return false;
  }
}
