import fc from 'fast-check';
import { attemptState, nextToSend, type AttemptState } from '@/lib/attempt/attempt-state';
import type { AttemptEvent } from '@/lib/attempt/event';
import { attemptResult } from '@/lib/attempt/result';
import { seeded, shuffle } from '@/lib/kernel/random';
import { runs } from '../kernel/runs';
import { add, graded, type Deed } from './device';
import { answersIn, commands, newDevice, run, type Command, type Device } from './random-play';

/** Ten thousand where there is time. */
const THOUSAND = { numRuns: process.env.CITED_DEEP ? 10_000 : 1_000 };
const PATIENCE_MS = 600_000;

const played = (list: readonly Command[]): Device => {
  const device = newDevice();
  for (const command of list) run(device, command);
  return device;
};

const shown = ({ questions, unplaced }: AttemptState) => [...questions.flatMap(({ answers }) => answers), ...unplaced];

test(
  'no answer is dropped, and the state depends on the set of events alone',
  () => {
    fc.assert(
      fc.property(commands, fc.nat(), (list, seed) => {
        const { stored, tabs } = played(list);
        const state = attemptState(stored);
        const names = (answers: readonly { tab: string; item: string; answer: unknown; at: number; try: number }[]) =>
          answers.map((one) => JSON.stringify([one.tab, one.item, one.answer, one.at, one.try])).sort();
        expect(names(shown(state))).toEqual(names(answersIn(stored)));
        const again = shuffle([...stored, ...stored.slice(seed % (stored.length + 1))], seeded(String(seed)));
        expect(attemptState(again)).toEqual(state);
        for (const { known } of tabs) expect(attemptState([...known, ...stored])).toEqual(state);
      }),
      THOUSAND,
    );
  },
  PATIENCE_MS,
);

test(
  'what counts is never more than was asked for, and a grade once told stays',
  () => {
    fc.assert(
      fc.property(commands, (list) => {
        const device = newDevice();
        const told = new Map<string, boolean>();
        for (const command of list) {
          run(device, command);
          const { questions } = attemptState(device.stored);
          for (const { item, answers, firstRight } of questions) {
            const counted = answers.filter(({ place }) => place === 'counted');
            expect(counted.map((one) => one.try)).toEqual([1, 2].slice(0, counted.length));
            const first = JSON.stringify([item, counted[0]?.answer]);
            if (firstRight !== undefined) expect(told.get(first) ?? firstRight).toBe(firstRight);
            if (firstRight !== undefined) told.set(first, firstRight);
          }
        }
        const { total, graded: n, right, unanswered, waiting, changed } = attemptResult(attemptState(device.stored));
        expect([n + unanswered + waiting, right <= n]).toEqual([total, true]);
        expect(total + changed).toBe(attemptState(device.stored).questions.length);
      }),
      runs(200),
    );
  },
  PATIENCE_MS,
);

test(
  'no state is dead: from each, something leads on, every question can be settled, and the end is reached',
  () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { stored, tabs } = played(list);
        // What all know together, or what one tab knows.
        playToTheEnd(list.length % 2 === 0 ? stored : tabs[0]!.known);
      }),
      THOUSAND,
    );
  },
  PATIENCE_MS,
);

/** Goes on from whatever there is, as a learner and a server would, and sees that each step does what it should. */
function playToTheEnd(known: readonly AttemptEvent[]): void {
  let events = [...known];
  let state = attemptState(events);
  const now = () => state;
  const act = (deed: Deed) => {
    events = add(events, deed, { tab: 'last', now: -1 });
    state = attemptState(events);
  };
  if (now().phase !== 'finished') {
    expect(attemptState(add(events, { type: 'finish' }, { tab: 'last' })).phase).toBe('finished');
    if (now().phase === 'paused') act({ type: 'resume' });
    expect(now().phase).not.toBe('paused');
    for (const { item } of now().questions) settle(item, now, act);
    expect(now().next).toBe('finish');
    act({ type: 'finish' });
  }
  expect([now().phase, now().next]).toEqual(['finished', undefined]);
  for (const { item, version, answer } of nextToSend(now()))
    act({ type: 'verdict', item, version, answer, said: graded(false) });
  expect(nextToSend(now())).toEqual([]);
  expect([now().phase, attemptResult(now()).waiting]).toEqual(['finished', 0]);
}

/** Answers a question until it takes no more: each step must lead to another phase, and there are few of them. */
function settle(item: string, now: () => AttemptState, act: (deed: Deed) => void): void {
  act({ type: 'go', item });
  const question = () => now().questions[now().at]!;
  expect(question().item).toBe(item);
  for (let step = 0; !isSettled(now()); step++) {
    expect(step).toBeLessThan(8);
    const { phase, version, nextTry, answers } = question();
    if (phase === 'feedback') {
      act({ type: 'second-chance', item });
      expect(now().phase).toBe('answering');
    } else if (phase === 'submitted' || phase === 'offline') {
      const { answer } = answers.findLast(({ place }) => place === 'counted')!;
      act({ type: 'verdict', item, version, answer, said: graded(false) });
      // In some play a second chance was asked for before it was known to be one.
      expect(['submitted', 'offline', 'idle']).not.toContain(now().phase);
    } else {
      expect(['idle', 'answering', 'invalid']).toContain(phase);
      act({ type: 'draft', item, draft: `new ${step}` });
      expect([now().phase, question().draft]).toEqual(['answering', `new ${step}`]);
      act({ type: 'answer', item, version, answer: `new ${step}`, try: nextTry! });
      expect(now().phase).toBe('submitted');
    }
  }
}

/** True once the question on screen takes no further answer. */
function isSettled({ questions, at }: AttemptState): boolean {
  const { phase, secondChance } = questions[at]!;
  return phase === 'changed' || (phase === 'feedback' && !secondChance);
}
