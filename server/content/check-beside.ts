import type { Problem } from '@/lib/kernel/result';
import type { TextAt } from '@/lib/lesson/cited-text';
import { mapTexts } from '@/lib/lesson/map';
import type { LessonOutline } from '@/lib/lesson/schema';
import { teachingTexts, type Teaching } from '@/lib/lesson/teaching';
import { isOpen } from '../evidence';
import type { Placed } from './beside';
import { heldProblem } from './check-lesson';
import type { Library } from './library';

/** What stands against the map of a library: facts that no page may print. */
export const mapProblems = (shelf: Library): Problem[] =>
  shelf.map ? untellable(mapTexts(shelf.map.value), shelf.map, shelf) : [];

/** What stands against the file for teaching a lesson, if there is one: such facts, and steps that do not teach them. */
export function teachingProblems(slug: string, outline: LessonOutline, shelf: Library): Problem[] {
  const teaching = shelf.teaching.get(slug);
  if (!teaching) return [];
  return [...untellable(teachingTexts(teaching.value), teaching, shelf), ...untaught(teaching, outline)];
}

/** Facts that wait for their review, are out of date, or are kept for assigned forms (docs/decisions/018). */
const untellable = (texts: readonly TextAt[], { place }: Placed<unknown>, shelf: Library): Problem[] =>
  texts.flatMap(({ facts, path }) =>
    facts.flatMap((id, i) => {
      const at = place([...path, 'facts', i]);
      const held = shelf.held.get(id);
      if (held !== undefined) return [heldProblem(id, held, at)];
      const superseded = shelf.base.facts.find((fact) => fact.id === id)?.supersededBy;
      if (superseded !== undefined) return [outdated(id, superseded, at)];
      return isOpen(id, shelf) ? [] : [kept(id, at)];
    }),
  );

const outdated = (id: string, by: string, place: Problem['place']): Problem => ({
  code: 'fact-superseded',
  found: `${id}, which is out of date`,
  wanted: 'a fact that holds',
  todo: `name ${by} instead, and see that the words still fit`,
  place,
});

const kept = (id: string, place: Problem['place']): Problem => ({
  code: 'fact-kept',
  found: `${id}: only assigned forms ask it, or one that differs or says the same, as a quiz has none to spare`,
  wanted: 'a fact that has a page',
  todo: 'name another fact; "npm run facts -- explain ID" says which form asks a fact',
  place,
});

/** A step that is not there, or that cites none of the facts. */
const untaught = ({ value, place }: Placed<Teaching>, { steps }: LessonOutline): Problem[] =>
  value.confusions.flatMap(({ step: id, facts }, i) => {
    const step = steps.find((one) => one.id === id);
    if (step && facts.some((fact) => step.facts.includes(fact))) return [];
    const teaching = steps.filter((one) => facts.some((fact) => one.facts.includes(fact)));
    return [
      {
        code: step ? 'step-untaught' : 'step-unknown',
        found: step ? `${id}, which cites none of ${facts.join(', ')}` : id,
        wanted: `a step that teaches one of them: ${teaching.map((one) => one.id).join(', ') || 'none does'}`,
        todo: teaching.length > 0 ? 'name that step' : 'name facts that the lesson cites, and their step',
        place: place(['confusions', i, 'step']),
      },
    ];
  });
