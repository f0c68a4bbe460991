import { ASSIGNED } from '@/lib/attempt/assigned';
import type { AttemptEvent } from '@/lib/attempt/event';
import { oldAttempts } from '@/lib/attempt/old-attempts';
import { waitingElsewhere } from '@/lib/attempt/waiting-elsewhere';

const DAY = 86_400_000;

const attempt = (form: string): AttemptEvent[] => {
  const stamp = (seq: number) => ({ v: 1 as const, attempt: form, tab: 't', seq, at: seq, tick: seq });
  return [
    {
      ...stamp(0),
      ...{ type: 'start', lesson: 'lighthouse', form },
      seats: [{ item: 'q1', version: 'v1', tries: 1, start: '' }],
    },
    { ...stamp(1), type: 'answer', item: 'q1', version: 'v1', answer: 'o1', try: 1 },
  ];
};

test('an answer to what was assigned is not asked about as one of practice is', () => {
  const stored = [...attempt('a'), ...attempt(ASSIGNED)];
  expect(waitingElsewhere(stored, 'other').map(({ form }) => form)).toEqual(['a']);
});

test('an assigned attempt leaves the device once its class is gone, and not before', () => {
  expect(oldAttempts(attempt(ASSIGNED), 89 * DAY)).toEqual([]);
  expect(oldAttempts(attempt(ASSIGNED), 91 * DAY)).toEqual([ASSIGNED]);
});
