import fc from 'fast-check';
import { attemptState, nextToSend } from '@/lib/attempt/attempt-state';
import type { AttemptEvent } from '@/lib/attempt/event';
import { oldAttempts } from '@/lib/attempt/old-attempts';
import { waitingElsewhere } from '@/lib/attempt/waiting-elsewhere';
import { runs } from '../kernel/runs';
import { answer, graded, log, seat, verdict, type Deed } from './device';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_000 * DAY;

const started = (form: string): Deed => ({ type: 'start', lesson: 'dogs', form, seats: [seat(0)] });
const heard = [answer('q0', 'a'), verdict('q0', 'a', graded(true))];
const finish: Deed = { type: 'finish' };

/** An attempt that was made so many days ago. */
const made = (attempt: string, days: number, ...deeds: Deed[]): AttemptEvent[] =>
  log(...deeds).map((event) => {
    const at = NOW - days * DAY + event.seq;
    return { ...event, attempt, at, tick: at };
  });

const full = (attempt: string, days: number, form = 'a') => made(attempt, days, started(form), ...heard, finish);
const half = (attempt: string, days: number, form = 'a') => made(attempt, days, started(form), ...heard);

test.each<[string, AttemptEvent[][], string[]]>([
  ['an old one that has a newer finished one', [full('x', 91), full('y', 3)], ['x']],
  ['one within 90 days stays', [full('x', 89), full('y', 3)], []],
  ['the newest of a form stays, however old', [full('x', 900)], []],
  ['the newest finished one stays beside a newer one that is not', [full('x', 900), half('y', 800)], []],
  ['one that was not finished goes where a newer one is', [half('x', 900), half('y', 800)], ['x']],
  ['other forms do not make it old', [full('x', 900), full('y', 3, 'b')], []],
  ['all but the newest', [full('x', 900), full('y', 800), half('z', 700), full('w', 600)], ['x', 'y', 'z']],
  [
    'one that was taken up again stays',
    [[...half('x', 900), { ...made('x', 2, finish)[0]!, tab: 'two' }], full('y', 3)],
    [],
  ],
])('%s', (_, attempts, gone) => {
  expect(oldAttempts(attempts.flat(), NOW)).toEqual(gone);
});

test.each<[string, unknown[]]>([
  ['with an answer that the server has not heard', made('x', 900, started('a'), answer('q0', 'a'), finish)],
  ['with something of a later version', [...full('x', 900), { ...full('x', 900)[3]!, seq: 9, v: 2, type: 'new' }]],
  ['with something that cannot be read', [...full('x', 900), { ...full('x', 900)[1]!, seq: 9, answer: 7 }]],
  ['without its start', full('x', 900).slice(1)],
])('an old attempt %s stays', (_, events) => {
  expect(oldAttempts([...events, ...full('y', 3)], NOW)).toEqual([]);
  expect(oldAttempts([null, 'odd', ...full('x', 900), ...full('y', 3)], NOW)).toEqual(['x']);
});

const attempts = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{3}$/),
    days: fc.nat(200),
    form: fc.constantFrom('a', 'b'),
    ends: fc.constantFrom('half', 'full', 'unheard'),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test('whatever is kept: no unheard answer goes, no form loses where it stands or what it came to, and once is enough', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const events = list.flatMap(({ id, days, form, ends }) =>
        made(
          id,
          days,
          started(form),
          ...(ends === 'unheard' ? [heard[0]!] : heard),
          ...(ends === 'half' ? [] : [finish]),
        ),
      );
      const gone = oldAttempts(events, NOW);
      const left = events.filter(({ attempt }) => !gone.includes(attempt));
      for (const form of ['a', 'b']) {
        const newest = (among: readonly AttemptEvent[], wanted: (events: AttemptEvent[]) => boolean) =>
          list
            .filter((one) => one.form === form)
            .map(({ id }) => among.filter(({ attempt }) => attempt === id))
            .filter((one) => one.length > 0 && wanted(one))
            .sort((a, b) => a[0]!.tick - b[0]!.tick)
            .at(-1)?.[0]?.tick;
        const isFinished = (one: AttemptEvent[]) => attemptState(one).phase === 'finished';
        expect(newest(left, () => true)).toBe(newest(events, () => true));
        expect(newest(left, isFinished)).toBe(newest(events, isFinished));
      }
      for (const id of gone)
        expect(nextToSend(attemptState(events.filter(({ attempt }) => attempt === id)))).toEqual([]);
      expect(oldAttempts(left, NOW)).toEqual([]);
    }),
    runs(200),
  );
});

test('what waits in other attempts is found, with where it goes', () => {
  const unheard = made('x', 3, started('b'), answer('q0', 'a'), answer('q9', 'lost'));
  const all = [...unheard, ...full('y', 2), ...made('z', 1, answer('q0', 'a')), { odd: true }];
  expect(waitingElsewhere(all, 'y')).toMatchObject([
    { attempt: 'x', lesson: 'dogs', form: 'b', events: unheard, answers: [{ item: 'q0' }, { item: 'q9' }] },
  ]);
  expect(waitingElsewhere(all, 'x')).toEqual([]);
});
