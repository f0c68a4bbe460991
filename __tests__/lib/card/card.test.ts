import { CARD_DESIGN, cardFile, textsOf, type Card } from '@/lib/card/card';
import { missingGlyphs } from '@/lib/card/glyphs';

const card: Card = {
  kind: 'lesson',
  name: 'lesson-sample',
  chips: [
    { text: 'Explainer', tone: 'topic' },
    { text: '8 steps', tone: 'plain' },
  ],
  title: 'What is a sample?',
  site: 'Cited',
  foot: ['3 original reports', 'Sources end 5 May 2026'],
  alt: 'Card: What is a sample?',
};

test('a card is kept under its name and a digest of what it says', () => {
  expect(cardFile(card)).toMatch(/^lesson-sample-[0-9a-f]{10}\.png$/);
  expect(cardFile({ ...card })).toBe(cardFile(card));
});

test.each<[string, Partial<Card>]>([
  ['kind', { kind: 'quiz' }],
  ['title', { title: 'What is a sample!' }],
  ['chips', { chips: [card.chips[0]!, { text: '9 steps', tone: 'plain' }] }],
  ['the tone of a chip', { chips: [card.chips[0]!, { text: '8 steps', tone: 'wrong' }] }],
  ['the order of chips', { chips: [...card.chips].reverse() }],
  ['what it belongs to', { over: 'A lesson' }],
  ['what stands under its title', { body: { kind: 'options', options: ['One'] } }],
  ['site', { site: 'Other' }],
  ['foot', { foot: [] }],
  ['alt', { alt: '' }],
  ['name', { name: 'lesson-other' }],
])('another %s, another address', (_, change) => {
  expect(cardFile({ ...card, ...change })).not.toBe(cardFile(card));
});

test('the design has a number, so that a new drawing gets new addresses', () => {
  expect(Number.isInteger(CARD_DESIGN)).toBe(true);
});

test('all texts of a card are known before it is drawn', () => {
  const says = { kind: 'says', label: 'Who says so:', text: 'a warden, of the Board', short: 'a warden' } as const;
  expect(textsOf({ ...card, over: 'Over', body: says })).toEqual([
    ...['Explainer', '8 steps', 'Over', 'What is a sample?', 'Who says so:', 'a warden, of the Board', 'a warden'],
    ...['Cited', '3 original reports', 'Sources end 5 May 2026'],
  ]);
  expect(textsOf({ ...card, body: { kind: 'options', options: ['One', 'Two'] } })).toEqual(
    expect.arrayContaining(['One', 'Two']),
  );
});

test.each([
  ['plain words, digits and signs', 'What can the Act (50 U.S.C. § 4513) do? $10,000 & 3.9 % · 8 steps!', []],
  ['quotation marks and dashes', '“Cited” ‘it’ – yes — no … •', []],
  ['accents', 'Éamon Ångström Señor Çà Straße Œuvre ÿ', []],
  ['the euro and minus signs', '€ − ™', []],
  ['nothing', '', []],
  ['an emoji', 'Read 📖', ['📖']],
  ['an emoji of several parts', '👩‍🚀', ['👩', '\u200d', '🚀']],
  ['a flag', '🇫🇷', ['🇫', '🇷']],
  ['an arrow', 'A → B', ['→']],
  ['a tick', '✓ done', ['✓']],
  ['a non-breaking hyphen', 'a\u2011b', ['\u2011']],
  ['a thin narrow space', '10\u202f000', ['\u202f']],
  ['letters of other scripts', 'Αθ Жж 中文 ا', ['Α', 'θ', 'Ж', 'ж', '中', '文', 'ا']],
  ['letters with other marks', 'Łódź Šř', ['Ł', 'ź', 'Š', 'ř']],
  ['a line break', 'a\nb', ['\n']],
  ['one sign twice', '→→', ['→']],
])('%s', (_, text, missing) => {
  expect(missingGlyphs(text)).toEqual(missing);
});
