import type { FactBase } from '../fact/base';
import { reviewsOf, type Lock } from '../fact/lock';
import { voicesOf, type Voice } from '../fact/provenance';
import { reviewState, verifiedFact } from '../fact/review';
import type { Fact } from '../fact/schema';
import { formatDate } from '../kernel/dates';
import { words, type Language, type WordKey } from '../words';
import type { CheckId } from './check';
import { checksOn } from './index';

/** How the sentence of one fact was checked. All texts are ready to read; none is the source's own. */
export interface HowChecked {
  /** Our sentence. */
  statement: string;
  /** Who says so, in which source, in which sentences of our copy. */
  voices: Voice[];
  /** Each check that it had to pass and passed, in plain words: one that is off for its folder is left out. */
  checks: { id: CheckId; text: string }[];
  /** Version of the checks. */
  verifier: number;
  /** The role that signed the sentence as it is, and the day. */
  signed?: { role: string; date: string };
}

interface Checked {
  base: FactBase;
  lock: Lock;
  language: Language;
}

/** Tells how a fact was checked, by the lock; undefined for a fact of which the lock says nothing. */
export function howChecked(fact: Fact, { base, lock, language }: Checked): HowChecked | undefined {
  const say = words(language);
  const verified = verifiedFact(lock.facts, fact.id);
  if (!verified) return undefined;
  const reviews = reviewsOf(lock);
  const signature = reviewState(fact.id, verified, reviews) === 'reviewed' ? reviews.signed[fact.id] : undefined;
  return {
    statement: fact.statement,
    voices: voicesOf(fact, base, say, language),
    checks: checksOn(base)
      .sort((a, b) => numberOf(a.id) - numberOf(b.id))
      .map(({ id }) => ({ id, text: say(wordsOf(id)) })),
    verifier: lock.verifier,
    ...(signature && {
      signed: { role: signature.role.replaceAll('-', ' '), date: formatDate(signature.date, language) },
    }),
  };
}

const numberOf = (id: CheckId): number => Number(id.slice(1));

/** The words of a check. A check that the catalogue does not tell of fails to compile. */
const wordsOf = (id: CheckId): WordKey => `how.${id}`;
