import { groupBy } from '@/lib/kernel/group';
import { formatProblem, type Problem } from '@/lib/kernel/result';
import { allCards, cutCards } from '@/server/cards';
import { contentDir } from '@/server/env';
import { lintContent, type ContentReport, type LessonReport } from '@/server/lint-content';
import { readOptions } from './read-options';

// Reads a content folder as the build does and says everything that is wrong with it, without a stack trace; then holds
// its lessons against the rules of the lint.

const HELP = `npm run lint:content -- [options]

  --content DIR   the content folder (default: CITED_CONTENT, or content/)
  --build         only what the build asks: the rules of the lint keep nothing from being published
  --json          for programs: {"ok", "lessons", "beside", "problems", "cut"} as JSON on stdout
  --help          this help
Exit code: 0 if there is no error, 1 if there is one; warnings are for you to weigh.`;

const OPTIONS = {
  content: { type: 'string' },
  json: { type: 'boolean' },
  build: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** How many warnings of one kind are printed. */
const SHOWN = 10;

process.exitCode = await main();

async function main(): Promise<number> {
  const read = readOptions(
    { options: OPTIONS },
    { wanted: 'npm run lint:content -- [--content DIR] [--build] [--json]', todo: 'npm run lint:content -- --help' },
  );
  if (!read.ok)
    return tell(
      { lessons: [], beside: [], problems: read.problems, cut: [] },
      { json: process.argv.includes('--json') },
    );
  const { content, help, ...how } = read.value.values;
  if (help) {
    console.log(HELP);
    return 0;
  }
  // Share cards are drawn for the site, which is the folder that the variable names.
  if (content !== undefined) process.env.CITED_CONTENT = content;
  return tell(await lintContent(contentDir(), { rules: !how.build, cards: allCards, cut: cutCards }), how);
}

/** Prints what was found, for readers or for programs, and gives the exit code for it. */
function tell(report: ContentReport, { json, build }: { json?: boolean; build?: boolean }): number {
  const errors = [...report.lessons.flatMap((lesson) => lesson.errors), ...report.beside, ...report.problems];
  if (json) console.log(JSON.stringify({ ok: errors.length === 0, ...report }, null, 2));
  else print(report, errors.length, !build);
  return errors.length > 0 ? 1 : 0;
}

function print({ lessons, beside, problems, cut }: ContentReport, errors: number, withGrades: boolean): void {
  for (const lesson of lessons) {
    console.log(summary(lesson, withGrades));
    warn(lesson.warnings);
    show(console.error, lesson.errors, 'error');
  }
  warn(cut);
  show(console.error, beside, 'error');
  show(console.error, problems);
  const warnings = lessons.flatMap((lesson) => lesson.warnings).length + cut.length;
  if (warnings > 0) console.log(`\n${count(warnings, 'warning')}.`);
  if (errors > 0) console.error(`\n${count(errors, 'problem')}.`);
}

/** Of many warnings of one kind the first few: the rest is in --json. */
function warn(warnings: readonly Problem[]): void {
  for (const [code, same] of groupBy(warnings, (one) => [one.code])) {
    show(console.log, same.slice(0, SHOWN), 'warning');
    if (same.length > SHOWN) console.log(`    and ${same.length - SHOWN} more warnings ${code}: see --json`);
  }
}

function show(say: (line: string) => void, problems: readonly Problem[], severity?: string): void {
  for (const problem of problems)
    say(formatProblem({ ...problem, code: [severity, problem.code].filter(Boolean).join('  ') }));
}

function summary({ slug, steps, facts, balance }: LessonReport, withGrades: boolean): string {
  const words = steps.map((step) => step.words).join(', ');
  const grades = steps.map((step) => step.grade ?? '–').join(', ');
  const parties = balance?.parties.map((party) => `${party.name} ${party.words}`).join(', ');
  const lines = [
    `${slug}: ${steps.length} steps (${words} words), ${facts} facts cited`,
    withGrades ? `    reading grades: ${grades}` : '',
    parties ? `    words for each party: ${parties}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
