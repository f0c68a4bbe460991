import type { Fact } from '@/lib/fact/schema';
import { restsOn } from '@/lib/question/ground';
import { classify } from '@/lib/question/kinds/classify';
import { base, fact, say, worldOf } from './world';

const law = fact('dark-light-limit');
const word = fact('trial-nights');
const hope = fact('machine-start');

test.each<[string, Fact, string | undefined]>([
  ['a rule of a law', law, 'document'],
  ['when a law began', fact('regulation-start'), undefined],
  [
    'a rule that only news tell of',
    { ...law, evidence: word.evidence.map((one) => ({ ...one, source: 'coast-wire-2024-03-07' })) },
    undefined,
  ],
  ['a rule that a statement tells of', { ...law, evidence: word.evidence }, undefined],
  ['a count by the word of a guild', word, 'word'],
  [
    'a claim about what should be',
    { ...word, statement: 'The Guild said that the trial should have lasted longer.' },
    undefined,
  ],
  ['a position', fact('guild-position-fog'), undefined],
  ['what somebody denied', fact('quill-fee-denial'), undefined],
  ['what somebody hedged', fact('second-battery'), undefined],
  ['an expectation', hope, 'judgement'],
  ['an expectation of nobody', { ...hope, attribution: [] }, undefined],
  ['an opinion', { ...word, modality: 'opinion' }, 'judgement'],
  ['news in their own words', fact('first-stone'), undefined],
])('%s rests on: %s', (_, one, ground) => {
  expect(restsOn(one, base)).toBe(ground);
});

const many = (one: Fact, name: string, count: number): Fact[] =>
  Array.from({ length: count }, (_, i) => ({
    ...one,
    id: `${name}-${i}`,
    objectives: ['lighthouse-machine'],
    misconceptions: [],
    ask: undefined,
  }));
const generate = (...facts: Fact[]) => classify.generate(worldOf(facts));
const groundsOf = ({ body }: ReturnType<typeof generate>[number]) =>
  body.rows.map(({ key }) => body.options.find(({ id }) => id === key)!.text).sort();
const DOCUMENT = 'A document shows it';
const WORD = 'It rests on someone’s word';
const JUDGEMENT = 'It is a judgement or a forecast';

test('at most three items of three facts, and their grounds are not always one of each', () => {
  const items = generate(...many(law, 'law', 9), ...many(word, 'word', 9), ...many(hope, 'hope', 9));
  expect(items.map(groundsOf)).toEqual([
    [DOCUMENT, WORD, WORD],
    [DOCUMENT, JUDGEMENT, WORD],
    [DOCUMENT, DOCUMENT, WORD],
  ]);
  const facts = items.flatMap((item) => item.facts);
  expect(new Set(facts).size).toBe(9);
});

test.each<[string, Fact[], string[][]]>([
  ['words alone', many(word, 'word', 9), []],
  ['words and one judgement', [...many(word, 'word', 5), ...many(hope, 'hope', 1)], [[JUDGEMENT, WORD, WORD]]],
  ['too few', [...many(law, 'law', 1), ...many(word, 'word', 1)], []],
])('%s', (_, facts, grounds) => {
  expect(generate(...facts).map(groundsOf)).toEqual(grounds);
});

test('options stand in one order, rows in one that does not follow it, and each row says why', () => {
  const [item] = generate(...many(law, 'law', 1), ...many(word, 'word', 2));
  expect(item!.body.options.map(({ text }) => text)).toEqual([DOCUMENT, WORD, JUDGEMENT]);
  expect(classify.arrangement(item!)).toBe('fixed');
  expect(item).toMatchObject({ kind: 'classify', level: 'attribute', stem: 'What does each of these claims rest on?' });
  expect(item!.where).toBe("the Beacon Regulation, text of January 2024; the Guild's statement, 5 March 2024");
  expect(item!.body.rows.map(({ feedback }) => feedback).sort()).toEqual([
    "Behind it stands the word of the Keepers' Guild (the Guild's statement, 5 March 2024), and no document is shown.",
    "Behind it stands the word of the Keepers' Guild (the Guild's statement, 5 March 2024), and no document is shown.",
    'The text itself says so, and anybody can look it up: the Beacon Regulation, text of January 2024.',
  ]);
});

test('facts that no other question needs go first', () => {
  const asked = { ...law, id: 'a-law', objectives: ['lighthouse-machine'], ask: ['condition'] };
  const [item] = generate(asked, ...many(law, 'law', 3), ...many(word, 'word', 2));
  expect(item!.facts).not.toContain('a-law');
});

test('an objective without documents borrows some, and none twice', () => {
  const laws = many(law, 'law', 3).map((one) => ({ ...one, objectives: ['lighthouse-law'] }));
  const items = generate(...laws, ...many(word, 'word', 8));
  expect(items.map(groundsOf)).toEqual([
    [DOCUMENT, WORD, WORD],
    [DOCUMENT, DOCUMENT, WORD],
  ]);
  expect(new Set(items.flatMap(({ facts }) => facts)).size).toBe(6);
  expect(items.map(({ objective }) => objective)).toEqual(['lighthouse-machine', 'lighthouse-machine']);
});

test('the same facts in another order give the same items', () => {
  const facts = [...many(law, 'law', 5), ...many(word, 'word', 5), ...many(hope, 'hope', 2)];
  expect(generate(...[...facts].reverse())).toEqual(generate(...facts));
});

test('points are the share of right rows', () => {
  const [item] = generate(...many(law, 'law', 1), ...many(word, 'word', 2));
  const answer = item!.body.rows.map(() => item!.body.options[1]!.id);
  expect(classify.parse(item!, answer)).toMatchObject({ ok: true });
  expect(classify.grade(item!, answer, say, 'en')).toMatchObject({ correct: false, points: 2 / 3 });
});
