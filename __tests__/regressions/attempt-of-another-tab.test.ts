/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import type { Told } from '@/browser/attempt-store/told';
import type { AttemptEvent } from '@/lib/attempt/event';
import { answer, log, seat, started } from '../lib/attempt/device';

const kept = log(started(seat(0, 1)), answer('q0', 'b'));
const { attempt } = kept[0]!;
let newest: () => Promise<unknown>;
jest.unstable_mockModule('@/browser/attempt-store/attempt-store', () => ({
  newestAttempt: () => newest(),
  eventsOf: async (id: string) => (id === attempt ? kept : []),
  forgetOld: async () => {},
  storedEvents: async () => [],
  keepEvents: async () => 'kept',
}));
let tell: (told: Told) => void;
jest.unstable_mockModule('@/browser/attempt-store/other-tabs', () => ({
  otherTabs: (_name: string, hear: typeof tell) => {
    tell = hear;
    return { tell: () => {}, close: () => {} };
  },
}));
jest.unstable_mockModule('@/browser/attempt-store/ask-server', () => ({ askServer: async () => undefined }));
const { AttemptSession } = await import('@/browser/attempt-store/attempt-session');

const { lesson, form } = kept[0] as AttemptEvent & { lesson: string; form: string };
const asked = { lesson, form, seats: [seat(0, 1)] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened(seats = asked.seats) {
  const session = new AttemptSession({ ...asked, seats });
  session.open();
  await settled();
  return session;
}

/** A tab of yesterday and one of today, with a correction in between, showed the texts of other questions. */
test('a tab joins the attempt of another only where both are at the same questions', async () => {
  newest = async () => undefined;
  const told = { attempt, lesson, form };
  const same = await opened();
  tell(told);
  await settled();
  expect(same.view()).toMatchObject({ resumed: 'here', state: { questions: [{ answers: [{ answer: 'b' }] }] } });

  const corrected = await opened([{ ...seat(0, 1), version: 'corrected' }]);
  tell(told);
  await settled();
  expect(corrected.view().state.questions.map(({ version, answers }) => [version, answers])).toEqual([
    ['corrected', []],
  ]);
});

/** A busy device that answered after three seconds was taken for one that keeps nothing. */
test('an attempt that a slow device finds at the second try is taken up', async () => {
  let tries = 0;
  newest = async () => {
    if (tries++ === 0) throw new DOMException('', 'TimeoutError');
    return { start: kept[0], events: kept };
  };
  expect((await opened()).view()).toMatchObject({ kept: 'kept', resumed: 'here' });

  newest = () => Promise.reject(new DOMException('', 'SecurityError'));
  expect((await opened()).view()).toMatchObject({ kept: 'forbidden', state: { questions: [{ answers: [] }] } });
});

/** It went on writing pieces of an attempt whose beginning was deleted. */
test('after everything was deleted in another tab, the quiz begins anew', async () => {
  newest = async () => ({ start: kept[0], events: kept });
  const session = await opened();
  tell('deleted');
  expect(session.view().resumed).toBeUndefined();
  expect(session.view().state.questions).toMatchObject([{ item: 'q0', answers: [] }]);
});
