import { formatDate } from '../../kernel/dates';
import type { LoggedCorrection } from '../../lesson/correction';
import type { Card } from '../card';
import type { CardVoice } from '../voice';

/** A mistake that was mended, with the lesson it stood in. */
export interface CorrectionParts extends Pick<LoggedCorrection, 'anchor' | 'date' | 'stood' | 'right'> {
  lesson: string;
}

/** What is right comes first, and large; what stood there before comes after it. */
export function correctionCard(correction: CorrectionParts, { site, language, say }: CardVoice): Card {
  const { anchor, date, stood, right, lesson } = correction;
  return {
    kind: 'correction',
    name: `correction-${anchor}`,
    chips: [
      { text: say('card.correction'), tone: 'fact', sign: 'right' },
      { text: formatDate(date, language), tone: 'plain' },
    ],
    title: right,
    body: { kind: 'says', label: say('card.stood'), text: stood },
    site,
    foot: [lesson],
    alt: say('card.correctionAlt', { lesson, right, stood, date: formatDate(date, language) }),
  };
}
