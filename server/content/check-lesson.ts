import { sourcesOf } from '@/lib/fact/corroborate';
import { dayRange } from '@/lib/kernel/dates';
import { fail, type Problem, type Result } from '@/lib/kernel/result';
import type { LessonOutline } from '@/lib/lesson/schema';
import { sourceDate } from '@/lib/source/schema';
import { outlineFile, type LessonFile } from './lesson-file';
import { lessonWorld, type Library } from './library';

/** The outline of a lesson, once all that it says of itself agrees with the facts it cites. */
export async function checkLesson(lesson: LessonFile, shelf: Library): Promise<Result<LessonOutline>> {
  const outline = await outlineFile(lesson, lessonWorld(shelf));
  if (!outline.ok) return outline;
  const problems = sourcesEndProblems(lesson, outline.value, shelf);
  return problems.length > 0 ? fail(...problems) : outline;
}

/** A lesson may not say that its sources end before the newest of them begins. */
function sourcesEndProblems({ file, meta }: LessonFile, outline: LessonOutline, shelf: Library): Problem[] {
  const cited = shelf.base.facts.filter((fact) => outline.facts.includes(fact.id));
  const newer = sourcesOf(cited, shelf.base).filter((source) => {
    const date = sourceDate(source);
    return date !== undefined && dayRange(date).first > meta.sourcesEnd;
  });
  return newer.map((source) => ({
    code: 'sources-end-early',
    found: `sourcesEnd: ${meta.sourcesEnd}, but ${source.id} is of ${sourceDate(source)}`,
    wanted: 'the date of the newest source that the lesson cites',
    todo: 'move sourcesEnd',
    place: { file, line: 1, column: 1 },
  }));
}
