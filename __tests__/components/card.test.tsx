/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { render, screen, within } from '@testing-library/react';
import { CardFace } from '@/components/card/CardFace';
import { COLORS, MARKS, TONES } from '@/components/card/colors';
import { CardStates, CardWall } from '@/components/gallery/CardStates';
import { galleryCards } from '@/components/gallery/cards';
import { textsOf, type Card } from '@/lib/card/card';
import { cardKinds, type CardKindName } from '@/lib/card/kinds';
import { layOut } from '@/lib/card/lay-out';
import { CARD, HEADLINE, NARROW, READING, TEXT } from '@/lib/card/sizes';
import { measureCard } from '@/server/card-fonts';
import { say } from './sample';

const voice = { site: 'Lamplight', language: 'en' as const, say };
const cards = galleryCards(voice);
const laidOut = (card: Card) => layOut(card, measureCard);
/** The words of a drawn card, with plain spaces. */
const draw = (card: Card) => {
  const { container } = render(<CardFace laid={laidOut(card)} />);
  return { container, text: (container.textContent ?? '').replaceAll('\u00a0', ' ') };
};
const squashed = (text: string) => text.replace(/\s/g, '');

test('the gallery has the shortest and the longest card of every kind', () => {
  expect(cards.map(({ kind }) => kind)).toEqual(Object.keys(cardKinds).flatMap((kind) => [kind, kind]));
});

describe.each(cards.map((card) => [`${card.kind}: ${card.name}, ${card.title.length} characters`, card] as const))(
  '%s',
  (_, card) => {
    test('says all that it has to say, and nothing is cut', () => {
      const laid = laidOut(card);
      const { text } = draw(card);
      expect(laid.cut).toEqual([]);
      const left = laid.chips.length < card.chips.length ? card.tight : undefined;
      const said = left
        ? [card.title, ...left.chips.map((chip) => chip.text), shortOf(card) ?? '', ...left.foot]
        : textsOf(card).filter((one) => one !== shortOf(card));
      for (const one of said) expect(squashed(text)).toContain(squashed(one));
    });

    test('has no text under 36 px, no headline under 56 px, and stays within its safe area', () => {
      const { container } = draw(card);
      const sizes = [...container.querySelectorAll<HTMLElement>('*')].flatMap(({ style }) =>
        style.fontSize ? [parseFloat(style.fontSize)] : [],
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
      expect(laidOut(card).title.size).toBeGreaterThanOrEqual(56);
      expect((container.firstElementChild as HTMLElement).style.padding).toBe('56px 72px');
      for (const width of laidOut(card).title.widths) expect(width).toBeLessThanOrEqual(CARD.width - 2 * CARD.side);
    });
  },
);

const shortOf = ({ body }: Card) => (body?.kind === 'says' ? body.short : undefined);
const longest = (kind: CardKindName) => cards.filter((card) => card.kind === kind)[1]!;

test('a question has its options with letters, all drawn alike', () => {
  const { container, text } = draw(longest('question'));
  for (const [letter, start] of ['AThe harbor master', 'BThe Board', 'CThe ferry'].map((one) => [one[0], one]))
    expect([text.includes(start!), letter]).toEqual([true, letter]);
  const rows = [...container.querySelectorAll<HTMLElement>('div')].filter(({ style }) => style.borderRadius === '10px');
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((row) => row.getAttribute('style'))).size).toBe(1);
  expect(text).toContain('Evidence: Harbor rules, text of Mar 2024');
  expect(draw(cards.filter(({ kind }) => kind === 'question')[0]!).text).toContain('Answer, with its evidence');
});

test('a fact names who says so; that sources differ has words and a sign', () => {
  const [plain, differs] = cards.filter(({ kind }) => kind === 'fact') as [Card, Card];
  expect(draw(plain).text).toContain('Who says so: The document itself');
  expect(draw(differs).text).toContain('Sources differ');
  expect(draw(differs).container.querySelectorAll('svg')).toHaveLength(2);
});

test('a result has a sign for each question, and differs by shape and not by color alone', () => {
  const { container, text } = draw(longest('result'));
  expect(text).toContain('17/20');
  const paths = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(paths).toHaveLength(21);
  expect(new Set(paths).size).toBe(3);
});

test('an assignment says what, how much and until when, and nothing of who', () => {
  const { chips, title, foot } = longest('assignment');
  expect([...chips.map(({ text }) => text), title, ...foot]).toEqual([
    'Assignment',
    '60 questions',
    'Who may order that a quay be shut, for how long, and what is owed to those who then wait?',
    'Due Wed, 27 November 2024 at 23:59 GMT+11',
    'Sources end 8 Mar 2024',
  ]);
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each([
  ...Object.entries(TONES).map(([name, { color, background }]) => [`a chip, ${name}`, color, background] as const),
  ...Object.entries(MARKS).map(([name, { color, background }]) => [`a mark, ${name}`, color, background] as const),
  ['ink on paper', COLORS.ink, COLORS.paper] as const,
  ['quiet ink on paper', COLORS.ink2, COLORS.paper] as const,
  ['an option', COLORS.ink, COLORS.surface] as const,
  ['the letter of an option', COLORS.ink2, COLORS.surface] as const,
  ['the mark of the site', COLORS.accent, COLORS.paper] as const,
])('%s is readable: contrast at least 4.5', (_, color, background) => {
  expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
});

test('every color of a card is one of those', () => {
  const known = new Set(
    [
      ...Object.values(COLORS),
      ...[...Object.values(TONES), ...Object.values(MARKS)].flatMap((pair) => Object.values(pair)),
    ].map(rgb),
  );
  for (const card of cards)
    for (const { style } of draw(card).container.querySelectorAll<HTMLElement>('*'))
      for (const color of [style.color, style.backgroundColor].filter(Boolean)) expect(known).toContain(color);
});

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

test('a name of a site that is too long is cut alone, and makes room for what stands beside it', () => {
  const laid = laidOut({ ...longest('fact'), tight: undefined, title: 'The quay is open.', site: 'W'.repeat(40) });
  expect(laid.site).toMatchObject({ cut: true, lines: [expect.stringMatching(/^W+…$/)] });
  expect([laid.cut, laid.title.size]).toEqual([[], 64]);
  const right = Math.max(...laid.foot.flatMap(({ widths }) => widths));
  expect(laid.site.widths[0]! + right).toBeLessThan(CARD.width - 2 * CARD.side);
});

test('sizes are 36 px or more, headlines 56 or more', () => {
  expect(TEXT.size).toBeGreaterThanOrEqual(36);
  for (const { size } of [...HEADLINE, ...READING, ...NARROW]) expect(size).toBeGreaterThanOrEqual(56);
});

test('the gallery shows a card as each feed cuts it, and the cards of the site with their words', () => {
  const card = longest('lesson');
  render(
    <>
      <CardStates cards={[{ name: card.name, url: 'data:image/png;base64,', alt: card.alt }]} />
      <CardWall cards={[{ name: 'one', url: '/cards/one.png', alt: 'Card: “One”' }]} />
    </>,
  );
  expect(screen.getAllByRole('img', { name: card.alt })).toHaveLength(4);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/cards/one.png']);
  expect(within(links[0]!).getByAltText('Card: “One”')).toBeInTheDocument();
});
