import { agreeing, countOriginals, countUnknown } from '@/lib/fact/corroborate';
import { reviewsOf, type Lock } from '@/lib/fact/lock';
import { reviewState, verifiedFact } from '@/lib/fact/review';
import type { Fact } from '@/lib/fact/schema';
import { factDigest } from '@/lib/fact/fact-digest';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { FactBase } from '@/lib/fact/base';
import type { Source } from '@/lib/source/schema';
import { spoiltTexts } from './content/recorded-text';
import { factUses, type FactUses } from './fact-uses';
import { openDesk, unknownFact, type Desk } from './review';
import { reviewItem, type ReviewItem } from './review-item';

/** Everything behind a fact and everything that rests on it. */
export interface Explanation extends Omit<ReviewItem, 'digest' | 'wrongAnswers' | 'feedback'>, FactUses {
  origins: { source: string; publisher: string | null; origin: string | null; url?: string; counts: boolean }[];
  /** Facts that say the same, with the original reports and documents behind them all. */
  agreeing: string[];
  originals: { reports: number; documents: number };
  /** Documents behind them of which nobody knows whose they are. */
  unknownDocuments: number;
  disagreements: { about: string; reason: string; others: { fact: string; statement: string }[] }[];
  review: string;
}

/** Follows one fact from its statement down to the sentence and its origin, and up to lessons and quizzes. */
export async function explainFact(
  folder: string,
  textFolder: string | undefined,
  id: string,
): Promise<Result<Explanation>> {
  const desk = openDesk(folder, textFolder);
  if (!desk.ok) return desk;
  const { base } = desk.value.files;
  const fact = base.facts.find((one) => one.id === id);
  if (!fact) return fail(unknownFact(id));
  const spoilt = spoiltTexts(textFolder, sourcesOf(fact, base), desk.value.files);
  if (spoilt.length > 0) return fail(...spoilt);
  const { digest: _, wrongAnswers: _w, feedback: _f, ...shown } = reviewItem(fact, desk.value);
  const same = agreeing(fact, base);
  return ok({
    ...shown,
    origins: originsOf(fact, desk.value),
    agreeing: same.slice(1).map((other) => other.id),
    originals: countOriginals(same, base),
    unknownDocuments: countUnknown(same, base),
    disagreements: disagreementsOf(fact, desk.value),
    review: reviewText(fact, desk.value.lock),
    ...(await factUses(id, folder)),
  });
}

const sourcesOf = ({ evidence }: Fact, { sources }: Pick<FactBase, 'sources'>): Source[] =>
  [...new Set(evidence.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);

const originsOf = (fact: Fact, { files }: Desk): Explanation['origins'] =>
  fact.evidence.flatMap(({ source: id }) => {
    const source = files.base.sources.get(id);
    if (!source) return [];
    const { publisher, origin, url, rewrites } = source;
    return [{ source: id, publisher, origin, ...(url ? { url } : {}), counts: origin !== null && !rewrites }];
  });

const disagreementsOf = ({ id }: Fact, { files }: Desk): Explanation['disagreements'] =>
  files.base.disagreements
    .filter(({ facts }) => facts.includes(id))
    .map(({ about, reason, facts }) => ({
      about,
      reason,
      others: files.base.facts
        .filter((other) => other.id !== id && facts.includes(other.id))
        .map((other) => ({ fact: other.id, statement: other.statement })),
    }));

function reviewText(fact: Fact, lock: Lock | undefined): string {
  const known = lock && verifiedFact(lock.facts, fact.id);
  if (!lock || !known || known.digest !== factDigest(fact)) return 'not locked as it is: run "npm run facts -- lock"';
  const { signed, rejected } = reviewsOf(lock);
  const state = reviewState(fact.id, known, reviewsOf(lock));
  if (state === 'reviewed') return `signed by the ${signed[fact.id]?.role} on ${signed[fact.id]?.date}`;
  const refusal = rejected.find((one) => one.fact === fact.id && one.digest === known.digest);
  return refusal ? `rejected by the ${refusal.role} on ${refusal.date}: ${refusal.reason}` : 'not reviewed';
}
