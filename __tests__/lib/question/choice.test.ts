import type { Fact } from '@/lib/fact/schema';
import { choice } from '@/lib/question/kinds/choice';
import { dark } from './asking';
import { fact, only, say, worldOf } from './world';

const boats = fact('boat-charge-limit');
const generate = (one: Fact, ...others: Fact[]) => choice.generate(worldOf([one, ...others]));
const item = only(generate(boats));

test('a fact with two misconceptions gives a choice of three, the key first', () => {
  expect(item).toMatchObject({
    id: 'choice:boat-charge-limit:condition',
    kind: 'choice',
    stem: 'What does the Beacon Regulation say about charges for the use of a light?',
    where: 'the Beacon Regulation, text of January 2024',
    facts: ['boat-charge-limit'],
    mentions: [],
    objective: 'lighthouse-law',
    level: 'recall',
  });
  expect(item.body.options.map(({ text, correct }) => [text, correct])).toEqual([
    ['Fishing boats must not pay', true],
    ['Fishing boats pay half', false],
    ['The town pays for fishing boats', false],
  ]);
});

test.each<[string, Partial<Fact>]>([
  ['no misconceptions', { misconceptions: [] }],
  ['one misconception, which makes two options', { misconceptions: boats.misconceptions.slice(0, 1) }],
  ['no objective of the lesson', { objectives: ['another-lesson'] }],
  ['no objective at all', { objectives: [] }],
  ['a kind that the catalogue has no stem for', { kind: 'relation' }],
  ['nothing that may be asked', { ask: [] }],
  [
    'a wrong option that reads like the key',
    {
      misconceptions: [{ ...boats.misconceptions[0]!, value: 'Fishing boats must not pay.' }, boats.misconceptions[1]!],
    },
  ],
  [
    'two wrong options that read alike',
    { misconceptions: [boats.misconceptions[0]!, { ...boats.misconceptions[0]!, why: 'Again.' }] },
  ],
])('no choice from a fact with %s', (_, change) => {
  expect(generate({ ...boats, ...change })).toEqual([]);
});

test('more than two misconceptions are more than needed', () => {
  const more = {
    ...boats,
    misconceptions: [...boats.misconceptions, { slot: 'condition', value: 'boats from abroad pay', why: 'No.' }],
  };
  expect(only(generate(more)).body.options).toHaveLength(3);
});

test('without "ask", the slots with misconceptions are asked for', () => {
  expect(only(generate({ ...boats, ask: undefined })).id).toBe(item.id);
});

test('a slot that holds a figure is no choice', () => {
  const fine = fact('dark-light-fine');
  expect(generate(fine).map(({ id }) => id)).toEqual(['choice:dark-light-fine:fault']);
});

test('wrong options that speak of other facts are mentions; the key still needs one fact', () => {
  const power = only(generate(fact('second-lamp-power')));
  expect(power.mentions).toEqual(['boat-charge-limit', 'dark-light-limit']);
  expect(power.level).toBe('recall');
});

test('an entity in an option is called by its name', () => {
  const chair: Fact = {
    ...fact('guild-position-fog'),
    slots: { holder: 'keepers-guild', topic: 'the tower', stance: 'ida-ferrow' },
    misconceptions: [
      { slot: 'stance', value: 'tomas-quill', why: 'No.' },
      { slot: 'stance', value: 'northline-signals', why: 'No.' },
    ],
  };
  expect(only(generate(chair)).body.options.map(({ text }) => text)).toEqual([
    'Ida Ferrow',
    'Tomas Quill',
    'Northline Signals',
  ]);
});

test('the version follows every word, the id none', () => {
  const reworded = only(generate({ ...boats, explain: 'Another explanation.' }));
  expect(reworded.id).toBe(item.id);
  expect(reworded.version).toMatch(/^[0-9a-f]{12}$/);
  expect(reworded.version).not.toBe(item.version);
});

test('without an explanation the statement explains', () => {
  expect(only(generate({ ...boats, explain: undefined })).body.options[0]!.feedback).toBe(boats.statement);
});

const [key, half, town] = item.body.options as [Option, Option, Option];
type Option = (typeof item.body.options)[number];

test.each([
  ['the key', key.id, true],
  ['a wrong option', half.id, true],
  ['the text of an option', key.text, false],
  ['nothing', '', false],
  ['a number', 0, false],
  ['a list', [key.id], false],
  ['nothing at all', undefined, false],
  ['a name that every object has', 'constructor', false],
])('%s is an answer: %s → %s', (_, answer, good) => {
  expect(choice.parse(item, answer)).toMatchObject(
    good ? { ok: true, value: answer } : { ok: false, problems: [{ code: 'answer-shape' }] },
  );
});

test('the right answer gets a point and one paragraph', () => {
  expect(choice.grade(item, key.id, say, 'en')).toEqual({
    correct: true,
    points: 1,
    key: 'Fishing boats must not pay',
    why: [boats.explain],
    options: [
      { id: key.id, text: key.text, correct: true, chosen: true, feedback: boats.explain },
      { id: half.id, text: half.text, correct: false, chosen: false, feedback: boats.misconceptions[0]!.why },
      { id: town.id, text: town.text, correct: false, chosen: false, feedback: boats.misconceptions[1]!.why },
    ],
  });
});

test('a wrong answer is told first why it is wrong, then why the key is right', () => {
  const grade = choice.grade(item, town.id, say, 'en');
  expect(grade).toMatchObject({
    correct: false,
    points: 0,
    key: key.text,
    why: [boats.misconceptions[1]!.why, boats.explain],
  });
  expect(grade.options.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([town.id]);
});

test('for an editor the key has a star', () => {
  expect(choice.text(item).split('\n')).toEqual([
    item.stem,
    `(${item.where})`,
    '* Fishing boats must not pay',
    '- Fishing boats pay half',
    '- The town pays for fishing boats',
  ]);
});

test('options are shown in the order asked for', () => {
  const order = [town.id, key.id, half.id];
  expect(choice.view(item, order, say).options.map(({ id }) => id)).toEqual(order);
});

const situation = generate(dark).find(({ id }) => id.includes(':case-'))!;

test('a situation to which the fact applies is asked as it is written, in two paragraphs', () => {
  expect(situation).toMatchObject({
    id: 'choice:dark-light-fine:case-lamp-thought-lit',
    stem: 'A keeper goes to bed. She thinks the lamp is lit, but it went out an hour ago.\nDoes the regulation fine her?',
    facts: ['dark-light-fine'],
    mentions: ['hidden-lamp-fine'],
    level: 'apply',
  });
  expect(situation.body.options.map(({ text, correct }) => [text, correct])).toEqual([
    ['No, since she did not know', true],
    ['Yes, since the light was dark', false],
    ['Yes, but at half the sum', false],
  ]);
  expect(situation.body.options.map(({ feedback }) => feedback)).toEqual([
    dark.cases![0]!.why,
    ...dark.cases![0]!.wrong.map(({ why }) => why),
  ]);
});

test('a situation is asked beside the slot, and not in another lesson', () => {
  expect(generate(dark).map(({ id }) => id)).toEqual(['choice:dark-light-fine:fault', situation.id]);
  expect(generate({ ...dark, objectives: ['another-lesson'] })).toEqual([]);
});
