import { parseArgs } from 'node:util';
import { formatProblem } from '@/lib/kernel/result';
import { itemKinds, kindOf } from '@/lib/question';
import type { Quiz } from '@/lib/quiz/form';
import { readLibrary } from '@/server/content/library';
import { contentDir } from '@/server/env';
import { quizOf } from '@/server/quizzes';

// A reader such as `head` may close the pipe early: that ends the command, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const HELP = `npm run quiz -- COMMAND [options]

  status [--json]            per lesson: items, kinds, forms, and what was not published and why
  show LESSON [--form a]     a form with its key, for an editor to read

options: --content DIR (default: CITED_CONTENT, or content/)   --json   --help`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string' },
    form: { type: 'string', default: 'a' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [command, lesson = ''] = positionals;

function main(): number {
  if (values.help || (command !== 'status' && command !== 'show')) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const shelf = readLibrary(values.content ?? contentDir());
  if (!shelf.ok) {
    console.error(shelf.problems.map(formatProblem).join('\n'));
    return 1;
  }
  if (command === 'show') {
    const form = quizOf(lesson, shelf.value)?.forms.find((one) => one.name === values.form?.toLowerCase());
    if (!form) {
      console.error(
        `No form "${values.form}" of a lesson "${lesson}". Lessons: ${shelf.value.site.lessons.join(', ')}.`,
      );
      return 1;
    }
    form.seats.forEach(({ item }, i) => console.log(`${i + 1}. [${item.id}]\n${kindOf(item).text(item)}\n`));
    return 0;
  }
  const rows = shelf.value.site.lessons.map((slug) => {
    const quiz = quizOf(slug, shelf.value)!;
    const count = (kind: string) => quiz.bank.filter((item) => item.kind === kind).length;
    const facts = quiz.forms.map((form) => new Set(form.seats.flatMap((seat) => seat.item.facts)));
    return {
      slug,
      items: quiz.bank.length,
      byKind: Object.fromEntries(Object.keys(itemKinds).map((kind) => [kind, count(kind)])),
      forms: Object.fromEntries(quiz.forms.map((form) => [form.name, form.seats.length])),
      sharedFacts: [...(facts[0] ?? [])].filter((fact) => facts[1]?.has(fact)).length,
      flaws: quiz.flaws.map(({ flaw, says }) => `${flaw}: ${says}`),
      refused: quiz.refused,
      warnings: quiz.warnings,
    };
  });
  console.log(
    values.json
      ? JSON.stringify(rows, null, 2)
      : rows
          .map(
            (row) =>
              `${row.slug}: ${row.items} items ${JSON.stringify(row.byKind)}, forms ${JSON.stringify(row.forms)}, shared facts ${row.sharedFacts}\n${linesOf(
                row,
              )
                .map((line) => `  ${line}`)
                .join('\n')}`,
          )
          .join('\n'),
  );
  return 0;
}

/** What an editor should read: short forms, flaws of the whole, and each refused item. */
const linesOf = (row: Pick<Quiz, 'warnings' | 'refused'> & { flaws: string[] }): string[] => [
  ...row.warnings,
  ...row.flaws,
  ...row.refused.map(({ item, reason }) => `${item}: ${reason}`),
];

process.exitCode = main();
