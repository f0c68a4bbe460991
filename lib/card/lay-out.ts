import type { Card, Chip } from './card';
import type { Fitted } from './fit';
import { footHeight, layFoot } from './lay-foot';
import { layMiddle, type Middle } from './lay-middle';
import { chipsWidth, type Measure } from './measure';
import { plansOf, type Plan } from './plan';
import { CHIP, INNER, TEXT } from './sizes';

/** A card with every line where it is drawn. */
export interface LaidOut extends Middle {
  card: Card;
  chips: (Chip & { width: number })[];
  /** Space above and below the middle. */
  ends: number;
  site: Fitted;
  foot: Fitted[];
  /** The texts that did not fit; of the name of the site only its own `cut` tells, since it is the same everywhere. */
  cut: string[];
}

/** Sets every text of a card. The first way in which all of it fits is taken; where none does, the last, cut. */
export function layOut(card: Card, measure: Measure): LaidOut {
  let laid: LaidOut | undefined;
  for (const plan of plansOf(card)) {
    laid = layBy(plan, card, measure);
    if (isWhole(laid)) break;
  }
  return laid!;
}

/** True if every text of a card is drawn whole. */
export const isWhole = ({ cut }: Pick<LaidOut, 'cut'>): boolean => cut.length === 0;

function layBy(plan: Plan, card: Card, measure: Measure): LaidOut {
  const { chips, foot: said } = plan.tight ?? card;
  const { site, foot } = layFoot(plan.tight ? '' : card.site, said, measure);
  const height = INNER.height - CHIP.height - footHeight(foot) - 2 * plan.ends;
  const middle = layMiddle(card, plan, { measure, height, chips });
  const texts = [middle.title, middle.over, middle.says, ...(middle.options ?? []), ...foot];
  const cut = texts.flatMap((text) => (text?.cut ? [text.lines.join(' ')] : []));
  return {
    card,
    chips: chips.map((chip) => ({ ...chip, width: measure(chip.text, 'strong', TEXT.size) })),
    ends: plan.ends,
    ...middle,
    site,
    foot,
    cut: [...cut, ...tooWide(chips, measure)],
  };
}

/** Chips are never cut: those that do not fit in their row are said. */
const tooWide = (chips: readonly Chip[], measure: Measure): string[] =>
  chipsWidth(chips, measure) > INNER.width ? [chips.map(({ text }) => text).join(' ')] : [];
