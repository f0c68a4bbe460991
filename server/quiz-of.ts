import { formatProblem } from '@/lib/kernel/result';
import type { Quiz } from '@/lib/quiz/form';
import { generateQuiz } from '@/lib/quiz/generate';
import { toldBeside } from './content/beside';
import type { LessonFile } from './content/lesson-file';
import { library, type Library } from './content/library';
import { readLock } from './lock-file';
import { readShingles } from './own-words';

const quizzes = new WeakMap<Library, Map<string, Quiz>>();

/** The quiz of a lesson, generated once per library. */
export function quizOf(slug: string, shelf: Library = library()): Quiz | undefined {
  const lesson = shelf.lessons.get(slug);
  if (!lesson) return undefined;
  const made = quizzes.get(shelf) ?? new Map<string, Quiz>();
  quizzes.set(shelf, made);
  const quiz = made.get(slug) ?? makeQuiz(lesson, shelf);
  made.set(slug, quiz);
  return quiz;
}

/** Without the hashed runs of the sources no item can be held against them: that is said, not passed over. */
function makeQuiz({ meta, cites, asked }: LessonFile, shelf: Library): Quiz {
  const { folder, base, site, withheld } = shelf;
  const lock = readLock(folder);
  const runs = lock.ok ? readShingles(folder, lock.value, base.exempt) : lock;
  const ownWords = runs.ok ? runs.value : undefined;
  const told = toldBeside(shelf);
  const quiz = generateQuiz(meta, base, site.language, { cites, asked, told, withheld, ownWords });
  return runs.ok ? quiz : { ...quiz, warnings: [...quiz.warnings, ...runs.problems.map(formatProblem)] };
}
