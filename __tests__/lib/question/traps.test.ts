import { misconceptionSchema, type Fact } from '@/lib/fact/schema';
import { lessonMetaSchema } from '@/lib/lesson/schema';
import { generateItems, itemKinds } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import type { OneOfBody as ChoiceBody } from '@/lib/question/one-of';
import { lintItem } from '@/lib/quiz/lint';
import { generateQuiz } from '@/lib/quiz/generate';
import { readLibrary } from '@/server/content/library';
import type { RowsBody } from '@/lib/question/rows';
import { claims, closing, members } from './asking';
import { base, fact, only, worldOf } from './world';

/** Twelve items that look right and are not, and two more: for each trap of a kind that we have, what keeps it out. */

const site = readLibrary('content');
if (!site.ok) throw new Error(JSON.stringify(site.problems));
const real = site.value;
const { meta } = real.lessons.get('defense-production-act')!;
const quiz = generateQuiz({ ...meta, asks: 'objectives' }, real.base, 'en');
const lighthouse = generateItems(worldOf(base.facts));
const everyItem = [...quiz.bank, ...lighthouse];
const flawsOf = (item: Item, facts = base): string[] =>
  lintItem(item, { base: facts }).map(({ flaw, says }) => `${flaw}: ${says}`);
const factsOf = (item: Item): Fact[] => [...real.base.facts, ...base.facts].filter(({ id }) => item.facts.includes(id));

test('1, who may: a class is no proof, so no option comes from one; each was written for the fact with its why', () => {
  for (const item of everyItem.filter(({ kind }) => kind === 'choice')) {
    const [asked] = factsOf(item);
    const written = [...asked!.misconceptions, ...(asked!.cases ?? []).flatMap((one) => one.wrong)];
    const whys = written.map(({ why }) => why);
    const wrong = (item.body as ChoiceBody).options.filter(({ correct }) => !correct);
    expect(wrong.map(({ feedback }) => feedback).filter((why) => !whys.includes(why) || why === '')).toEqual([]);
    expect(wrong).toHaveLength(2);
  }
});

test('1, who may: the holder of a power is never asked for, since "the President" would be the key of each', () => {
  const power = fact('second-lamp-power');
  const asks = {
    ...power,
    ask: ['holder'],
    misconceptions: ['keepers-guild', 'ida-ferrow'].map((value) => ({ slot: 'holder', value, why: 'No.' })),
  };
  expect(generateItems(worldOf([asks]))).toEqual([]);
});

test('2, a trivial figure: none is asked where no objective says that figures are worth knowing', () => {
  const silent = worldOf(base.facts, { figures: new Set() });
  expect(generateItems(silent).filter(({ kind }) => kind === 'typed')).toEqual([]);
});

test('2, a trivial figure: an objective is silent on figures unless it says so', () => {
  const [objective] = lessonMetaSchema.parse({
    ...meta,
    objectives: [{ id: 'one', text: 'Say it.', weight: 1 }],
  }).objectives;
  expect(objective!.figures).toBe(false);
});

test('2, the better item: the state of mind is asked for', () => {
  expect(lighthouse.map(({ id }) => id)).toContain('choice:dark-light-fine:fault');
});

test.each([
  ['the site', quiz.bank, real.base],
  ['the fixture', generateQuiz(lighthouseMeta(), base, 'en').bank, base],
])('3, a contested fact: on %s none is a key, and none stands in a line to be ordered', (_, bank, facts) => {
  const contested = facts.disagreements.flatMap((one) => one.facts);
  expect(contested.length).toBeGreaterThan(1);
  const onContested = bank.filter((item) => item.facts.some((id) => contested.includes(id)));
  expect(onContested.filter(({ kind }) => kind !== 'compare')).toEqual([]);
});

test('3, a contested fact: where two reports are compared, no option says who is right, and the key says what each says', () => {
  const compared = lighthouse.filter(({ kind }) => kind === 'compare').filter(({ facts: [a] }) => isContested(a!));
  expect(compared.length).toBeGreaterThan(1);
  for (const { body, facts } of compared) {
    const [key, ...wrong] = (body as ChoiceBody).options;
    const labels = facts.map((id) => base.sources.get(fact(id).evidence[0]!.source)!.label.replace(/^the /, ''));
    for (const label of labels) expect(key!.text).toContain(label);
    for (const { text } of wrong) expect(text).not.toMatch(/right|wrong|true|false|correct/);
  }
});

const isContested = (id: string) => base.disagreements.some((one) => one.facts.includes(id));

test('3, a clang clue: words of the stem in the key alone are refused', () => {
  const boats = fact('boat-charge-limit');
  const clang = only(
    generateItems(
      worldOf([
        {
          ...boats,
          slots: { ...boats.slots, action: 'charges that vessels would pay', condition: 'vessels are free of charges' },
        },
      ]),
    ),
  );
  expect(flawsOf(clang)).toContain('clang-clue: words of the stem stand in the key only: vessels, charges');
});

test('3, no as-of: every item says its source and, where there is one, the date that it stands on', () => {
  for (const item of everyItem) {
    expect(item.where).not.toBe('');
    const dated = factsOf(item).some((one) =>
      one.evidence.some(({ source }) => (real.base.sources.get(source) ?? base.sources.get(source))?.asOf),
    );
    if (dated && item.kind !== 'order') expect(item.where).toMatch(/, text of .*\d{4}$/);
  }
});

test('4, a statute’s list is no order of time: only events with dates are put in order', () => {
  const orders = everyItem.filter(({ kind }) => kind === 'order');
  expect(orders.length).toBeGreaterThan(1);
  expect(
    orders.flatMap(factsOf).filter(({ kind, slots }) => kind !== 'event' || typeof slots.when !== 'object'),
  ).toEqual([]);
  const list = ['failure-book-duty', 'spare-lamp-duty', 'failure-report-duty', 'machine-limit'].map(fact);
  expect(generateItems(worldOf(list)).filter(({ kind }) => kind === 'order')).toEqual([]);
});

test.each(['', undefined])('5, not mentioned and so false: a misconception whose why is %j is refused', (why) => {
  expect(misconceptionSchema.safeParse({ slot: 'condition', value: 'boats pay', why }).success).toBe(false);
});

test('6, two reports that differ by a minute: the hour of the deadline is no item', () => {
  const deadlines = real.base.facts.filter(({ kind }) => kind === 'deadline').map(({ id }) => id);
  expect(deadlines.length).toBeGreaterThan(2);
  const asked = quiz.bank.filter((item) => item.facts.some((id) => deadlines.includes(id)));
  // Who says so, and what would settle it, may be asked of a deadline; its hour may not.
  expect(asked.filter(({ kind }) => kind !== 'classify' && kind !== 'record').map(({ id }) => id)).toEqual([]);
});

test('7, who said what: the last row is never free, and no claim names its speaker', () => {
  const item = only(generateItems(worldOf(claims)).filter(({ kind }) => kind === 'match'));
  const { rows, options } = item.body as RowsBody;
  expect(options.length).toBeGreaterThan(rows.length);
  const named = (claim: string) => [
    { ...claims[0]!, slots: { ...claims[0]!.slots, content: claim } },
    ...claims.slice(1),
  ];
  const made = (claim: string) => generateItems(worldOf(named(claim))).filter(({ kind }) => kind === 'match').length;
  expect([made('a watch is wanted'), made('the Guild wants a watch')]).toEqual([1, 0]);
});

test('9, several keys: only over a list that its source closes, and each wrong option has the editor’s reason', () => {
  const item = only(generateItems(worldOf([closing, ...members])).filter(({ kind }) => kind === 'multiple'));
  const whys = closing.list!.wrong.map(({ why }) => why);
  const { options } = item.body as ChoiceBody;
  expect(options.filter(({ correct }) => !correct).map(({ feedback }) => feedback)).toEqual(whys);
  expect(item.facts).toContain('duties-list');
  expect(generateItems(worldOf(members)).filter(({ kind }) => kind === 'multiple')).toEqual([]);
});

test('10: picking the evidence is no kind of item, since it would match a paraphrase with itself', () => {
  expect(Object.keys(itemKinds)).not.toContain('evidence');
});

test('9, an ungrounded option: a wrong option that another fact says is right is refused', () => {
  const day = fact('guild-position-fog');
  const rival: Fact = {
    ...day,
    id: 'guild-position-fog-later',
    misconceptions: [],
    slots: { ...day.slots, stance: 'the light should be off and boats kept in port' },
  };
  const world = worldOf([day, rival]);
  const item = only(generateItems(world));
  expect(flawsOf(item, world.base)).toContainEqual(expect.stringMatching(/^second-key: by guild-position-fog-later /));
  expect(flawsOf(item)).toEqual([]);
});

test('an expiry date: the question is what the text says, and the text has its date', () => {
  const expiry = only(quiz.bank.filter(({ id }) => id === 'typed:powers-end-date:when'));
  expect(expiry.stem).toMatch(/^By the text of April 2023, when does the Defense Production Act say that /);
  expect(expiry.where).toBe('50 U.S.C. § 4564, text of April 2023');
});

test('a limit: words such as "only" and "must" are no flaw where all options have them', () => {
  const boats = fact('boat-charge-limit');
  const options = (key: string, ...wrong: string[]) => ({
    ...boats,
    slots: { ...boats.slots, condition: key },
    misconceptions: wrong.map((value) => ({ slot: 'condition', value, why: 'No.' })),
  });
  const flaws = (one: Fact) =>
    flawsOf(only(generateItems(worldOf([one])))).filter((says) => says.startsWith('absolute-words'));
  expect(
    flaws(
      options('it may act only after three steps', 'it may act only after two steps', 'it must act within three days'),
    ),
  ).toEqual([]);
  expect(
    flaws(options('it may act after three steps', 'it may act only after two steps', 'it must act within three days')),
  ).toEqual(['absolute-words: only the wrong options hold absolute words']);
});

test('stems of one form of words: every stem comes from the catalogue', () => {
  const stems = everyItem.map(({ stem }) => stem);
  expect(stems.filter((stem) => /[{}]|undefined/.test(stem))).toEqual([]);
  expect(stems.filter((stem) => !/[?.]$/.test(stem))).toEqual([]);
});

function lighthouseMeta() {
  const shelf = readLibrary('__tests__/fixtures/lighthouse/content');
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  return shelf.value.lessons.get('lighthouse')!.meta;
}
