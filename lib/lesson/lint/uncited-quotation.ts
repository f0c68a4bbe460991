import { quotationsIn } from './mask';
import { isUncited, told, type SentenceRule } from './rule';

/** Quotation marks say that the words are somebody else's: whose, a fact tells. */
export const uncitedQuotation: SentenceRule = {
  code: 'uncited-quotation',
  severity: 'error',
  title: 'A sentence with quotation marks has a fact',
  run: ({ sentences }) =>
    sentences.filter(isUncited).flatMap((sentence) =>
      quotationsIn(sentence.text)
        .slice(0, 1)
        .map(({ start, end }) => ({
          found: told(sentence.text.slice(start, end)),
          wanted: 'a fact behind each quotation',
          todo: 'put <Evidence fact="…" /> after the sentence, or say it without quotation marks',
          place: sentence.placeAt(start),
        })),
    ),
};
