import type { Fact } from '@/lib/fact/schema';
import { claimOf } from '@/lib/question/claim';
import { restsOn } from '@/lib/question/ground';
import { classify } from '@/lib/question/kinds/classify';
import { base, fact, say, worldOf } from './world';

const law = fact('dark-light-limit');
const said = fact('trial-nights');
const tell = (content: string, topic = 'the trial'): Fact => ({
  ...said,
  kind: 'statement',
  slots: { speaker: 'keepers-guild', topic, content },
  statement: `The Keepers' Guild wrote: ${content}.`,
});
const word = tell('the trial took nine nights');
const hope: Fact = { ...tell('a winter trial will fail'), modality: 'forecast' };
const duty: Fact = { ...law, kind: 'duty', slots: { bearer: 'a keeper', action: 'trim the wick' } };
const claim = (one: Fact) => claimOf(one, worldOf([one]));

test.each<[string, Fact, string | undefined]>([
  [
    'a power',
    { ...law, kind: 'legal-power', slots: { holder: 'harbor-board', action: 'inspect a lamp' } },
    'The Marrowby Harbor Board may inspect a lamp.',
  ],
  ['a duty', duty, 'A keeper must trim the wick.'],
  ['a limit', law, 'The time a lamp may be out at night: a lamp may not be out for more than 20 minutes at a stretch.'],
  ['a statement, without its speaker', word, 'The trial: the trial took nine nights.'],
  ['an event', { ...word, kind: 'event', slots: { what: 'a storm breaks the lamp' } }, 'A storm breaks the lamp.'],
  [
    'a deadline with its giver',
    {
      ...word,
      kind: 'deadline',
      slots: {
        giver: 'harbor-board',
        receiver: 'northline-signals',
        task: 'repair the lamp',
        until: { date: '2024-06-03' },
      },
    },
    'The Marrowby Harbor Board gave Northline Signals until 3 June 2024 to repair the lamp.',
  ],
  [
    'a deadline that nobody sets',
    {
      ...word,
      kind: 'deadline',
      slots: { receiver: 'northline-signals', task: 'repair the lamp', until: { date: '2024-06-03' } },
    },
    undefined,
  ],
  [
    'a consequence',
    { ...word, kind: 'consequence', slots: { condition: 'the lamp fails', effect: 'boats stay out' } },
    'If the lamp fails, boats stay out.',
  ],
  ['a figure, which is no clause', said, undefined],
  ['a phrase that leans on a pronoun', tell('it took nine nights'), undefined],
  ['a phrase with its own "its"', tell('its trial took nine nights'), undefined],
  ['a phrase on the two', tell('the two met at noon'), undefined],
  ['a phrase that leans in its middle', tell('nearly all of them were lit'), undefined],
  ['a phrase that begins with longer words', tell('items of brass were lost'), 'The trial: items of brass were lost.'],
  ['one that names its speaker', tell("members of the Keepers' Guild tested the lamp"), undefined],
  ['one that names its speaker in the topic', tell('it failed', "the Keepers' Guild"), undefined],
  ['one that names an outlet', tell('the trial was in Coast Wire'), undefined],
])('the bare words of %s: %s', (_, one, words) => {
  expect(claim(one)).toBe(words);
});

const elsewhere = (source: string) => said.evidence.map((one) => ({ ...one, source }));

test.each<[string, Fact, string | undefined]>([
  ['a rule of a law', law, 'document'],
  ['a rule that only news tell of', { ...law, evidence: elsewhere('coast-wire-2024-03-07') }, undefined],
  ['a rule that a statement tells of', { ...law, evidence: said.evidence }, undefined],
  ['an event in a law', { ...law, kind: 'event' }, undefined],
  ['an account by a guild', word, 'word'],
  ['an account in the news', { ...word, evidence: elsewhere('coast-wire-2024-03-07') }, 'word'],
  ['an account in a law', { ...word, evidence: elsewhere('beacon-regulation') }, undefined],
  ['an account of nobody', { ...word, attribution: [] }, undefined],
  ['what somebody calls it', { ...word, attribution: [{ speaker: 'keepers-guild', verb: 'described' }] }, undefined],
  ['what should be', tell('the trial should have lasted longer'), undefined],
  ['what is threatened in its statement only', { ...word, statement: 'The Guild threatened to end it.' }, undefined],
  ['a position', { ...word, kind: 'position' }, undefined],
  ['what somebody denied', { ...word, modality: 'denied' }, undefined],
  ['what somebody hedged', { ...word, modality: 'hedged' }, undefined],
  ['an expectation', hope, 'judgement'],
  ['an expectation of nobody', { ...hope, attribution: [] }, undefined],
  ['an opinion that says so itself', { ...hope, modality: 'opinion' }, 'judgement'],
  ['an opinion that reads as an account', { ...word, modality: 'opinion' }, undefined],
])('%s rests on: %s', (_, one, ground) => {
  expect(restsOn(one, String(one.slots.content ?? one.slots.condition), base)).toBe(ground);
});

test.each(['bill', 'policy', 'report', 'news'] as const)('a rule in a %s is no text of a law', (kind) => {
  const sources = new Map([...base.sources].map(([id, source]) => [id, { ...source, kind }]));
  expect(restsOn(law, claim(law)!, { sources })).toBeUndefined();
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
const DOCUMENT = 'The text of a law or rule itself';
const WORD = 'Somebody’s account of the facts';
const JUDGEMENT = 'Somebody’s forecast or opinion';
const sorted = (...grounds: string[]) => grounds.sort();

test('at most three items of three facts; the first has all grounds, not every one has', () => {
  const items = generate(...many(law, 'law', 9), ...many(word, 'word', 9), ...many(hope, 'hope', 9));
  expect(items.map(groundsOf)).toEqual([
    sorted(DOCUMENT, JUDGEMENT, WORD),
    sorted(DOCUMENT, WORD, WORD),
    sorted(DOCUMENT, DOCUMENT, WORD),
  ]);
  const facts = items.flatMap((item) => item.facts);
  expect(new Set(facts).size).toBe(9);
});

test.each<[string, Fact[], string[][]]>([
  ['words alone', many(word, 'word', 9), []],
  ['words and one judgement', [...many(word, 'word', 5), ...many(hope, 'hope', 1)], [sorted(JUDGEMENT, WORD, WORD)]],
  ['too few', [...many(law, 'law', 1), ...many(word, 'word', 1)], []],
  ['claims that are no sentences', [...many(law, 'law', 3), ...many(said, 'said', 9)], []],
])('%s', (_, facts, grounds) => {
  expect(generate(...facts).map(groundsOf)).toEqual(grounds);
});

test('options stand in one order, and rows hold bare claims', () => {
  const [item] = generate(...many(law, 'law', 1), ...many(word, 'word', 2));
  expect(item!.body.options.map(({ text }) => text)).toEqual([DOCUMENT, WORD, JUDGEMENT]);
  expect(classify.arrangement(item!)).toBe('fixed');
  expect(item).toMatchObject({
    kind: 'classify',
    level: 'attribute',
    stem: 'By our sources, what does each of these rest on?',
    where: "the Beacon Regulation, text of January 2024; the Guild's statement, 5 March 2024",
  });
  expect(item!.body.rows.map(({ text }) => text).sort()).toEqual([claim(law), claim(word), claim(word)].sort());
});

test('each row answers each wrong class in words of its own', () => {
  const [item] = generate(...many(law, 'law', 1), ...many(word, 'word', 1), ...many(hope, 'hope', 1));
  const { rows, options } = item!.body;
  const told = options.flatMap(({ id, text }) => {
    const grade = classify.grade(
      item!,
      rows.map(() => id),
      say,
      'en',
    );
    return grade.rows!.map((row, i) => [item!.facts[i]!.split('-')[0], text, row.feedback]);
  });
  const guild = "(the Guild's statement, 5 March 2024)";
  const [text, wrote] = ['the Beacon Regulation, text of January 2024', "the Keepers' Guild"];
  const why = {
    law: `${law.statement} The rule itself can be looked up: ${text}.`,
    word: `${word.statement} This is an account of what is or was so ${guild}.`,
    hope: `${hope.statement} Arguments or later events may bear it out or refute it ${guild}.`,
  };
  expect(told.sort()).toEqual(
    [
      ['law', DOCUMENT, why.law],
      ['law', WORD, `The rule does not hang on anybody’s account: its own text lays it down (${text}). ${why.law}`],
      ['law', JUDGEMENT, `It is no forecast or opinion: the rule holds by its own text (${text}). ${why.law}`],
      ['word', DOCUMENT, `No law or rule lays it down: ${wrote} told of it ${guild}. ${why.word}`],
      ['word', WORD, why.word],
      ['word', JUDGEMENT, `It neither foretells nor judges: ${wrote} told of it as a fact ${guild}. ${why.word}`],
      ['hope', DOCUMENT, `No law or rule lays it down: it is what ${wrote} thought or expected ${guild}. ${why.hope}`],
      [
        'hope',
        WORD,
        `It tells of nothing that is or was so: it is what ${wrote} thought or expected ${guild}. ${why.hope}`,
      ],
      ['hope', JUDGEMENT, why.hope],
    ].sort(),
  );
  for (const [i, { options: facets }] of classify.facets(item!).groups.entries())
    expect(new Set(facets.map((one) => one.fact))).toEqual(new Set([item!.facts[i]]));
});

test('facts that no other question needs go first', () => {
  const asked = { ...law, id: 'a-law', objectives: ['lighthouse-machine'], ask: ['condition'] };
  const [item] = generate(asked, ...many(law, 'law', 3), ...many(word, 'word', 2));
  expect(item!.facts).not.toContain('a-law');
});

test('an objective without documents borrows some, and none twice', () => {
  const laws = many(law, 'law', 3).map((one) => ({ ...one, objectives: ['lighthouse-law'] }));
  const items = generate(...laws, ...many(word, 'word', 8));
  expect(items.map(groundsOf)).toEqual([sorted(DOCUMENT, WORD, WORD), sorted(DOCUMENT, DOCUMENT, WORD)]);
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
