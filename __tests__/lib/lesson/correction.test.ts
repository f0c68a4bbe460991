import { correctionLog, correctionSchema } from '@/lib/lesson/correction';

const entry = { date: '2026-03-03', lesson: 'bees', stood: 'Ten hives.', right: 'Twelve hives.', why: 'Misread.' };

test('an entry needs a day, a lesson, what stood there, what is right and why', () => {
  expect(correctionSchema.parse(entry)).toEqual({ ...entry, facts: [], items: [] });
});

test.each<[string, object]>([
  ['no day', { date: '2026-03' }],
  ['a day that does not exist', { date: '2026-02-30' }],
  ['nothing that stood there', { stood: '' }],
  ['nothing that is right', { right: undefined }],
  ['no reason', { why: undefined }],
  ['a lesson that is no id', { lesson: 'The Bees' }],
  ['another field', { who: 'me' }],
])('%s is refused', (_, change) => {
  expect(correctionSchema.safeParse({ ...entry, ...change }).success).toBe(false);
});

test('the log is newest first, and anchors stay where an entry is added below', () => {
  const of = (date: string, stood: string) => correctionSchema.parse({ ...entry, date, stood });
  const list = [of('2026-03-03', 'a'), of('2026-05-01', 'b'), of('2026-03-03', 'c')];
  const anchors = (log: ReturnType<typeof correctionLog>) => log.map(({ stood, anchor }) => [stood, anchor]);
  expect(anchors(correctionLog(list))).toEqual([
    ['b', 'c-2026-05-01'],
    ['a', 'c-2026-03-03'],
    ['c', 'c-2026-03-03-2'],
  ]);
  const more = anchors(correctionLog([...list, of('2026-03-03', 'd')]));
  expect(more).toEqual(expect.arrayContaining(anchors(correctionLog(list))));
});
