import { endsLine, endsShort } from '../../lesson/sources-end';
import { squash } from '../../kernel/text';
import type { PublicItem } from '../../question/item';
import type { Card } from '../card';
import type { CardVoice } from '../voice';

/** A question as anybody sees it before answering: what is right is not among what a card is made from. */
export interface QuestionParts {
  item: Pick<PublicItem, 'id' | 'stem'> & { options: readonly { text: string }[] };
  /** False where the card has no room for the options: the question is asked without them. */
  withOptions: boolean;
  sourcesEnd?: string;
}

/** The letter of an option by its place. */
export const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

/** A question to guess at. Its situation, where it has one, is told before it. */
export function questionCard({ item, withOptions, ...ends }: QuestionParts, { site, language, say }: CardVoice): Card {
  const { id, stem } = item;
  const [situation, question] = stem.includes('\n') ? stem.split('\n') : [undefined, stem];
  const options = withOptions ? item.options.map(({ text }) => text) : [];
  const left = withOptions ? 0 : item.options.length;
  const lettered = options.map((text, place) => say('card.option', { letter: letterOf(place), text }));
  return {
    kind: 'question',
    name: `question-${id}`,
    chips: [
      { text: say('card.question'), tone: 'ask' },
      { text: endsShort(ends, language, say, 'short'), tone: 'plain' },
    ],
    over: situation,
    title: question ?? stem,
    ...(options.length > 0 ? { body: { kind: 'options', options } } : {}),
    site,
    foot: [say('card.answer', { n: left })],
    alt: squash(
      say('card.questionAlt', { question: stem, options: lettered.join(' '), ends: endsLine(ends, language, say) }),
    ),
  };
}
