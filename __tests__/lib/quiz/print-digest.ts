import { digestOf } from '@/lib/kernel/digest';
import { generateQuiz } from '@/lib/quiz/generate';
import { readLibrary } from '@/server/content/library';

// A program: prints one digest for all quizzes of the content folder that it is told.
const shelf = readLibrary(process.argv[2] ?? 'content');
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const { base, lessons, withheld } = shelf.value;
console.log(
  digestOf([...lessons.values()].map(({ meta, cites }) => generateQuiz(meta, base, 'en', { cites, withheld }))),
);
