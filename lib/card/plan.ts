import type { Card, Says } from './card';
import { NBSP } from './measure';
import { GAP, HEADLINE, NARROW, READING, type Size } from './sizes';

/** One way to set a card: its size, what it says of who says so and where, and how much of the rest. */
export interface Plan {
  size: Size;
  says?: { text: string; above: boolean };
  tight?: Card['tight'];
  /** Above and below the middle. */
  ends: number;
}

/** Larger before smaller, all before a part, under the title before beside the chips. */
export function plansOf({ kind, body, tight }: Card): Plan[] {
  const sizes = isReading(kind) ? READING : body?.kind === 'score' ? NARROW : HEADLINE;
  const small = sizes.at(-1)!;
  const { ends } = GAP;
  const last = { tight, ends: 0, size: { ...small, leading: small.leading - 2 } };
  if (body?.kind !== 'says') {
    const ways = sizes.map((size) => ({ size, ends }));
    return tight ? [...ways, { size: small, tight, ends: GAP.tight }] : ways;
  }
  const bare = body.short ?? body.text;
  const [long, short] = [sentence(body, body.text), sentence(body, bare)];
  const plan = (text: string, above: boolean, size = small): Plan => ({ size, says: { text, above }, ends });
  const ways = [
    ...sizes.map((size) => plan(long, false, size)),
    plan(short, false),
    plan(long, true),
    plan(short, true),
  ];
  if (!tight) return ways;
  const closer = [plan(short, false), plan(short, true), plan(bare, false), plan(bare, true)];
  return [
    ...ways,
    ...closer.map((way) => ({ ...way, tight, ends: GAP.tight })),
    ...closer.map((way) => ({ ...way, ...last })),
  ];
}

/** Sentences to be read, as against titles. */
export const isReading = (kind: Card['kind']): boolean =>
  kind === 'fact' || kind === 'question' || kind === 'correction';

/** The label stays in one piece, and with the first word behind it. */
const sentence = ({ label }: Says, text: string): string => `${label.replaceAll(' ', NBSP)}${NBSP}${text}`;
