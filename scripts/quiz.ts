import { formatProblem, type Problem } from '@/lib/kernel/result';
import { formNames } from '@/lib/quiz/form';
import { readLibrary, type Library } from '@/server/content/library';
import { contentDir } from '@/server/env';
import { formText, quizStatus, type QuizStatus } from '@/server/quiz-status';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import { readOptions } from './read-options';

// A reader such as `head` may close the pipe early: that ends the command, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const HELP = `npm run quiz -- COMMAND [options]

  status [--json]            per quiz: items, kinds, levels, forms, and what was not published and why
  show QUIZ [--form a]       a form of a lesson's quiz, or of one across lessons, with its key and evidence, for an editor to read; form c is kept for assignments

options: --content DIR (default: CITED_CONTENT, or content/)   --json   --help`;

const OPTIONS = {
  content: { type: 'string' },
  form: { type: 'string', default: 'a' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function main(): number {
  const read = readOptions(
    { allowPositionals: true, options: OPTIONS },
    { wanted: 'npm run quiz -- COMMAND: status, show', todo: 'npm run quiz -- --help' },
  );
  if (!read.ok) return refuse(read.problems);
  const { positionals, values } = read.value;
  const [command, slug = ''] = positionals;
  if (values.help || (command !== 'status' && command !== 'show')) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const shelf = readLibrary(values.content ?? contentDir());
  if (!shelf.ok) return refuse(shelf.problems);
  if (command === 'show') return show(shelf.value, slug, values.form);
  const rows = quizStatus(shelf.value);
  console.log(values.json ? JSON.stringify(rows, null, 2) : rows.map(statusText).join('\n\n'));
  return 0;
}

function refuse(problems: readonly Problem[]): number {
  console.error(problems.map(formatProblem).join('\n'));
  return 1;
}

function show(shelf: Library, slug: string, wanted: string): number {
  const form = quizOf(slug, shelf)?.forms.find(({ name }) => name === wanted.toLowerCase());
  if (form) {
    console.log(formText(form, shelf));
    return 0;
  }
  const names = formNames.map((name) => name.toUpperCase()).join(', ');
  console.error(`No form "${wanted}" of a quiz "${slug}". Quizzes: ${quizSlugs(shelf).join(', ')}. Forms: ${names}.`);
  return 1;
}

const statusText = ({ slug, reservedFacts, refused, warnings, ...counts }: QuizStatus): string =>
  [
    slug,
    ...Object.entries(counts).map(([name, count]) => `  ${name.padEnd(12)} ${shown(count)}`),
    ...(reservedFacts.length > 0 ? [`  kept for form C: ${reservedFacts.join(', ')}`] : []),
    ...refused.map(({ item, reason }) => `  not published: ${item}: ${reason}`),
    ...warnings.map((warning) => `  warning: ${warning}`),
  ].join('\n');

const shown = (count: number | Record<string, number>): string =>
  typeof count === 'number'
    ? String(count)
    : Object.entries(count)
        .map(([name, n]) => `${name} ${n}`)
        .join(', ');

process.exitCode = main();
