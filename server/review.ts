import { compareLock, reviewsOf, withParts, type Lock } from '@/lib/fact/lock';
import { reject, reviewState, sign, verifiedFact, type Reviews } from '@/lib/fact/review';
import type { Fact } from '@/lib/fact/schema';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { byText } from '@/lib/kernel/text';
import { spanOf } from '@/lib/source/span';
import { VERIFIER_VERSION } from '@/lib/verify';
import { readFacts, type FactFiles } from './content/read-facts';
import { readRecordedText, spoiltTexts } from './content/recorded-text';
import type { SourceText } from './content/texts';
import { placeLockProblems } from './facts';
import { readLock, writeLock } from './lock-file';
import { usableLock } from './usable-lock';

/** A reviewer tires: nobody is asked for more at a sitting, and no file answers for more. */
export const BATCH = 20;

/** Facts, and the texts where they are at hand. */
export interface Desk {
  files: FactFiles;
  textOf(source: string): SourceText | undefined;
}

/** What a review works on: content that the lock fits. */
export interface ReviewDesk extends Desk {
  folder: string;
  lock: Lock;
}

/** A reviewer's word on one fact, and the digest of what lay on the desk. */
export type Decision = { fact: string; digest: string; role: string; date: string } & (
  { verdict: 'accept' } | { verdict: 'reject'; reason: string }
);

/** Opens a content folder for review. Only facts as they were verified can be signed. */
export function openReview(folder: string, textFolder: string | undefined): Result<ReviewDesk> {
  const files = readFacts(folder);
  const lock = readLock(folder);
  if (!files.ok) return files;
  if (!lock.ok) return lock;
  const problems = compareLock(files.value.base, lock.value, VERIFIER_VERSION);
  if (problems.length > 0) return fail(...placeLockProblems(problems, files.value, folder));
  const spoilt = spoiltTexts(textFolder, files.value.base.sources.values(), files.value);
  if (spoilt.length > 0) return fail(...spoilt);
  return ok({ folder, files: files.value, lock: lock.value, textOf: textReader(files.value, textFolder) });
}

/** Lays out facts of any state, with their lock if there is one. */
export function openDesk(folder: string, textFolder: string | undefined): Result<Desk & { lock?: Lock }> {
  const files = readFacts(folder);
  if (!files.ok) return files;
  const lock = usableLock(folder, files.value);
  if (!lock.ok) return lock;
  return ok({
    files: files.value,
    textOf: textReader(files.value, textFolder),
    ...(lock.value ? { lock: lock.value } : {}),
  });
}

/** Reads each text once, when it is first asked for. A text that is not the one on record is none. */
function textReader(files: FactFiles, folder: string | undefined): (id: string) => SourceText | undefined {
  const known = new Map<string, SourceText | undefined>();
  return (id) => {
    const source = files.base.sources.get(id);
    if (folder === undefined || !source || known.has(id)) return known.get(id);
    const { text, problems } = readRecordedText(folder, source, files);
    known.set(id, problems.length === 0 ? text : undefined);
    return known.get(id);
  };
}

/** Facts that wait for a reviewer, in the order of their sources, so that each text is read once. */
export function waiting({ files, lock }: ReviewDesk): Fact[] {
  const reviews = reviewsOf(lock);
  const place = ({ evidence: [first] }: Fact) => `${first?.source} ${String(first?.sentences[0]).padStart(6, '0')}`;
  return files.base.facts
    .filter(({ id }) => stateOf(id, lock, reviews) === 'unreviewed')
    .sort((a, b) => byText(place(a), place(b)) || byText(a.id, b.id));
}

const stateOf = (id: string, lock: Lock, reviews: Reviews) => {
  const verified = verifiedFact(lock.facts, id);
  return verified ? reviewState(id, verified, reviews) : 'unreviewed';
};

/** How many facts are signed, rejected as they are, and waiting. */
export function reviewCounts(lock: Lock): { reviewed: number; rejected: number; unreviewed: number } {
  const states = Object.keys(lock.facts).map((id) => stateOf(id, lock, reviewsOf(lock)));
  const count = (state: string) => states.filter((one) => one === state).length;
  return { reviewed: count('reviewed'), rejected: count('rejected'), unreviewed: count('unreviewed') };
}

/** Writes decisions into the lock, all or none, and gives the desk as it then is. The lock may have grown meanwhile. */
export function decide(before: ReviewDesk, decisions: readonly Decision[]): Result<ReviewDesk> {
  const lock = readLock(before.folder);
  if (!lock.ok) return lock;
  const desk = { ...before, lock: lock.value };
  let reviews = reviewsOf(desk.lock);
  const problems: Problem[] = [];
  for (const decision of decisions) {
    const result = withDecision(desk, decision, reviews);
    if (result.ok) reviews = result.value;
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return fail(...problems);
  const written = withParts(desk.lock, { reviews });
  const kept = writeLock(desk.folder, written);
  return kept.ok ? ok({ ...desk, lock: written }) : kept;
}

function withDecision(desk: ReviewDesk, decision: Decision, reviews: Reviews): Result<Reviews> {
  const { fact: id, digest, role, date } = decision;
  const verified = verifiedFact(desk.lock.facts, id);
  const fact = desk.files.base.facts.find((one) => one.id === id);
  if (!verified || !fact) return fail(unknownFact(id));
  if (verified.digest !== digest) return fail(otherDigest(decision, verified.digest, desk));
  if (decision.verdict === 'reject')
    return ok(reject(reviews, { fact: id, digest, role, date, reason: decision.reason.trim() }));
  const sentences = compared(desk, fact);
  return sentences.ok ? ok(sign(reviews, id, { role, date, digest, sentences: sentences.value })) : sentences;
}

const otherDigest = ({ fact, digest }: Decision, wanted: string, desk: ReviewDesk): Problem => ({
  code: 'digest-differs',
  found: `${fact}: an answer on digest ${digest.slice(0, 12)}…`,
  wanted: `${wanted.slice(0, 12)}…, the fact as it now is`,
  todo: 'read the fact as it now is: it changed after it was shown',
  place: desk.files.placeOfFact(fact),
});

export const unknownFact = (id: string): Problem => ({
  code: 'fact-unknown',
  found: id,
  wanted: 'the id of a fact in the lock',
  todo: 'correct the id; "npm run facts -- status" counts the facts',
});

/** The sentences that stood beside the statement. Without them there is nothing that a signature could say. */
function compared(desk: ReviewDesk, fact: Fact): Result<{ source: string; sentences: number[]; digest: string }[]> {
  const locked = desk.lock.facts[fact.id]?.evidence ?? [];
  const found = fact.evidence.flatMap(({ source, sentences }, i) => {
    const text = desk.textOf(source);
    const span = text && spanOf(text.text, text.sentences, sentences);
    return span && span.digest === locked[i]?.digest ? [{ source, sentences, digest: span.digest }] : [];
  });
  if (found.length === fact.evidence.length) return ok(found);
  return fail({
    code: 'text-missing',
    found: `${fact.id}: the text of ${fact.evidence.map(({ source }) => source).join(' or ')} is not at hand, or is not the one on record`,
    wanted: 'the sentences with which the statement is compared',
    todo: 'name the folder of the texts in CITED_SOURCES; without the text a fact can be rejected, not accepted',
    place: desk.files.placeOfFact(fact.id),
  });
}
