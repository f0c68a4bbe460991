import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareLock, isSealed, makeLock, reviewsOf, withParts } from '@/lib/fact/lock';
import type { Lock, LockProblem } from '@/lib/fact/lock';
import { keepReviews, NO_REVIEWS, type Reviews } from '@/lib/fact/review';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { copyIndex } from '@/lib/source/copy-index';
import { shingleDigest, shingleFile } from '@/lib/source/shingle-file';
import { VERIFIER_VERSION, verifyFact, type VerifyContext } from '@/lib/verify';
import { ground } from '@/lib/verify/ground';
import { lockFile, readFacts, type FactFiles } from './content/read-facts';
import { readSourceText, type SourceText } from './content/texts';
import { shownPath } from './content/yaml-file';
import { readLock, RESTORE, writeLock, writeWhole } from './lock-file';
import { copiedRuns, factTexts, readShingles, shingleFileOf, siteTexts } from './own-words';

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
export function verifyContent(folder: string, textFolder: string | undefined): Result<Verification> {
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
  const problems = [...context.problems, ...refusals(files.value, context.value), ...own, ...fresh, ...stale];
  return ok({ ...kept, mode: 'full', context: context.value, problems });
}

/** Verifies in full and writes the lock, whole or not at all. Signatures of facts that did not change are kept. */
export function lockContent(folder: string, textFolder: string): Result<Lock> {
  if (!existsSync(folder))
    return fail({
      code: 'content-missing',
      found: `no folder ${folder}`,
      wanted: 'a content folder',
      todo: 'correct --content or CITED_CONTENT',
    });
  const files = readFacts(folder);
  if (!files.ok) return files;
  const before = reviewsBefore(folder);
  const context = verifyContext(files.value, textFolder);
  const problems = [...context.problems, ...refusals(files.value, context.value)];
  if (problems.length > 0 || !before.ok) return fail(...problems, ...(before.ok ? [] : before.problems));
  const { base, texts } = context.value;
  const shingles = shingleFile(texts.values(), base.exempt);
  const made = makeLock(base, VERIFIER_VERSION, (fact) =>
    ground(fact, base, texts).map((one) => ({ ...one.span, source: one.source.id })),
  );
  const lock = withParts(made, { reviews: keepReviews(before.value, made.facts), shingles: shingleDigest(shingles) });
  writeWhole(shingleFileOf(folder), shingles);
  writeLock(folder, lock);
  return ok(lock);
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
    const text = readSourceText(textFolder, source.file);
    if (!text.ok) problems.push(...text.problems);
    else {
      texts.set(source.id, text.value);
      problems.push(
        ...recordProblems(source, text.value).map((problem) => ({ ...problem, place: files.placeOfSource(source.id) })),
      );
    }
  }
  return { value: { base, texts, copies: copyIndex(texts, base.exempt) }, problems };
}

function recordProblems(
  record: { digest: string; length: number; sentences: number; id: string },
  text: SourceText,
): Problem[] {
  const measured = { digest: text.digest, length: text.length, sentences: text.sentences.length };
  return (['digest', 'length', 'sentences'] as const)
    .filter((field) => record[field] !== measured[field])
    .map((field) => ({
      code: 'record-differs',
      found: `${record.id}: ${field} ${record[field]} on record`,
      wanted: `${measured[field]}, as measured on the text`,
      todo: 'if the text is right, correct the record and verify each fact that rests on it again',
    }));
}

const refusals = (files: FactFiles, context: VerifyContext): Problem[] =>
  context.base.facts.flatMap((fact) =>
    // A text that is missing was reported once, with its record.
    verifyFact(fact, context)
      .filter((refusal) => refusal.code !== 'text-missing')
      .map(({ check, code, found, wanted, todo, path }) => ({
        code: `${check} ${code}`,
        found: `${fact.id}: ${found}`,
        wanted,
        todo,
        place: files.placeOfFact(fact.id, path),
      })),
  );

/** Says where each difference between content and lock is to be found. */
export const placeLockProblems = (problems: readonly LockProblem[], files: FactFiles, folder: string): Problem[] =>
  problems.map(({ fact, source, list, ...problem }) => {
    const near =
      fact !== undefined ? files.placeOfFact(fact) : source !== undefined ? files.placeOfSource(source) : undefined;
    const file = list === undefined ? lockFile(folder) : join(folder, `${list}.yaml`);
    return { ...problem, place: near ?? { file: shownPath(file), line: 1 } };
  });
