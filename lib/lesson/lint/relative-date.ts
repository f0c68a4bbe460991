import { findDates } from '../../fact/date-mentions';
import { withoutNames, withoutQuotations } from './mask';
import { told, type SentenceRule } from './rule';
import { speechIn } from './speech';

const PERIOD =
  'week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter|January|February|March|April|June|July|August|September|October|November|December';
const RELATIVE = new RegExp(
  [
    'today|tonight|yesterday|tomorrow|now|nowadays|recently|lately|currently|presently|so far(?! as)|to date|until now|up to now',
    'these days|at present|at the moment|as of now|a while ago|not long ago|in recent (?:days|weeks|months|years)',
    `(?:this|last|next|past) (?:${PERIOD})`,
    '(?:\\p{Ll}+|\\d+) (?:day|week|month|year|decade)s? ago',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`)
    .join('|'),
  'giu',
);

/** Who reads a lesson next year reads another "now". What somebody said may keep theirs: the report has a date. */
export const relativeDate: SentenceRule = {
  code: 'relative-date',
  severity: 'error',
  title: 'Dates are absolute in the lesson’s own voice',
  run: ({ sentences }, { base }) =>
    sentences
      .filter(({ text }) => speechIn(text, base).length === 0)
      .flatMap((sentence) =>
        relativeIn(withoutQuotations(withoutNames(sentence.text, base)))
          .slice(0, 1)
          .map(({ start, words }) => ({
            found: `${words} in ${told(sentence.text)}`,
            wanted: 'a date that means the same to whoever reads it later: "on 27 February 2026", "in 2025"',
            todo: 'write the date, or say who said it',
            place: sentence.placeAt(start),
          })),
      ),
};

/** "Friday" alone is one of many; with day and month it is not. */
function relativeIn(text: string): { start: number; words: string }[] {
  const weekdays = findDates(text).filter(({ parts }) => parts.weekday !== undefined && parts.day === undefined);
  const words = [...text.matchAll(RELATIVE)].map(({ index, 0: found }) => ({ start: index, words: found }));
  return [...words, ...weekdays].sort((a, b) => a.start - b.start);
}
