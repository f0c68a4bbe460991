import { withoutQuotations } from './mask';
import { isLawOnly } from './law-sources';
import { told, type SentenceRule } from './rule';
import { speechIn } from './speech';

const WOULD = /\bwould(?:n['’]t)?\b/iu;

/** What a law does, its text says; what it would do to somebody is a forecast, and whose, a sentence has to tell. */
export const lawWould: SentenceRule = {
  code: 'law-would',
  severity: 'error',
  title: 'A law’s effect is told as its text has it, never with "would"',
  run: ({ sentences }, world) =>
    sentences
      .filter((sentence) => isLawOnly(sentence, world) && speechIn(sentence.text, world.base).length === 0)
      .flatMap((sentence) => {
        const at = withoutQuotations(sentence.text).search(WOULD);
        if (at < 0) return [];
        return [
          {
            found: `would in ${told(sentence.text)}`,
            wanted: 'what the text says: can, may, must, has to',
            todo: 'say what the text says, or who expects the effect, with a fact that tells so',
            place: sentence.placeAt(at),
          },
        ];
      }),
};
