import fc from 'fast-check';
import {
  isAnswered,
  play,
  rightCount,
  startPlayer,
  type PlayerEvent,
  type PlayerState,
  type Verdict,
} from '@/lib/attempt/player';
import type { PublicItem } from '@/lib/question/item';
import { runs } from '../kernel/runs';

const item = (n: number, kind: PublicItem['kind'] = 'choice'): PublicItem => ({
  id: `q${n}`,
  version: '1',
  kind,
  stem: '',
  where: '',
  hint: '',
  invalid: '',
  options: ['x', 'y', 'z'].map((text) => ({ id: `${text}${n}`, text })),
  start: kind === 'order' ? ['x', 'y', 'z'].map((text) => `${text}${n}`) : '',
});
const items = [item(0), item(1, 'typed'), item(2, 'order')];
const verdict = (correct: boolean): Verdict => ({
  grade: { correct, points: correct ? 1 : 0, key: '', why: [], options: [] },
  evidence: [],
});

const start = startPlayer(items);
const after = (...events: PlayerEvent[]) => events.reduce(play, start);
const draft: PlayerEvent = { type: 'draft', draft: 'x0' };
const check: PlayerEvent = { type: 'check' };
const next: PlayerEvent = { type: 'next' };
const told = (id = 'q0', correct = true): PlayerEvent => ({ type: 'verdict', item: id, verdict: verdict(correct) });
const failed = (changed: boolean, id = 'q0'): PlayerEvent => ({ type: 'failed', item: id, changed });
const unclear = (id = 'q0'): PlayerEvent => ({ type: 'unclear', item: id });
const invalid: PlayerEvent = { type: 'invalid' };

test('a form begins with its first question, unanswered', () => {
  expect(start).toEqual({ items, at: 0, phase: 'answering', draft: '', verdicts: [undefined, undefined, undefined] });
  expect(startPlayer([item(2, 'order')]).draft).toEqual(['x2', 'y2', 'z2']);
  expect(startPlayer([])).toMatchObject({ phase: 'finished', draft: '' });
});

const states: Record<PlayerState['phase'], PlayerState> = {
  answering: after(draft),
  invalid: after(draft, invalid),
  checking: after(draft, check),
  failed: after(draft, check, failed(false)),
  changed: after(draft, check, failed(true)),
  feedback: after(draft, check, told()),
  finished: [draft, check, told(), next].reduce(play, startPlayer([items[0]!])),
};

test.each(Object.entries(states))('the phase %s is reached', (phase, state) => {
  expect(state.phase).toBe(phase);
});

/** Each phase against each event: the next phase, or nothing where the event changes nothing. */
const TABLE: Record<PlayerState['phase'], Partial<Record<PlayerEvent['type'] | 'changed', PlayerState['phase']>>> = {
  answering: { draft: 'answering', invalid: 'invalid', check: 'checking' },
  invalid: { draft: 'answering', invalid: 'invalid', check: 'checking' },
  failed: { draft: 'answering', invalid: 'invalid', check: 'checking' },
  checking: { verdict: 'feedback', unclear: 'invalid', failed: 'failed', changed: 'changed' },
  changed: {},
  feedback: { next: 'answering' },
  finished: {},
};
const EVENTS = {
  draft: { type: 'draft', draft: 'y0' },
  invalid,
  check,
  verdict: told(),
  unclear: unclear(),
  failed: failed(false),
  changed: failed(true),
  next,
} as const;

test.each(
  Object.entries(TABLE).flatMap(([phase, row]) =>
    Object.entries(EVENTS).map(([name, event]) => [phase, name, row[name as keyof typeof row], event] as const),
  ),
)('%s, then %s → %s', (phase, _, wanted, event) => {
  const state = states[phase as PlayerState['phase']];
  const result = play(state, event);
  if (wanted === undefined) expect(result).toBe(state);
  else expect(result.phase).toBe(wanted);
});

test.each<[string, PlayerEvent]>([
  ['a verdict', told('q1')],
  ['a failure', failed(false, 'q1')],
  ['a doubt', unclear('q1')],
])('%s on another question changes nothing', (_, event) => {
  expect(play(states.checking, event)).toBe(states.checking);
});

test('nothing is sent before something is chosen', () => {
  expect(after(check)).toBe(start);
  expect(after({ type: 'draft', draft: '  ' }, check).phase).toBe('answering');
});

test('a second verdict on a question never replaces the first', () => {
  expect(rightCount(after(draft, check, told('q0', false), told('q0', true)))).toBe(0);
});

test('what was chosen stays when the answer could not be checked', () => {
  expect(states.failed.draft).toBe('x0');
  expect(play(states.failed, check)).toMatchObject({ phase: 'checking', draft: 'x0' });
});

test('the last question leads to the end', () => {
  const last = [0, 1, 2].reduce(
    (state, n) =>
      [
        { type: 'draft', draft: n === 2 ? ['x2', 'y2', 'z2'] : 'x' } as const,
        check,
        told(`q${n}`, n !== 1),
        next,
      ].reduce(play, state),
    start,
  );
  expect(last).toMatchObject({ phase: 'finished', at: 3 });
  expect(rightCount(last)).toBe(2);
});

test.each([
  ['', false],
  ['   ', false],
  ['\n', false],
  ['o1', true],
  ['0', true],
  [[], false],
  [['x', 'y'], true],
])('%j is something to send: %s', (given, answered) => {
  expect(isAnswered(given)).toBe(answered);
});

/** An event on the question that is open, or now and then on another. */
type Draw = (open: string) => PlayerEvent;
const event: fc.Arbitrary<Draw> = fc
  .tuple(
    fc.constantFrom(undefined, undefined, undefined, 'q0', 'q1', 'q9'),
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom<Draw>(
          ...['7', '', ['z2', 'x2', 'y2']].map((given): Draw => () => ({ type: 'draft', draft: given })),
        ),
      },
      { weight: 3, arbitrary: fc.constant<Draw>(() => check) },
      {
        weight: 4,
        arbitrary: fc.boolean().map(
          (right): Draw =>
            (open) =>
              told(open, right),
        ),
      },
      { weight: 3, arbitrary: fc.constant<Draw>(() => next) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Draw>(
          () => invalid,
          unclear,
          (open) => failed(false, open),
        ),
      },
    ),
  )
  .map(
    ([other, draw]): Draw =>
      (open) =>
        draw(other ?? open),
  );

test('whatever happens, no verdict is dropped or changed, none comes for a question not yet reached, and the end can be reached', () => {
  let finished = 0;
  fc.assert(
    fc.property(fc.array(event, { maxLength: 120, size: 'max' }), (events) => {
      let state = start;
      for (const one of events) {
        const before = state;
        state = play(before, one(items[before.at]?.id ?? 'q9'));
        if (flawOf(before, state)) expect([flawOf(before, state), before, one]).toBe('');
      }
      if (state.phase === 'finished') finished++;
      expect(toTheEnd(state).phase).toBe('finished');
    }),
    runs(300),
  );
  expect(finished).toBeGreaterThan(0);
});

/** Answers whatever is still open, from wherever the learner stands. */
function toTheEnd(state: PlayerState): PlayerState {
  for (let i = 0; i < 20 && state.phase !== 'finished'; i++) {
    const current = state.items[state.at]!.id;
    state = [{ type: 'draft', draft: '7' } as const, check, told(current), next].reduce(play, state);
  }
  return state;
}

/** What an event must never do, in words. */
function flawOf(before: PlayerState, { verdicts, at, phase }: PlayerState): string {
  if (before.verdicts.some((had, i) => had && verdicts[i] !== had)) return 'a verdict was dropped or changed';
  if (verdicts.slice(at + 1).some(Boolean)) return 'a verdict came for a question not yet reached';
  if (verdicts.slice(0, at).some((had) => !had)) return 'a question was passed over';
  if (at < before.at) return 'the form went back';
  if ((phase === 'finished') !== (at === items.length)) return 'the end is not the end';
  if ((phase === 'feedback') !== (at < items.length && verdicts[at] !== undefined))
    return 'feedback without a verdict, or a verdict without feedback';
  return '';
}
