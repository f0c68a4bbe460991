import { assemble } from '@/lib/quiz/assemble';
import { blueprintOf } from '@/lib/quiz/generate';
import { median } from 'simple-statistics';
import { formatProblem } from '@/lib/kernel/result';
import { readLibrary } from '@/server/content/library';
import { contentDir } from '@/server/env';
import { quizOf } from '@/server/quizzes';
import type { Bench } from './bench';

const TIMES = 200;
const GOAL = 5;

/** Milliseconds that one form of each lesson takes to assemble from its bank: the median of many seeds, cold ones first. */
export const quiz: Bench = {
  name: 'quiz',
  says: 'milliseconds to assemble one form of each lesson of the content folder',
  async run({ seed, json }) {
    const shelf = readLibrary(contentDir());
    if (!shelf.ok) throw new Error(shelf.problems.map(formatProblem).join('\n'));
    const rows = shelf.value.site.lessons.map((slug) => {
      const { bank, forms } = quizOf(slug, shelf.value)!;
      const blueprint = blueprintOf(shelf.value.lessons.get(slug)!.meta);
      const times = Array.from({ length: TIMES }, (_, i) => {
        const start = performance.now();
        assemble(bank, blueprint, `${seed}/${i}`);
        return (performance.now() - start) / forms.length;
      });
      return { lesson: slug, items: bank.length, first: times[0]!, median: median(times), most: Math.max(...times) };
    });
    const line = (row: (typeof rows)[number]) =>
      `${row.lesson}: ${row.items} items; a form takes ${row.median.toFixed(2)} ms (first ${row.first.toFixed(1)}, most ${row.most.toFixed(1)}); goal under ${GOAL}: ${row.median < GOAL ? 'met' : 'not met'}`;
    console.log(json ? JSON.stringify(rows, null, 1) : rows.map(line).join('\n'));
    if (rows.some((row) => row.median >= GOAL)) process.exitCode = 1;
  },
};
