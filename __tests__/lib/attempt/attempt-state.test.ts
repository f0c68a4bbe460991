import { attemptState, nextToSend } from '@/lib/attempt/attempt-state';
import type { AttemptEvent } from '@/lib/attempt/event';
import { add, answer, graded, log, seat, started, verdict, type Deed } from './device';

const start = started(seat(0), seat(1), seat(2, 1));
const right = graded(true);
const wrong = graded(false);
const to = (item: string): Deed => ({ type: 'go', item });
const draft = (item: string, text: string): Deed => ({ type: 'draft', item, draft: text });
const again: Deed = { type: 'second-chance', item: 'q0' };
const missed = [answer('q0', 'b'), verdict('q0', 'b', wrong)];
const unsent = (item: string, text: string): Deed => ({ type: 'unsent', item, version: 'v1', answer: text });

test.each<[string, Deed[], string]>([
  ['nothing was done', [], 'idle'],
  ['something was chosen', [draft('q0', 'b')], 'answering'],
  ['it was checked before anything was chosen', [{ type: 'invalid', item: 'q0' }], 'invalid'],
  ['something is chosen after that', [{ type: 'invalid', item: 'q0' }, draft('q0', 'b')], 'answering'],
  ['an answer was given', [answer('q0', 'b')], 'submitted'],
  ['the server cannot be reached', [answer('q0', 'b'), unsent('q0', 'b')], 'offline'],
  ['the verdict came after all', [answer('q0', 'b'), unsent('q0', 'b'), verdict('q0', 'b', right)], 'feedback'],
  ['the verdict is on another version', [answer('q0', 'b'), verdict('q0', 'b', right, 'v2')], 'submitted'],
  ['the verdict is on another answer', [answer('q0', 'b'), verdict('q0', 'c', right)], 'submitted'],
  ['the verdict is on another question', [answer('q0', 'b'), verdict('q1', 'b', right)], 'submitted'],
  ['the server could not read the answer', [answer('q0', 'b'), verdict('q0', 'b', { as: 'unclear' })], 'invalid'],
  ['the question was corrected', [answer('q0', 'b'), verdict('q0', 'b', { as: 'changed' })], 'changed'],
  ['the first try was wrong', missed, 'feedback'],
  ['a second chance was taken', [...missed, again], 'answering'],
  ['the second chance was used', [...missed, again, answer('q0', 'c', { try: 2 })], 'submitted'],
  ['the learner went on', [...missed, to('q1')], 'idle'],
  ['the learner went on and came back', [...missed, to('q1'), to('q0')], 'feedback'],
  ['the learner wants to go where there is no question', [...missed, to('q9')], 'feedback'],
  ['the attempt is paused', [draft('q0', 'b'), { type: 'pause' }], 'paused'],
  ['it goes on', [draft('q0', 'b'), { type: 'pause' }, { type: 'resume' }], 'answering'],
  ['whatever is done ends a pause', [{ type: 'pause' }, draft('q0', 'b')], 'answering'],
  ['a verdict does not', [answer('q0', 'b'), { type: 'pause' }, verdict('q0', 'b', right)], 'paused'],
  ['the learner is done', [{ type: 'finish' }], 'finished'],
])('when %s, the phase follows', (_, deeds, phase) => {
  expect(attemptState(log(start, ...deeds)).phase).toBe(phase);
});

test('without a start there is nothing on screen, and an answer that came before it is kept', () => {
  const [begin, given] = log(start, answer('q0', 'b'));
  const early = attemptState([given!]);
  expect([early.phase, early.questions, early.unplaced.map((one) => one.answer)]).toEqual(['idle', [], ['b']]);
  expect(nextToSend(early)).toHaveLength(1);
  expect(attemptState([given!, begin!])).toMatchObject({ phase: 'submitted', unplaced: [], lesson: 'dogs', form: 'a' });
});

describe('tries', () => {
  const first = (...deeds: Deed[]) => attemptState(log(start, ...deeds)).questions[0]!;

  test('a wrong first try offers one more, and the draft is what was answered', () => {
    const told = first(...missed);
    expect([told.secondChance, told.nextTry, told.firstRight]).toEqual([true, undefined, false]);
    const open = first(...missed, again);
    expect([open.secondChance, open.nextTry, open.draft]).toEqual([false, 2, 'b']);
  });

  test('a right answer at the second try is right in the end, and not at first', () => {
    const told = first(...missed, again, answer('q0', 'c', { try: 2 }), verdict('q0', 'c', right));
    expect([told.firstRight, told.verdict?.grade.correct, told.nextTry]).toEqual([false, true, undefined]);
  });

  test('there is none after a right answer, after the reveal, and where the question has one try', () => {
    expect(first(answer('q0', 'b'), verdict('q0', 'b', right), again)).toMatchObject({
      secondChance: false,
      phase: 'feedback',
    });
    expect(first(...missed, { type: 'reveal', item: 'q0' }, again)).toMatchObject({
      secondChance: false,
      phase: 'feedback',
    });
    const single = attemptState(log(start, answer('q2', 'b'), verdict('q2', 'b', wrong)));
    expect(single.questions[2]).toMatchObject({ secondChance: false, phase: 'feedback' });
  });

  test('a reveal before any answer closes nothing', () => {
    expect(first({ type: 'reveal', item: 'q0' })).toMatchObject({ phase: 'idle', nextTry: 1 });
  });

  test('an answer that the server cannot read is no try', () => {
    const told = first(answer('q0', '?'), verdict('q0', '?', { as: 'unclear' }));
    expect(told).toMatchObject({ nextTry: 1, draft: '?', answers: [{ place: 'unclear' }] });
    expect(first(answer('q0', '?'), verdict('q0', '?', { as: 'unclear' }), answer('q0', 'b')).answers[1]!.place).toBe(
      'counted',
    );
  });

  test('confidence counts on the first try only', () => {
    const second = answer('q0', 'c', { try: 2, confidence: 'sure' });
    expect(first(...missed, again, second).confidence).toBeUndefined();
    expect(first(answer('q0', 'b', { confidence: 'guess' }), missed[1]!, again, second).confidence).toBe('guess');
  });

  test('the first grade stands, and a later word of a changed question does not take it away', () => {
    const [given] = missed;
    expect(first(given!, verdict('q0', 'b', right), verdict('q0', 'b', wrong)).firstRight).toBe(true);
    expect(first(given!, verdict('q0', 'b', right), verdict('q0', 'b', { as: 'changed' })).phase).toBe('feedback');
    expect(first(given!, verdict('q0', 'b', { as: 'changed' }), verdict('q0', 'b', right)).phase).toBe('feedback');
  });
});

describe('two tabs', () => {
  const shared = log(start);
  const here = add(shared, answer('q0', 'b'), { now: 100 });
  const there = add(shared, answer('q0', 'c', { confidence: 'sure' }), { tab: 'two', now: 200 });
  const places = (events: AttemptEvent[]) =>
    attemptState(events).questions[0]!.answers.map(({ tab, answer: text, place }) => [tab, text, place]);

  test('the second answer to a question is kept and late, whichever arrives first', () => {
    const wanted = [
      ['one', 'b', 'counted'],
      ['two', 'c', 'late'],
    ];
    expect(places([...here, ...there])).toEqual(wanted);
    expect(places([...there, ...here])).toEqual(wanted);
    expect(attemptState([...there, ...here]).questions[0]!.confidence).toBeUndefined();
  });

  test('an answer after the end, or to another version, is kept and late', () => {
    const done = add(here, { type: 'finish' }, { now: 150 });
    const late = add(done, answer('q1', 'c'), { tab: 'two', now: 200 });
    expect(attemptState(late).questions[1]).toMatchObject({ phase: 'idle', answers: [{ place: 'late' }] });
    const other = add(shared, answer('q0', 'c', { version: 'v2' }), { now: 1 });
    expect(places(other)).toEqual([['one', 'c', 'late']]);
  });

  test('a tab that knows of another comes after it, even if its clock was set back', () => {
    const known = add(here, verdict('q0', 'b', wrong), { now: 110 });
    const back = add(known, answer('q0', 'c', { try: 2 }), { tab: 'two', now: -5000 });
    expect(places(back)).toEqual([
      ['one', 'b', 'counted'],
      ['two', 'c', 'counted'],
    ]);
    expect(back.at(-1)).toMatchObject({ at: -5000, tick: 111 });
  });

  test('two loads of a page that share an id lose no answer', () => {
    const twin = add(shared, answer('q0', 'c'), { now: 300 });
    expect(places([...here, ...twin])).toHaveLength(2);
  });
});

test('an event of a later version, or of a later type, is kept and skipped', () => {
  const events = log(start, answer('q0', 'b'));
  const odd = { ...events[1]!, seq: 7, type: 'hint', topic: 'x' };
  const later = { ...events[1]!, seq: 8, v: 2 };
  expect(attemptState([...events, odd, later])).toEqual({ ...attemptState(events), skipped: 2 });
});

test('the way on leads to the next question without an answer, in a circle, and then to the end', () => {
  const after = (...deeds: Deed[]) => attemptState(log(start, ...deeds)).next;
  expect(after(answer('q0', 'b'))).toEqual({ go: 'q1' });
  expect(after(answer('q0', 'b'), answer('q1', 'b'), to('q2'))).toBe('finish');
  expect(after(answer('q1', 'b'), answer('q2', 'b'))).toEqual({ go: 'q0' });
  expect(after({ type: 'finish' })).toBeUndefined();
});

test('answers wait to be sent until something is said of them: those that count first, each content once', () => {
  const events = log(
    start,
    answer('q0', 'b'),
    answer('q0', 'late'),
    answer('q0', 'b'),
    answer('q1', 'c'),
    answer('q9', 'z'),
  );
  const sent = (list: AttemptEvent[]) => nextToSend(attemptState(list)).map(({ item, answer: text }) => [item, text]);
  expect(sent(events)).toEqual([
    ['q0', 'b'],
    ['q1', 'c'],
    ['q0', 'late'],
    ['q9', 'z'],
  ]);
  const unsent = { type: 'unsent', item: 'q0', version: 'v1', answer: 'b' } as const;
  expect(sent(add(events, unsent)).at(-1)).toEqual(['q0', 'b']);
  expect(sent(add(events, verdict('q0', 'b', right)))).toHaveLength(3);
  expect(sent(add(events, { type: 'finish' }))).toHaveLength(4);
});
