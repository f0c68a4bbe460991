import { figuresIn } from './figures';
import { withoutNames } from './mask';
import { isUncited, told, type SentenceRule } from './rule';

/** A number that nothing backs could be anybody's. */
export const uncitedFigure: SentenceRule = {
  code: 'uncited-figure',
  severity: 'error',
  title: 'A sentence with a figure has a fact',
  run: ({ sentences }, { base }) =>
    sentences.filter(isUncited).flatMap((sentence) =>
      figuresIn(withoutNames(sentence.text, base))
        .slice(0, 1)
        .map(({ start, words }) => ({
          found: `${words} in ${told(sentence.text)}`,
          wanted: 'a fact behind each figure',
          todo: 'put <Evidence fact="…" /> after the sentence, or say it without the figure',
          place: sentence.placeAt(start),
        })),
    ),
};
