import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { isRealDay } from '@/lib/kernel/dates';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { slug } from '@/lib/source/schema';
import { parseAt, readYaml, shownPath, type YamlFile } from './content/yaml-file';
import { BATCH, unknownFact, type Decision, type ReviewDesk } from './review';
import { reviewItem } from './review-item';
import { writeWhole } from './write-whole';
import type { Fact } from '@/lib/fact/schema';

const HEAD = `A worksheet for one reviewer: who wrote these facts does not review them.
Compare each statement, its slots, who says it and every wrong answer with the numbered sentences.
Then write "accept" or "reject" after verdict, and a reason with each reject. What is left empty stays unreviewed.
Read it in with: npm run facts -- review --answers FILE
It holds sentences of the sources: keep it out of version control.`;

/** Writes facts with their evidence into a new file, to be answered at leisure. */
export function writeSheet(
  desk: ReviewDesk,
  facts: readonly Fact[],
  to: { file: string; role: string },
): Result<number> {
  const problem = placeProblem(desk.folder, to.file);
  if (problem) return fail(problem);
  const rows = facts.map((fact) => {
    const { fact: id, digest, ...shown } = reviewItem(fact, desk);
    return { fact: id, digest, ...shown, verdict: null, reason: null, role: to.role, date: null };
  });
  const body = stringify(rows, { lineWidth: 0, nullStr: '', blockQuote: false });
  const head = HEAD.split('\n').map((line) => `# ${line}\n`);
  const written = writeWhole({ [to.file]: `${head.join('')}\n${body.replace(/^- /gm, '\n- ').trimStart()}` });
  return written.ok ? ok(rows.length) : written;
}

/** Answers are never written over, and sentences of sources never get among the content. */
function placeProblem(folder: string, file: string): Problem | undefined {
  const inside = !relative(resolve(folder), resolve(file)).startsWith('..');
  if (!inside && !existsSync(file)) return undefined;
  return {
    code: inside ? 'sheet-in-content' : 'sheet-there',
    found: inside ? 'a worksheet in the content folder' : 'a file of that name',
    wanted: 'a new file outside the content folder: a worksheet holds sentences of the sources',
    todo: 'name another file',
    place: { file: shownPath(file) },
  };
}

const text = z.string().trim().nullish();

/** A row as a reviewer gives it back. What was only shown is not read. */
const answerSchema = z.looseObject({
  fact: slug,
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'the digest of the fact, as in the worksheet'),
  verdict: z.enum(['accept', 'reject', '']).nullish(),
  reason: text,
  role: slug.nullish(),
  date: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/, { error: 'a day, YYYY-MM-DD', abort: true })
    .refine((day) => day === '' || isRealDay(day), 'a day that exists')
    .nullish(),
});
type Answer = z.infer<typeof answerSchema>;

/** Reads answers; rows without a verdict are left out. One bad row, and none is taken. */
export function readAnswers(file: string, desk: ReviewDesk, by: { role: string; today: string }): Result<Decision[]> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const rows = parseAt(yaml.value, z.array(answerSchema), yaml.value.value ?? []);
  if (!rows.ok) return rows;
  if (rows.value.length > BATCH) return fail(tooMany(rows.value.length, yaml.value));
  const problems = rows.value.flatMap((row, i) =>
    rowProblems(row, { desk, today: by.today, earlier: rows.value.slice(0, i) }).map(({ field, ...problem }) => ({
      ...problem,
      place: yaml.value.place([i, field]),
    })),
  );
  if (problems.length > 0) return fail(...problems);
  return ok(rows.value.flatMap((row) => decisionOf(row, by)));
}

const tooMany = (count: number, yaml: YamlFile): Problem => ({
  code: 'answers-many',
  found: `${count} facts`,
  wanted: `at most ${BATCH} in a file: each needs a reader who is still awake`,
  todo: 'work in batches, each on its own worksheet',
  place: yaml.place([BATCH]),
});

type RowProblem = Problem & { field: keyof Answer };

interface RowWorld {
  desk: ReviewDesk;
  today: string;
  earlier: readonly Answer[];
}

function rowProblems(row: Answer, { desk, today, earlier }: RowWorld): RowProblem[] {
  const problems: RowProblem[] = [];
  const locked = Object.hasOwn(desk.lock.facts, row.fact) ? desk.lock.facts[row.fact] : undefined;
  const add = (field: keyof Answer, code: string, [found, wanted, todo]: [string, string, string]) =>
    problems.push({ field, code, found: `${row.fact}: ${found}`, wanted, todo });
  if (!locked) problems.push({ ...unknownFact(row.fact), field: 'fact' });
  else if (locked.digest !== row.digest)
    add('digest', 'digest-differs', [
      'another digest than that of the fact as it now is',
      `${locked.digest.slice(0, 12)}…`,
      'write a new worksheet and read the fact again: it changed after it was shown',
    ]);
  if (earlier.some(({ fact }) => fact === row.fact))
    add('fact', 'answers-twice', ['a second answer', 'one answer a fact', 'take one of them out']);
  if (row.verdict === 'reject' && !row.reason)
    add('verdict', 'reason-missing', ['rejected without a reason', 'what is wrong with it', 'write a reason']);
  if (row.date && row.date > today)
    add('date', 'date-future', [row.date, `a day up to ${today}`, 'give the day of the review']);
  return problems;
}

function decisionOf(row: Answer, by: { role: string; today: string }): Decision[] {
  const { fact, digest, verdict, reason } = row;
  const common = { fact, digest, role: row.role ?? by.role, date: row.date || by.today };
  if (verdict === 'accept') return [{ ...common, verdict }];
  return verdict === 'reject' ? [{ ...common, verdict, reason: reason ?? '' }] : [];
}
