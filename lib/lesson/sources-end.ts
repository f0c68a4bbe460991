import { dayRange, formatDate } from '../kernel/dates';
import type { Say } from '../words';
import type { LessonMeta } from './schema';

type Ends = Pick<LessonMeta, 'sourcesEnd'>;

/** Up to when the sources of a lesson reach, as a sentence; that they carry no date, where none does. */
export function endsLine({ sourcesEnd }: Ends, language: string, say: Say): string {
  if (sourcesEnd === undefined) return say('site.undated');
  const wholeDay = sourcesEnd.split('/').at(-1)?.length === 10;
  return say(wholeDay ? 'site.ends' : 'site.endsIn', { date: formatDate(sourcesEnd, language) });
}

/** The same in a few words, for lists and cards. */
export const endsShort = ({ sourcesEnd }: Ends, language: string, say: Say, month?: 'short'): string =>
  sourcesEnd === undefined
    ? say('site.undatedShort')
    : say('site.endsShort', { date: formatDate(sourcesEnd, language, month) });

/** The lesson whose sources reach furthest; lessons without a date come last. */
export const latest = (lessons: readonly Ends[]): Ends => {
  const reach = ({ sourcesEnd }: Ends) => (sourcesEnd === undefined ? '' : dayRange(sourcesEnd).last);
  return lessons.reduce<Ends>((last, one) => (reach(one) > reach(last) ? one : last), {});
};
