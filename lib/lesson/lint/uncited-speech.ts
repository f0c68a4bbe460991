import { isUncited, told, type SentenceRule } from './rule';
import { speechIn } from './speech';

/** What somebody said is a claim of theirs. A question tells nobody's words. */
export const uncitedSpeech: SentenceRule = {
  code: 'uncited-speech',
  severity: 'error',
  title: 'A sentence that tells what somebody said has a fact',
  run: ({ sentences }, { base }) =>
    sentences
      .filter((sentence) => isUncited(sentence) && !sentence.text.endsWith('?'))
      .flatMap((sentence) =>
        speechIn(sentence.text, base)
          .slice(0, 1)
          .map(({ start, end }) => ({
            found: `${sentence.text.slice(start, end)} in ${told(sentence.text)}`,
            wanted: 'a fact behind what somebody said',
            todo: 'put <Evidence fact="…" /> after the sentence, or take it out',
            place: sentence.placeAt(start),
          })),
      ),
};
