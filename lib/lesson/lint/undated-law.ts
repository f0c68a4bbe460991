import { findDates, type DateParts } from '../../fact/date-mentions';
import { formatDate } from '../../kernel/dates';
import { sourceDate, type Source } from '../../source/schema';
import { lawsBehind } from './law-sources';
import { told, type Flaw, type LintRule, type LintedStep, type LintWorld } from './rule';

/** Laws change: which text is told, and of when, a reader has to see. Each text is told once a step. */
export const undatedLaw: LintRule = {
  code: 'undated-law',
  severity: 'error',
  title: 'A step that tells a law says of when its text is',
  run: ({ steps }, world) => steps.flatMap((step) => flawsOf(step, world)),
};

function flawsOf(step: LintedStep, world: LintWorld): Flaw[] {
  const dates = step.sentences.flatMap(({ text }) => findDates(text).map(({ parts }) => parts));
  const seen = new Set<string>();
  return step.sentences
    .filter(({ part }) => part === 'running')
    .flatMap((sentence) =>
      lawsBehind(sentence, world).flatMap((law): Flaw[] => {
        const wanting = wantingIn(law, dates);
        if (wanting === undefined || seen.has(law.id)) return [];
        seen.add(law.id);
        return [{ found: `${law.id} behind ${told(sentence.text)}`, ...wanting, place: sentence.placeAt(0) }];
      }),
    );
}

/** What a law's record or the step lacks, if anything. */
function wantingIn(law: Source, dates: readonly DateParts[]): Pick<Flaw, 'wanted' | 'todo'> | undefined {
  const of = sourceDate(law);
  if (law.citation === undefined && !/§|\b(?:section|article|part)\b/i.test(law.label))
    return {
      wanted: 'a record with a citation or a section in its label',
      todo: `add citation to the record ${law.id}`,
    };
  if (of === undefined)
    return { wanted: 'a record that says of when its text is', todo: `add asOf to the record ${law.id}` };
  if (of.split('/').some((date) => dates.some((parts) => says(parts, date)))) return undefined;
  const words = of.split('/').map((date) => formatDate(date.slice(0, 7), 'en'));
  return {
    wanted: `the date of its text in the words of the step: ${words.join(' or ')}`,
    todo: 'say of when the text is',
  };
}

/** True if a date in words is the one of a text: its year, its month where that is known, its day where they say one. */
function says(parts: DateParts, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return parts.year === year && (month === undefined || parts.month === month) && [undefined, day].includes(parts.day);
}
