import { formatProblem } from '@/lib/kernel/result';
import type { Quiz } from '@/lib/quiz/form';
import { generateQuiz } from '@/lib/quiz/generate';
import { generateToolQuiz } from '@/lib/quiz/tools/generate';
import type { ToolQuiz } from '@/lib/quiz/tools/schema';
import type { RunFinder } from '@/lib/source/shingle-file';
import { toldBeside } from './content/beside';
import type { LessonFile } from './content/lesson-file';
import { library, type Library } from './content/library';
import { readLock } from './lock-file';
import { readShingles } from './own-words';

// Like the library, shared by all copies of this module that the process holds.
const SHARED = Symbol.for('cited.quizzes');
const shared = globalThis as typeof globalThis & { [SHARED]?: WeakMap<Library, Map<string, Quiz>> };
const quizzes = (shared[SHARED] ??= new WeakMap());

/** The quiz of a lesson, or one across lessons, generated once per library. */
export function quizOf(slug: string, shelf: Library = library()): Quiz | undefined {
  const made = quizzes.get(shelf) ?? new Map<string, Quiz>();
  quizzes.set(shelf, made);
  const known = made.get(slug);
  if (known) return known;
  const [lesson, across] = [shelf.lessons.get(slug), shelf.quizzes.get(slug)];
  const quiz = lesson ? lessonQuiz(lesson, shelf) : across && toolQuiz(across.quiz, shelf);
  if (quiz) made.set(slug, quiz);
  return quiz;
}

/** Every quiz of the site: those of the lessons in their order, then those across lessons. */
export const quizSlugs = ({ site, quizzes: across }: Pick<Library, 'site' | 'quizzes'>): string[] => [
  ...site.lessons,
  ...across.keys(),
];

function lessonQuiz({ meta, cites, asked }: LessonFile, shelf: Library): Quiz {
  const { base, site, withheld } = shelf;
  const told = toldBeside(shelf);
  return withRuns(shelf, (ownWords) =>
    generateQuiz(meta, base, site.language, { cites, asked, told, withheld, ownWords }),
  );
}

/** What the lessons ask, and what the quizzes before it ask, is settled first. */
function toolQuiz(quiz: ToolQuiz, shelf: Library): Quiz {
  const { base, site, withheld, lessons } = shelf;
  const taught = site.lessons.map((lesson) => ({
    lesson,
    quiz: quizOf(lesson, shelf)!,
    asked: lessons.get(lesson)!.asked,
  }));
  const slugs = [...shelf.quizzes.keys()];
  const before = slugs.slice(0, slugs.indexOf(quiz.slug)).map((slug) => ({ quiz: quizOf(slug, shelf)! }));
  const parts = { base, language: site.language, lessons: taught, before, told: toldBeside(shelf) };
  const made = withRuns(shelf, (ownWords) => generateToolQuiz(quiz, parts, { withheld, ownWords }));
  return { ...made, warnings: [...made.warnings, ...waiting(quiz, shelf)] };
}

/** Facts that it names and may not ask yet. */
const waiting = ({ tools, also }: ToolQuiz, { held }: Library): string[] =>
  [...tools.flatMap(({ facts }) => facts), ...also]
    .filter((id) => held.has(id))
    .map((id) => `${id} is not asked: no signature of a reviewer on it as it is`);

/** Without the hashed runs of the sources no item can be held against them: that is said, not passed over. */
function withRuns({ folder, base }: Library, make: (ownWords?: RunFinder) => Quiz): Quiz {
  const lock = readLock(folder);
  const runs = lock.ok ? readShingles(folder, lock.value, base.exempt) : lock;
  const quiz = make(runs.ok ? runs.value : undefined);
  return runs.ok ? quiz : { ...quiz, warnings: [...quiz.warnings, ...runs.problems.map(formatProblem)] };
}
