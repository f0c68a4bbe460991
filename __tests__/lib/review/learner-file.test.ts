import fc from 'fast-check';
import { importLearnerFile, mergeLearners } from '@/lib/review/import-learner';
import { learnerFile, readLearnerFile, type LearnerData } from '@/lib/review/learner-file';
import { emptyReview } from '@/lib/review/read-store';
import { recordAnswer, type Answered } from '@/lib/review/record-answer';
import { answer, graded, log, seat, started, verdict } from '../attempt/device';
import { runs } from '../kernel/runs';

const nothing: LearnerData = { progress: {}, readings: {}, guesses: {}, attempts: [], review: emptyReview };
const about: Answered = { lesson: 'dogs', item: 'q0', version: 'v1', facts: [], right: true, at: 1_000 };

const data: LearnerData = {
  progress: { dogs: { step: 'bark', number: 2, at: 50 }, cats: { step: 'purr', number: 1 } },
  readings: { 'dogs/bark': { version: 'abc', date: '2026-03-01' } },
  guesses: { 'dogs/q0': { version: 'v1', option: 'o1' } },
  attempts: log(started(seat(0)), answer('q0', 'b'), verdict('q0', 'b', graded(true))),
  review: recordAnswer(emptyReview, about),
};
const text = JSON.stringify(learnerFile(data, 7));

test('a file brings everything to another device', () => {
  expect(JSON.parse(text)).toEqual(learnerFile(data, 7));
  expect(importLearnerFile(nothing, text)).toEqual({ ok: true, value: { value: data, dropped: 0 } });
});

test('to bring it twice, or back to where it came from, changes nothing', () => {
  expect(importLearnerFile(data, text)).toEqual({ ok: true, value: { value: data, dropped: 0 } });
});

test('of everything the newest stays, whichever side it is on, and every event of both', () => {
  const here: LearnerData = {
    progress: {
      dogs: { step: 'run', number: 3, at: 60 },
      cats: { step: 'hunt', number: 2 },
      cows: { step: 'moo', number: 1 },
    },
    readings: { 'dogs/bark': { version: 'old', date: '2026-02-01' } },
    guesses: { 'dogs/q0': { version: 'v1', option: 'o2', at: 5 } },
    attempts: log(started(seat(0))),
    review: recordAnswer(data.review, { ...about, at: 2_000 }),
  };
  const wanted: LearnerData = {
    progress: here.progress,
    readings: data.readings,
    guesses: here.guesses,
    attempts: data.attempts,
    review: here.review,
  };
  expect(mergeLearners(here, data)).toEqual(wanted);
  // Where nothing says which is newer, what is here stays.
  expect(mergeLearners(data, here)).toEqual({ ...wanted, progress: { ...here.progress, cats: data.progress.cats } });
});

test('damaged entries are left out and counted, and the rest comes in', () => {
  const file = JSON.parse(text);
  file.progress.dogs.number = 'two';
  file.readings['dogs/run'] = null;
  file.guesses = 'none';
  file.attempts.push({ type: 'answer' }, 4);
  file.review.cards.push({});
  const { progress, ...others } = data;
  expect(readLearnerFile(JSON.stringify(file))).toEqual({
    ok: true,
    value: { value: { ...others, progress: { cats: progress.cats }, guesses: {} }, dropped: 6 },
  });
});

test('a file of which only the head is left brings nothing', () => {
  expect(readLearnerFile('{"format":"cited-learner","v":1}')).toEqual({
    ok: true,
    value: { value: nothing, dropped: 0 },
  });
});

test('a name that JavaScript knows is a name like any other', () => {
  const odd =
    '{"format":"cited-learner","v":1,"progress":{"__proto__":{"step":"a","number":1},"constructor":{"step":"b","number":1}}}';
  const result = importLearnerFile(nothing, odd);
  expect(result.ok && Object.keys(result.value.value.progress)).toEqual(['__proto__', 'constructor']);
  expect(({} as { step?: string }).step).toBeUndefined();
});

test.each([
  ['', 'file-unreadable'],
  ['null', 'file-unreadable'],
  ['[]', 'file-unreadable'],
  ['{"format":"other"}', 'file-unreadable'],
  [text.slice(0, -20), 'file-unreadable'],
  [text.replace('"v":1', '"v":2'), 'file-newer'],
])('the text %j is refused in words', (wrong, code) => {
  expect(importLearnerFile(data, wrong)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('lists within lists, deeper than the stack, are refused too', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const sent = data.attempts.map((event) => JSON.stringify(event)).at(-1)!;
  const bomb = sent.replace('"evidence":[]', `"evidence":[${deep}]`);
  const file = `{"format":"cited-learner","v":1,"attempts":[${bomb}]}`;
  expect(importLearnerFile(data, file)).toMatchObject({ ok: false, problems: [{ code: 'file-unreadable' }] });
});

test('no text makes it throw', () => {
  const file = fc.record({
    format: fc.constant('cited-learner'),
    v: fc.constantFrom(1, 0, 'x'),
    progress: fc.jsonValue(),
    attempts: fc.jsonValue(),
    review: fc.oneof(fc.jsonValue(), fc.record({ cards: fc.array(fc.jsonValue()) })),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        file.map((one) => JSON.stringify(one)),
      ),
      (any) => {
        expect(typeof importLearnerFile(data, any).ok).toBe('boolean');
      },
    ),
    runs(300),
  );
});
