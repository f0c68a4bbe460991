import type { FactBase } from '../../../fact/base';
import type { Moment } from '../../../fact/slot';
import type { Flaw, Subject } from '../flaw';
import { keyOf, optionsOf } from '../group';
import { numberIn } from '../number-in';

/** Minutes between two times of day that are not worth knowing. */
const A_MOMENT = 15;
const DAY = 24 * 60;

/** A figure that no objective asks for, or a difference of minutes. */
export const trivialDetail: Flaw = {
  id: 'trivial-detail',
  title: 'A trivial detail',
  run: (subject, { base, figures }) => [
    ...(figures && !figures.has(subject.item.objective) && asksFigure(subject)
      ? ['asks for a figure, and the objective does not']
      : []),
    ...(minutesApart(subject, base) ? ['turns on a difference of minutes'] : []),
  ],
};

const asksFigure = ({ facets }: Subject): boolean =>
  facets.field !== undefined ||
  facets.groups.some((group) => {
    const key = keyOf(group);
    return (
      key !== undefined && group.options.length > 1 && group.options.every(({ text }) => numberIn(text) !== undefined)
    );
  });

function minutesApart(subject: Subject, base: FactBase): boolean {
  const texts = optionsOf(subject).map(({ text }) => text);
  if (texts.some((text) => /^by (?:a|one|\d+) (?:minute|second)s?\b/i.test(text))) return true;
  return close(texts.flatMap(clockIn)) || (subject.facets.aboutDispute === true && close(timesOf(subject, base)));
}

const close = (minutes: readonly number[]): boolean =>
  minutes.some((a, i) => minutes.some((b, j) => j > i && a !== b && Math.abs(a - b) < A_MOMENT));

/** Times of day that the facts of an item give, on a line of minutes. */
const timesOf = ({ item }: Subject, base: FactBase): number[] =>
  base.facts
    .filter(({ id }) => item.facts.includes(id))
    .flatMap(({ slots }) => Object.values(slots).filter(isTimed))
    .map(({ date, time }) => Math.round(Date.parse(`${date}T00:00:00Z`) / 60_000) + minutesOf(time));

const isTimed = (value: unknown): value is Required<Moment> =>
  typeof value === 'object' && value !== null && 'time' in value && typeof value.time === 'string';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** "5:01 pm" and "17:01" as minutes of the day. */
function clockIn(text: string): number[] {
  return [...text.matchAll(/\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)\b|\b(\d{1,2}):(\d{2})\b/gi)].map((match) => {
    const hour = Number(match[1] ?? match[4]) % (match[3] ? 12 : 24);
    const afternoon = match[3]?.toLowerCase() === 'pm' ? DAY / 2 : 0;
    return hour * 60 + Number(match[2] ?? match[5] ?? 0) + afternoon;
  });
}
