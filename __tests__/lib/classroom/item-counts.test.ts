import { itemCounts, type FirstTry } from '@/lib/classroom/item-counts';
import type { PublicItem } from '@/lib/question/item';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: `Text ${id}` }));
const item = (more: Partial<PublicItem>): PublicItem => ({
  ...{ id: 'q1', version: 'v', kind: 'choice', stem: '', where: '', hint: '', invalid: '', start: '' },
  options,
  ...more,
});
const tried = (correct: boolean, answer: FirstTry['answer']): FirstTry => ({ correct, answer });
const omitted: FirstTry = { correct: null };
const chosen = (counts: ReturnType<typeof itemCounts>) =>
  counts.lists.map(({ options: list }) => list.map((one) => `${one.id}${one.key ? '*' : ''} ${one.chosen}`).join(', '));

test('first tries are counted by option, and what was left out apart', () => {
  const counts = itemCounts(item({}), 'a', [tried(true, 'a'), tried(false, 'b'), tried(true, 'a'), omitted]);
  expect(counts).toMatchObject({ item: 'q1', answered: 3, right: 2, omitted: 1, typed: [] });
  expect(chosen(counts)).toEqual(['a* 2, b 1, c 0']);
  // Wilson's interval at 95 %, as in Brown, Cai and DasGupta 2001.
  expect(counts.facility!.share).toBeCloseTo(2 / 3);
  expect(counts.facility!.low).toBeCloseTo(0.2077, 3);
  expect(counts.facility!.high).toBeCloseTo(0.9385, 3);
});

test('as long as nobody has answered there is no facility', () => {
  expect(itemCounts(item({}), 'a', [omitted])).toMatchObject({ answered: 0, right: 0, omitted: 1 });
  expect(itemCounts(item({}), 'a', []).facility).toBeUndefined();
  expect(chosen(itemCounts(item({}), 'a', []))).toEqual(['a* 0, b 0, c 0']);
});

test('where several are chosen, each is counted', () => {
  const counts = itemCounts(
    item({ kind: 'multiple' }),
    ['a', 'b'],
    [tried(true, ['a', 'b']), tried(false, ['a', 'c'])],
  );
  expect(chosen(counts)).toEqual(['a* 2, b* 1, c 1']);
});

test('rows are counted one by one, and so are the places of an order', () => {
  const rows = [
    { id: 'r1', text: 'First' },
    { id: 'r2', text: 'The second is', after: 'here.' },
  ];
  const counts = itemCounts(
    item({ kind: 'match', rows }),
    ['b', 'a'],
    [tried(true, ['b', 'a']), tried(false, ['b', 'c'])],
  );
  expect(counts.lists.map(({ text }) => text)).toEqual(['First', 'The second is ____ here.']);
  expect(chosen(counts)).toEqual(['a 0, b* 2, c 0', 'a* 1, b 0, c 1']);
  const order = itemCounts(item({ kind: 'order' }), ['c', 'a', 'b'], [tried(false, ['c', 'b', 'a'])]);
  expect(order.lists.map(({ text }) => text)).toEqual(['1', '2', '3']);
  expect(chosen(order)).toEqual(['a 0, b 0, c* 1', 'a* 0, b 1, c 0', 'a 1, b* 0, c 0']);
});

test('what was typed is listed, the most frequent first', () => {
  const typed = item({ kind: 'typed', options: [], field: { type: 'number', unit: 'km' } });
  const counts = itemCounts(typed, 12, [tried(true, '12'), tried(false, '9'), tried(true, ' 12 '), tried(false, '10')]);
  expect(counts.lists).toEqual([]);
  expect(counts.typed).toEqual([
    { text: '12', count: 2 },
    { text: '10', count: 1 },
    { text: '9', count: 1 },
  ]);
});
