import { baseWith } from '../../fixtures/lighthouse/lighthouse';
import fc from 'fast-check';
import type { Fact } from '@/lib/fact/schema';
import { multiple } from '@/lib/question/kinds/multiple';
import { sharedPoints } from '@/lib/question/some-of';
import { lintItem } from '@/lib/quiz/lint';
import { closing, members } from './asking';
import { base, only, say, worldOf } from './world';
import { runs } from '../kernel/runs';

const generate = (facts: readonly Fact[]) => multiple.generate(worldOf(facts));
const list = closing.list!;
const item = only(generate([closing, ...members]));
const { options } = item.body;
const keys = options.filter(({ correct }) => correct).map(({ id }) => id);
const wrong = options.filter(({ correct }) => !correct).map(({ id }) => id);

test('a list that its source closes gives its members as keys, against what is not in it', () => {
  expect(item).toMatchObject({
    id: 'multiple:duties-list:action',
    kind: 'multiple',
    stem: 'Which of these does the Beacon Regulation name among the duties of those who run a light? Choose all that fit.',
    where: 'the Beacon Regulation, text of January 2024',
    objective: 'lighthouse-law',
    level: 'distinguish',
    mentions: ['boat-charge-limit'],
  });
  expect(options.filter(({ correct }) => !correct)).toMatchObject([
    {
      text: 'Paint the tower once a year in spring',
      feedback: 'Painting is no duty of section 5: the lamps are.',
      fact: 'duties-list',
    },
    { text: 'Charge fishing boats for the lamp', feedback: 'Section 3 rules that out.', fact: 'boat-charge-limit' },
  ]);
});

test('the key rests on the fact that closes the list and on each member that is shown', () => {
  const shown = options.filter(({ correct }) => correct).map(({ fact }) => fact);
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(item.facts).toEqual(['duties-list', ...shown]);
  for (const option of options.filter(({ correct }) => correct)) {
    const member = members.find(({ id }) => id === option.fact)!;
    expect(option.text.toLowerCase()).toBe(String(member.slots.action).toLowerCase());
    expect(option.feedback).toBe(member.explain);
  }
});

test('it passes lint', () => {
  expect(lintItem(item, { base: baseWith(base, { facts: [...base.facts, closing] }) })).toEqual([]);
});

test('two sources make it a comparison', () => {
  const elsewhere = { ...members[0]!, evidence: members[0]!.evidence.map((one) => ({ ...one, source: 'other' })) };
  const two = { ...closing, list: { ...list, facts: members.slice(0, 2).map(({ id }) => id) } };
  expect(only(generate([two, elsewhere, members[1]!])).level).toBe('compare');
});

test('the same facts in another order give the same item', () => {
  expect(generate([...members].reverse().concat(closing))).toEqual([item]);
});

const many = Array.from({ length: 6 }, (_, i) => ({
  ...members[0]!,
  id: `duty-${i}`,
  slots: { ...members[0]!.slots, action: `do the duty of the ${i}th hour` },
}));

test.each([2, 3, 4, 5, 6])('of %i members two or three are shown, with two wrong options', (count) => {
  const shown = many.slice(0, count);
  for (const id of ['list-a', 'list-b', 'list-c', 'list-d']) {
    const one = only(
      generate([{ ...closing, id, list: { ...list, facts: shown.map((member) => member.id) } }, ...shown]),
    );
    const right = one.body.options.filter(({ correct }) => correct).length;
    expect([2, 3]).toContain(right);
    expect(right).toBeLessThanOrEqual(count);
    expect(one.body.options).toHaveLength(right + 2);
  }
});

test('which members are shown, and how many, differs from list to list', () => {
  const shown = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
    only(generate([{ ...closing, id, list: { ...list, facts: many.map((one) => one.id) } }, ...many])).facts.slice(1),
  );
  expect(new Set(shown.map((ids) => ids.length)).size).toBe(2);
  expect(new Set(shown.flat()).size).toBeGreaterThan(4);
});

const withWrong = (...values: string[]): Fact => ({
  ...closing,
  list: { ...list, wrong: values.map((value) => ({ value, why: 'No.' })) },
});

test.each<[string, Fact[]]>([
  ['no list', [{ ...closing, list: undefined }, ...members]],
  ['a list of which one member may be asked', [closing, members[0]!]],
  ['members that lack the slot', [{ ...closing, list: { ...list, slot: 'nothing' } }, ...members]],
  [
    'members that hold a figure there',
    [
      closing,
      ...members.map((one) => ({
        ...one,
        slots: { action: { value: 1, unit: 'day', comparator: 'exactly' as const } },
      })),
    ],
  ],
  ['no objective of the lesson', [{ ...closing, objectives: ['another-lesson'] }, ...members]],
  ['a kind that the catalogue has no stem for', [{ ...closing, kind: 'relation' }, ...members]],
  [
    'a wrong option that reads like a member',
    [withWrong('Try out the spare lamp several times a month.', 'write a book'), ...members],
  ],
  ['two wrong options that read alike', [withWrong('write a book', 'Write a book'), ...members]],
])('no question from %s', (_, facts) => {
  expect(generate(facts)).toEqual([]);
});

test('a wrong option that is a member is refused even where that member may not be asked', () => {
  const facts = [withWrong('try out the spare lamp several times a month', 'write a book'), members[0]!, members[2]!];
  const world = worldOf(facts);
  expect(multiple.generate({ ...world, base: { ...world.base, facts: [...facts, members[1]!] } })).toEqual([]);
  expect(multiple.generate(world)).toHaveLength(1);
});

test('nothing is chosen at first, and the rule of points is said before the answer', () => {
  expect(multiple.view(item, [...wrong, ...keys], say)).toMatchObject({
    start: [],
    options: [...wrong, ...keys].map((id) => ({ id })),
    hint: expect.stringMatching(
      /^Each right choice earns an equal share of the point, each wrong one takes as much away/,
    ),
    invalid: 'Choose at least one answer first.',
  });
});

test.each<[string, unknown, boolean]>([
  ['the keys', keys, true],
  ['one option', wrong.slice(0, 1), true],
  ['every option', [...keys, ...wrong], true],
  ['no option', [], false],
  ['one option twice', [keys[0], keys[0]], false],
  ['an unknown option', [keys[0], 'o00000000'], false],
  ['a text', keys[0], false],
  ['nothing', undefined, false],
])('an answer with %s', (_, answer, good) => {
  expect(multiple.parse(item, answer)).toMatchObject(
    good ? { ok: true, value: answer } : { ok: false, problems: [{ code: 'answer-shape' }] },
  );
});

test.each([
  [3, 0, 3, 1],
  [2, 0, 3, 2 / 3],
  [3, 1, 3, 2 / 3],
  [3, 2, 3, 1 / 3],
  [1, 0, 2, 1 / 2],
  [1, 1, 2, 0],
  [2, 2, 2, 0],
  [0, 2, 2, 0],
  [0, 0, 2, 0],
])('%i right and %i wrong choices, of %i keys, are worth %d', (right, off, total, points) => {
  const chosen = Array.from({ length: 5 }, (_, i) =>
    i < total ? { correct: true, chosen: i < right } : { correct: false, chosen: i - total < off },
  );
  expect(sharedPoints(chosen)).toBeCloseTo(points, 10);
});

test('all points go to the exact choice alone, and only that is correct', () => {
  fc.assert(
    fc.property(fc.subarray([...keys, ...wrong], { minLength: 1 }), (given) => {
      const { points, correct } = multiple.grade(item, given, say, 'en');
      const exact = keys.every((id) => given.includes(id)) && given.length === keys.length;
      expect([correct, points === 1]).toEqual([exact, exact]);
      expect(points).toBeGreaterThanOrEqual(0);
    }),
    runs(100),
  );
});

test('each option is told with whether it belongs, whether it was chosen, and why', () => {
  const grade = multiple.grade(item, [keys[0]!, wrong[1]!], say, 'en');
  expect(grade.options.map(({ id, correct, chosen }) => [id, correct, chosen])).toEqual(
    options.map(({ id, correct }) => [id, correct, id === keys[0] || id === wrong[1]]),
  );
  expect(grade.options.map(({ feedback }) => feedback)).toEqual(options.map(({ feedback }) => feedback));
  expect(grade.why[0]).toBe('Charge fishing boats for the lamp: Section 3 rules that out.');
  expect(grade.why).toHaveLength(1 + keys.length);
});

test('for an editor the keys are marked', () => {
  expect(multiple.text(item).split('\n')).toEqual([
    item.stem,
    '(the Beacon Regulation, text of January 2024)',
    ...options.map(({ text, correct }) => `${correct ? '*' : '-'} ${text}`),
  ]);
});

test('lint sees one set of options with several keys', () => {
  const facets = multiple.facets(item);
  expect(facets.groups).toEqual([{ prompt: item.stem, options }]);
  expect(facets.shown).toEqual(options.map(({ text }) => text));
  expect(facets.keys).toEqual(options.filter(({ correct }) => correct).map(({ text }) => text));
});
