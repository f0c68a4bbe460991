import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareLock, isSealed, makeLock, reviewsOf, withParts } from '@/lib/fact/lock';
import type { Lock, LockProblem } from '@/lib/fact/lock';
import { keepReviews, NO_REVIEWS, type Reviews } from '@/lib/fact/review';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { copyIndex } from '@/lib/source/copy-index';
import { shingleDigest, shingleFile } from '@/lib/source/shingle-file';
import { VERIFIER_VERSION, verifyFact, type VerifyContext } from '@/lib/verify';
import type { Refusal } from '@/lib/verify/check';
import { ground } from '@/lib/verify/ground';
import { telling } from '@/lib/verify/telling';
import { lockFile, readFacts, type FactFiles } from './content/read-facts';
import { readRecordedText } from './content/recorded-text';
import type { SourceText } from './content/texts';
import { shownPath } from './content/yaml-file';
import { lockText, readLock, RESTORE } from './lock-file';
import { writeWhole } from './write-whole';
import { copiedRuns, factTexts, readShingles, shingleFileOf, siteTexts } from './own-words';

/** Told after each fact. */
export type Progress = (done: number, total: number) => void;

/** A finished verification. `mode` is "locked" where no texts are at hand. */
export interface Verification {
  mode: 'full' | 'locked';
  files: FactFiles;
  problems: Problem[];
  /** What was locked last, where that could be read. */
  lock?: Lock;
  context?: VerifyContext;
}

/** Checks all facts of a content folder, against the texts where a folder of texts is given, else against the lock. */
export function verifyContent(
  folder: string,
  textFolder: string | undefined,
  progress?: Progress,
): Result<Verification> {
  const files = readFacts(folder);
  if (!files.ok) return files;
  const lock = readLock(folder);
  const fresh = lock.ok
    ? placeLockProblems(compareLock(files.value.base, lock.value, VERIFIER_VERSION), files.value, folder)
    : lock.problems;
  const shingles = lock.ok ? readShingles(folder, lock.value, files.value.base.exempt) : lock;
  const stale = lock.ok && !shingles.ok ? shingles.problems : [];
  const kept = { files: files.value, ...(lock.ok ? { lock: lock.value } : {}) };
  if (textFolder === undefined) {
    const own = shingles.ok ? copiedRuns([...factTexts(files.value), ...siteTexts(folder)], shingles.value) : [];
    return ok({ ...kept, mode: 'locked', problems: [...fresh, ...stale, ...own] });
  }
  const context = verifyContext(files.value, textFolder);
  const own = copiedRuns(siteTexts(folder), context.value.copies);
  const problems = [...context.problems, ...refusals(files.value, context.value, progress), ...own, ...fresh, ...stale];
  return ok({ ...kept, mode: 'full', context: context.value, problems });
}

/** Verifies in full and writes the lock, whole or not at all. Signatures of facts that did not change are kept. */
export function lockContent(folder: string, textFolder: string, progress?: Progress): Result<Lock> {
  const files = readFacts(folder);
  if (!files.ok) return files;
  const before = reviewsBefore(folder);
  const context = verifyContext(files.value, textFolder);
  const problems = [...context.problems, ...refusals(files.value, context.value, progress)];
  if (problems.length > 0 || !before.ok) return fail(...problems, ...(before.ok ? [] : before.problems));
  const { base, texts } = context.value;
  const shingles = shingleFile(texts.values(), base.exempt);
  const made = makeLock(base, VERIFIER_VERSION, (fact) =>
    ground(fact, base, texts).map((one) => ({ ...one.span, source: one.source.id })),
  );
  const lock = withParts(made, { reviews: keepReviews(before.value, made.facts), shingles: shingleDigest(shingles) });
  const written = writeWhole({ [shingleFileOf(folder)]: shingles, [lockFile(folder)]: lockText(lock) });
  return written.ok ? ok(lock) : written;
}

/** The reviews of the lock that is to be replaced. One that cannot be read might hold many: it is never written over. */
function reviewsBefore(folder: string): Result<Reviews> {
  if (!existsSync(lockFile(folder))) return ok(NO_REVIEWS);
  const lock = readLock(folder);
  if (!lock.ok) return lock;
  if (isSealed(lock.value)) return ok(reviewsOf(lock.value));
  return fail({
    code: 'lock-changed',
    found: 'a lock that was changed after it was written: its signatures prove nothing',
    wanted: 'the lock as a command wrote it',
    todo: RESTORE,
    place: { file: shownPath(lockFile(folder)), line: 1 },
  });
}

/** Reads every text on record and checks it against its record. */
export function verifyContext(files: FactFiles, textFolder: string): { value: VerifyContext; problems: Problem[] } {
  const { base } = files;
  const texts = new Map<string, SourceText>();
  const problems: Problem[] = [];
  for (const source of base.sources.values()) {
    const read = readRecordedText(textFolder, source, files);
    if (read.text) texts.set(source.id, read.text);
    problems.push(...read.problems);
  }
  const noneThere = problems.length > 1 && problems.every(({ code }) => code === 'text-missing') && texts.size === 0;
  return {
    value: { base, texts, copies: copyIndex(texts, base.exempt) },
    problems: noneThere ? [noTexts(textFolder, base.sources.size)] : problems,
  };
}

/** Said once, not once a record: most likely the wrong folder was named. */
const noTexts = (folder: string, records: number): Problem => ({
  code: 'texts-missing',
  found: `none of the ${records} texts on record`,
  wanted: 'the folder in which the texts lie',
  todo: 'correct CITED_SOURCES',
  place: { file: folder },
});

const refusals = (files: FactFiles, context: VerifyContext, progress?: Progress): Problem[] =>
  context.base.facts.flatMap((fact, i) => {
    const found = verifyFact(fact, context);
    progress?.(i + 1, context.base.facts.length);
    return telling(sayOnce(found)).map(({ check, code, found: words, wanted, todo, path }) => ({
      code: `${check} ${code}`,
      found: `${fact.id}: ${words}`,
      wanted,
      todo,
      place: files.placeOfFact(fact.id, path),
    }));
  });

/** A missing text was reported with its record; what else is wrong under a changed text follows from the change. */
function sayOnce(refusals: readonly Refusal[]): Refusal[] {
  const changed = refusals.filter(({ code }) => code === 'source-changed');
  return changed.length > 0 ? changed : refusals.filter(({ code }) => code !== 'text-missing');
}

/** Says where each difference between content and lock is to be found. */
export const placeLockProblems = (problems: readonly LockProblem[], files: FactFiles, folder: string): Problem[] =>
  problems.map(({ fact, source, list, ...problem }) => {
    const near =
      fact !== undefined ? files.placeOfFact(fact) : source !== undefined ? files.placeOfSource(source) : undefined;
    const file = list === undefined ? lockFile(folder) : join(folder, `${list}.yaml`);
    return { ...problem, place: near ?? { file: shownPath(file), line: 1 } };
  });
