import { sourcesOf } from '@/lib/fact/corroborate';
import { dayRange } from '@/lib/kernel/dates';
import { fail, type Place, type Problem, type Result } from '@/lib/kernel/result';
import type { LessonOutline } from '@/lib/lesson/schema';
import { writtenIds } from '@/lib/lesson/tags';
import { sourceDate, type Source } from '@/lib/source/schema';
import { outlineFile, type LessonFile } from './lesson-file';
import { lessonQuestionProblems } from './lesson-question-problems';
import { lessonWorld, type Held, type Library } from './library';

/** The outline of a lesson, once all that it says of itself agrees with the facts it cites. */
export async function checkLesson(lesson: LessonFile, shelf: Library): Promise<Result<LessonOutline>> {
  const outline = await outlineFile(lesson, lessonWorld(shelf));
  if (!outline.ok) return outline;
  const problems = [...heldProblems(lesson, outline.value, shelf), ...sourcesEndProblems(lesson, outline.value, shelf)];
  // Facts that are held back change the quiz: what the lesson asks is looked at once the rest is right.
  if (problems.length === 0) problems.push(...lessonQuestionProblems(lesson, outline.value, shelf));
  return problems.length > 0 ? fail(...problems) : outline;
}

/** Everything that a lesson shows is signed: the facts that it cites, their rivals, and what its hard words rest on. */
function heldProblems(lesson: LessonFile, outline: LessonOutline, shelf: Library): Problem[] {
  const told = new Set<string>();
  return shownFacts(outline, shelf).flatMap(({ id, how, mark }): Problem[] => {
    const state = shelf.held.get(id);
    if (state === undefined || told.has(id)) return [];
    told.add(id);
    return [heldProblem(`${id}${how}`, state, placeOf(lesson, mark))];
  });
}

/** What of a lesson's text brings a fact in. */
interface Mark {
  sort: 'fact' | 'term';
  id: string;
}

/** Ids of facts with how they come into the lesson, and the words of its text that bring them. */
function shownFacts(outline: LessonOutline, { base, glossary }: Library): { id: string; how: string; mark: Mark }[] {
  const cited = outline.facts.map((id) => ({ id, how: '', mark: { sort: 'fact' as const, id } }));
  const rivals = cited.flatMap(({ id, mark }) =>
    base.disagreements
      .filter(({ facts }) => facts.includes(id))
      .flatMap(({ facts }) => facts.map((rival) => ({ id: rival, how: `, in a disagreement with ${id}`, mark }))),
  );
  const terms = [...new Set(outline.steps.flatMap((step) => step.terms))].flatMap((term) => {
    const id = glossary.get(term)?.fact;
    return id === undefined
      ? []
      : [{ id, how: `, on which the glossary entry ${term} rests`, mark: { sort: 'term' as const, id: term } }];
  });
  return [...cited, ...rivals, ...terms];
}

/** What is said of a fact that is held back, where a page would show it. */
export const heldProblem = (fact: string, state: Held, place: Place): Problem => ({
  code: state === 'rejected' ? 'fact-rejected' : 'fact-unreviewed',
  found: `${fact}: ${state === 'rejected' ? 'a reviewer rejected it' : 'no signature of a reviewer on it as it is'}`,
  wanted: 'a fact that a reviewer has signed',
  todo:
    state === 'rejected'
      ? 'mend the fact, lock and review it again; or leave it out'
      : 'run "npm run facts -- review", or leave it out',
  place,
});

/** Where a lesson first names a fact or a term. */
function placeOf({ file, mdx }: LessonFile, { sort, id }: Mark): Place {
  const named = writtenIds(mdx, sort).find(({ value }) => value === id);
  const before = mdx.slice(0, named?.start ?? 0).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A lesson may not say that its sources end before the newest of them begins, nor that they carry no date if one does. */
function sourcesEndProblems({ file, meta }: LessonFile, outline: LessonOutline, shelf: Library): Problem[] {
  const cited = shelf.base.facts.filter((fact) => outline.facts.includes(fact.id));
  const ends = meta.sourcesEnd;
  const looked = outline.steps.flatMap((step) => step.sources.flatMap((id) => shelf.base.sources.get(id) ?? []));
  const sources = new Set([...sourcesOf(cited, shelf.base), ...looked]);
  const dated = [...sources].filter((source) => sourceDate(source) !== undefined);
  if (ends === undefined) return dated.length > 0 ? [endMissing(file, dated)] : [];
  return dated
    .filter((source) => dayRange(sourceDate(source)!).first > dayRange(ends).last)
    .map((source) => ({
      code: 'sources-end-early',
      found: `sourcesEnd: ${ends}, but ${source.id} is of ${sourceDate(source)}`,
      wanted: 'the date of the newest source that the lesson cites',
      todo: 'move sourcesEnd',
      place: { file, line: 1, column: 1 },
    }));
}

const endMissing = (file: string, dated: readonly Source[]): Problem => ({
  code: 'sources-end-missing',
  found: `no sourcesEnd, but ${dated.map((source) => `${source.id} is of ${sourceDate(source)}`).join(', ')}`,
  wanted: 'the date of the newest source that the lesson cites',
  todo: 'add sourcesEnd: only a lesson whose sources all carry no date may leave it out',
  place: { file, line: 1, column: 1 },
});
