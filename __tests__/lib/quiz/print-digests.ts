import { digestOf } from '@/lib/kernel/digest';
import { generateQuiz } from '@/lib/quiz/generate';
import { readLibrary } from '@/server/content/library';

// A program: prints the digest of the quiz of each lesson as JSON, told the content folders.
const digests = process.argv.slice(2).flatMap((folder) => {
  const shelf = readLibrary(folder);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const { base, lessons, withheld } = shelf.value;
  return [...lessons.values()].map(({ meta, cites, asked }): [string, string] => [
    meta.slug,
    digestOf([generateQuiz(meta, base, 'en', { cites, asked, withheld })]),
  ]);
});
console.log(JSON.stringify(Object.fromEntries(digests)));
