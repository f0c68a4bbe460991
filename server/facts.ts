import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareLock, lockSchema, makeLock, type Lock, type LockProblem } from '@/lib/fact/lock';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { copyIndex } from '@/lib/source/copy-index';
import { VERIFIER_VERSION, verifyFact, type VerifyContext } from '@/lib/verify';
import { ground } from '@/lib/verify/ground';
import { lockFile, readFacts, type FactFiles } from './content/read-facts';
import { readSourceText, type SourceText } from './content/texts';
import { shownPath } from './content/yaml-file';

/** A finished verification. `mode` is "locked" where no texts are at hand. */
export interface Verification {
  mode: 'full' | 'locked';
  files: FactFiles;
  problems: Problem[];
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
  if (textFolder === undefined) return ok({ mode: 'locked', files: files.value, problems: fresh });
  const context = verifyContext(files.value, textFolder);
  const problems = [...context.problems, ...refusals(files.value, context.value)];
  return ok({ mode: 'full', files: files.value, context: context.value, problems: [...problems, ...fresh] });
}

/** Verifies in full and writes the lock, whole or not at all. */
export function lockContent(folder: string, textFolder: string): Result<Lock> {
  const files = readFacts(folder);
  if (!files.ok) return files;
  const context = verifyContext(files.value, textFolder);
  const problems = [...context.problems, ...refusals(files.value, context.value)];
  if (problems.length > 0) return fail(...problems);
  const { base, texts } = context.value;
  const lock = makeLock(base, VERIFIER_VERSION, (fact) =>
    ground(fact, base, texts).map((one) => ({ ...one.span, source: one.source.id })),
  );
  writeWhole(lockFile(folder), `${JSON.stringify(lock, null, 1)}\n`);
  return ok(lock);
}

/** Writes beside the file and renames, so that a crash leaves the old file or the new one. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

export function readLock(folder: string): Result<Lock> {
  const file = lockFile(folder);
  const problem = (code: string, found: string): Result<never> =>
    fail({
      code,
      found,
      wanted: 'the lock of a verification',
      todo: 'run "npm run facts -- lock" where the source texts are at hand',
      place: { file: shownPath(file), line: 1 },
    });
  if (!existsSync(file)) return problem('lock-missing', 'no lock');
  try {
    const parsed = lockSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? ok(parsed.data) : problem('lock-shape', parsed.error.issues[0]?.message ?? 'another shape');
  } catch (error) {
    return problem('lock-broken', (error as Error).message);
  }
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
