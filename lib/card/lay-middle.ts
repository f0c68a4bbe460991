import type { Card, Chip } from './card';
import { fit, type Fitted } from './fit';
import { chipsWidth, inFace, type Measure } from './measure';
import { isReading, type Plan } from './plan';
import { CHIP, GAP, INNER, OPTION, SCORE, TEXT, type Face } from './sizes';

/** The middle of a card: the title with what stands over and under it. */
export interface Middle {
  titleFace: Face;
  titleLeading: number;
  title: Fitted;
  over?: Fitted;
  says?: Fitted;
  /** True where who says so stands beside the chips, since the middle is full. */
  saysAbove: boolean;
  options?: Fitted[];
  /** "9/10". */
  score?: Fitted;
}

interface Room {
  measure: Measure;
  height: number;
  chips: readonly Chip[];
}

/** Sets the middle of a card by a plan; the title takes what the rest leaves. */
export function layMiddle(card: Card, plan: Plan, { measure, height, chips }: Room): Middle {
  const face: Face = isReading(card.kind) ? 'reading' : 'headline';
  const { leading, size } = plan.size;
  const parts = layParts(card, plan, { measure, chips });
  const left = height - heightOf(parts);
  const title = fit(card.title, {
    measure: inFace(face, measure),
    width: parts.score ? INNER.width - parts.score.widths[0]! - SCORE.beside : INNER.width,
    // A headline takes a line even where none is left for it.
    sizes: [{ size, lines: Math.max(1, Math.floor(left / leading)) }],
  });
  const full = title.lines.length * leading > left;
  return { titleFace: face, titleLeading: leading, title: full ? { ...title, cut: true } : title, ...parts };
}

type Parts = Pick<Middle, 'over' | 'says' | 'saysAbove' | 'options' | 'score'>;

function layParts({ kind, over, body }: Card, { says }: Plan, { measure, chips }: Omit<Room, 'height'>): Parts {
  const lines = (text: string, width: number, most: number, fill = false) =>
    fit(text, { measure: inFace('text', measure), width, fill, sizes: [{ size: TEXT.size, lines: most }] });
  const beside = INNER.width - chipsWidth(chips, measure) - CHIP.beside;
  const optionWidth = INNER.width - 2 * OPTION.pad - OPTION.letter;
  return {
    // A situation is told whole; the name of a lesson takes two lines at most.
    over: over === undefined ? undefined : lines(over, INNER.width, kind === 'question' ? 4 : 2),
    says: says && (says.above ? lines(says.text, beside, 1) : lines(says.text, INNER.width, 2, true)),
    saysAbove: says?.above ?? false,
    options: body?.kind === 'options' ? body.options.map((text) => lines(text, optionWidth, 1)) : undefined,
    score: scoreOf(body, measure),
  };
}

const scoreOf = (body: Card['body'], measure: Measure): Fitted | undefined =>
  body?.kind === 'score'
    ? fit(`${body.right}/${body.total}`, {
        measure: inFace('headline', measure),
        width: INNER.width / 2,
        sizes: [{ size: SCORE.size, lines: 1 }],
      })
    : undefined;

/** What the parts beside the title take, with the gaps to it. */
const heightOf = ({ over, says, saysAbove, options, score }: Parts): number =>
  textHeight(over) +
  (saysAbove ? 0 : textHeight(says)) +
  (options ? options.length * (OPTION.height + OPTION.gap) - OPTION.gap + GAP.parts : 0) +
  (score ? SCORE.mark + GAP.parts + SCORE.above : 0);

const textHeight = (text?: Fitted): number => (text ? text.lines.length * TEXT.leading + GAP.parts : 0);
