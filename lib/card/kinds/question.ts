import { endsLine, endsShort } from '../../lesson/sources-end';
import { squash } from '../../kernel/text';
import type { PublicItem } from '../../question/item';
import type { Card, Chip } from '../card';
import type { CardVoice } from '../voice';

/** A question as anybody sees it before answering: what is right is not among what a card is made from. */
export interface QuestionParts {
  item: Pick<PublicItem, 'id' | 'stem'> & { options: readonly { text: string }[] };
  /** False where the card has no room for the options: the question is asked without them. */
  withOptions: boolean;
  /** The one report or document that it stands on, with its date, as it is told beneath each question. */
  evidence?: string;
  sourcesEnd?: string;
}

/** The letter of an option by its place. */
export const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);

/** A question to guess at. Its situation, where it has one, is told before it. */
export function questionCard(question: QuestionParts, { site, language, say }: CardVoice): Card {
  const { item, withOptions, evidence, ...ends } = question;
  const { id, stem } = item;
  const [situation, asked] = stem.includes('\n') ? stem.split('\n') : [undefined, stem];
  const options = withOptions ? item.options.map(({ text }) => text) : [];
  const left = withOptions ? 0 : item.options.length;
  const lettered = options.map((text, place) => say('card.option', { letter: letterOf(place), text }));
  const chips: Chip[] = [
    { text: say('card.question'), tone: 'ask' },
    { text: endsShort(ends, language, say, 'short'), tone: 'plain' },
    ...(left > 0 ? [{ text: say('card.options', { n: left }), tone: 'plain' as const }] : []),
  ];
  return {
    kind: 'question',
    name: `question-${id}`,
    chips,
    over: situation,
    title: asked ?? stem,
    ...(options.length > 0 ? { body: { kind: 'options', options } } : {}),
    site,
    foot: [evidence === undefined ? say('card.answer') : say('card.evidence', { evidence })],
    ...(evidence === undefined ? {} : { tight: { chips, foot: [evidence] } }),
    alt: squash(
      say('card.questionAlt', { question: stem, options: lettered.join(' '), ends: endsLine(ends, language, say) }),
    ),
  };
}
