import { findDates, type DateParts } from '../../fact/date-mentions';
import { withoutNames } from './mask';
import { isUncited, told, type LintedText, type SentenceRule } from './rule';

/** A date that nothing backs. The dates of the head (`asOf`, `sourcesEnd`) say what the lesson itself rests on. */
export const uncitedDate: SentenceRule = {
  code: 'uncited-date',
  severity: 'error',
  title: 'A sentence with a date has a fact',
  run: ({ sentences, meta }, { base }) =>
    sentences.filter(isUncited).flatMap((sentence) =>
      findDates(withoutNames(sentence.text, base))
        .filter(({ parts }) => isAbsolute(parts) && !headDates(meta).some((date) => says(parts, date)))
        .slice(0, 1)
        .map(({ start, words }) => ({
          found: `${words} in ${told(sentence.text)}`,
          wanted: 'a fact behind each date, or a date of the head (asOf, sourcesEnd)',
          todo: 'put <Evidence fact="…" /> after the sentence, or say it without the date',
          place: sentence.placeAt(start),
        })),
    ),
};

/** A weekday alone is judged as a relative date. */
const isAbsolute = ({ year, month, day, hour }: DateParts): boolean =>
  [year, month, day, hour].some((part) => part !== undefined);

const headDates = ({ asOf, sourcesEnd }: LintedText['meta']): string[] =>
  [asOf, sourcesEnd].flatMap((date) => date?.split('/') ?? []);

/** True if the words say a date of the head as far as it is known; its day may be left out. */
function says({ year, month, day, hour }: DateParts, date: string): boolean {
  const [y, m, d] = date.split('-').map(Number);
  return hour === undefined && year === y && month === m && (day === undefined || day === d);
}
