import { parseArgs } from 'node:util';
import { groupBy } from '@/lib/kernel/group';
import { formatProblem, type Problem } from '@/lib/kernel/result';
import { allCards } from '@/server/cards';
import { contentDir } from '@/server/env';
import { lintContent, type ContentReport, type LessonReport } from '@/server/lint-content';

// Reads a content folder as the build does and says everything that is wrong with it, without a stack trace; then holds
// its lessons against the rules of the lint. `--build` leaves the rules out: they keep nothing from being published.
const { values } = parseArgs({ options: { json: { type: 'boolean' }, build: { type: 'boolean' } } });

/** How many warnings of one kind are printed. */
const SHOWN = 10;

const report = await lintContent(contentDir(), { rules: !values.build, cards: allCards });
const errors = [...report.lessons.flatMap((lesson) => lesson.errors), ...report.problems];
if (values.json) console.log(JSON.stringify({ ok: errors.length === 0, ...report }, null, 2));
else print(report);
if (errors.length > 0) process.exitCode = 1;

function print({ lessons, problems }: ContentReport): void {
  for (const lesson of lessons) {
    console.log(summary(lesson));
    warn(lesson.warnings);
    show(console.error, lesson.errors, 'error');
  }
  show(console.error, problems);
  const warnings = lessons.flatMap((lesson) => lesson.warnings).length;
  if (warnings > 0) console.log(`\n${count(warnings, 'warning')}.`);
  if (errors.length > 0) console.error(`\n${count(errors.length, 'problem')}.`);
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

function summary({ slug, steps, facts, balance }: LessonReport): string {
  const words = steps.map((step) => step.words).join(', ');
  const grades = steps.map((step) => step.grade ?? '–').join(', ');
  const parties = balance?.parties.map((party) => `${party.name} ${party.words}`).join(', ');
  const lines = [
    `${slug}: ${steps.length} steps (${words} words), ${facts} facts cited`,
    values.build ? '' : `    reading grades: ${grades}`,
    parties ? `    words for each party: ${parties}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
