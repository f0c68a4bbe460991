import { ImageResponse } from '@vercel/og';
import { createElement } from 'react';
import { median, quantile, sum } from 'simple-statistics';
import { CardFace } from '@/components/card/CardFace';
import { drawCard } from '@/components/card/draw-card';
import type { Card } from '@/lib/card/card';
import { layOut } from '@/lib/card/lay-out';
import { CARD } from '@/lib/card/sizes';
import { groupBy } from '@/lib/kernel/group';
import { cardFonts, measureCard } from '@/server/card-fonts';
import { allCards } from '@/server/cards';
import { progressBar } from '../../facts/progress-bar';
import { atLeast } from '../goal';
import { inRounds } from '../in-rounds';
import type { Part, Row } from './part';

/** Even: who draws a card first warms what both use. */
const ROUNDS = 6;
const BOUND = 0.9;
const WHAT = 'drawing a card';
const BY = { ours: 'as a build draws', bare: 'bare @vercel/og' } as const;

type Draw = (card: Card) => Promise<unknown>;

/** How fast cards of each kind are set and drawn, beside the renderer alone with the same element and the same fonts. */
export const drawing: Part = async ({ rounds = ROUNDS }) => {
  const cards = someOfEachKind(await allCards());
  const ways: Record<string, Draw> = { [BY.ours]: ours, [BY.bare]: bareOf(cards) };
  const show = progressBar('Drawing');
  let done = 0;
  // The first drawing of each way reads the fonts and the program of the renderer.
  for (const draw of Object.values(ways)) await draw(cards[0]!);
  // Both draw one card before either draws the next: others who work on the machine then slow both alike.
  const subjects = cards.flatMap((card) => Object.keys(ways).map((by) => ({ card, by })));
  const times = await inRounds(subjects, rounds, async ({ card, by }) => {
    show(++done, rounds * subjects.length);
    return timeOf(ways[by]!, card);
  });
  const timesBy = (by: string) => times.filter((_, i) => subjects[i]!.by === by);
  const rows = Object.keys(ways).map((by) => rowOf(by, timesBy(by)));
  const [mine, bare] = rows as [Row, Row];
  const measured = mine.rps / bare.rps;
  return { rows, goals: [atLeast(`${WHAT}: ${BY.ours} / ${BY.bare}`, { measured, bound: BOUND })] };
};

const ours: Draw = (card) => drawCard(layOut(card, measureCard), cardFonts());

/** The renderer alone: lines are laid out before, and its fonts are those it has read already. */
function bareOf(cards: readonly Card[]): Draw {
  const { width, height } = CARD;
  const elements = new Map(cards.map((card) => [card, createElement(CardFace, { laid: layOut(card, measureCard) })]));
  const fonts = cardFonts().map((font) => ({ ...font, data: new Uint8Array(font.data).buffer }));
  return (card) => new ImageResponse(elements.get(card)!, { width, height, fonts }).arrayBuffer();
}

async function timeOf(draw: Draw, card: Card): Promise<number> {
  const start = performance.now();
  await draw(card);
  return performance.now() - start;
}

/** Of each kind the cards with the shortest, the middle and the longest title. */
function someOfEachKind(all: readonly Card[]): Card[] {
  return [...groupBy(all, ({ kind }) => [kind]).values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => a.title.length - b.title.length);
    return [...new Set([sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!])];
  });
}

/** Of each card the median of its rounds, so that a slow spell of the machine does not count. */
function rowOf(by: string, times: readonly (readonly number[])[]): Row {
  const typical = times.map((rounds) => median([...rounds]));
  const rps = (1000 * typical.length) / sum(typical);
  return { what: WHAT, by, rps: short(rps), p50: short(median(typical)), p99: short(quantile(typical, 0.99)) };
}

const short = (value: number): number => Number(value.toFixed(1));
