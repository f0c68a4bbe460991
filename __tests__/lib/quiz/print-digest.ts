import { digestOf } from '@/lib/kernel/digest';
import { generateQuiz } from '@/lib/quiz/generate';
import { readLibrary } from '@/server/content/library';

// A program: prints the digest of the quiz of a lesson, told the content folder and the lesson.
const shelf = readLibrary(process.argv[2] ?? 'content');
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const { base, lessons, withheld } = shelf.value;
const { meta, cites, asked } = lessons.get(process.argv[3] ?? '')!;
console.log(digestOf([generateQuiz(meta, base, 'en', { cites, asked, withheld })]));
