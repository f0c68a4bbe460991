/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { assignedWords, joinWords, workWords } from '@/components/classroom/student/student-words';
import type { AttemptEvent } from '@/lib/attempt/event';
import type { AttemptOpening, WorkView } from '@/lib/classroom/calls';
import { classServer, Refusal, SEAT, workOf } from '../harness/class-server';
import { grades, items, say } from './sample';

/** What this device keeps. */
let device: AttemptEvent[] = [];
let kept: 'kept' | 'full' | 'forbidden' = 'kept';
const keepEvents = async (events: readonly AttemptEvent[]) => {
  if (kept === 'kept') device.push(...events.filter((event) => !device.includes(event)));
  return kept;
};
const eventsOf = async (attempt: string) => device.filter((event) => event.attempt === attempt);
const storedEvents = async () => device;
jest.unstable_mockModule('@/browser/attempt-store/keep-events', () => ({ keepEvents, storedEventsOf: eventsOf }));
jest.unstable_mockModule('@/browser/attempt-store/attempt-store', () => ({ keepEvents, eventsOf, storedEvents }));
jest.unstable_mockModule('@/browser/outbox/saved-through', () => ({
  keptSavedThrough: async () => undefined,
  keepSavedThrough: async () => undefined,
}));
const { AssignedQuizPage } = await import('@/components/classroom/student/AssignedQuizPage');
const { HeldPage } = await import('@/components/classroom/student/HeldPage');
const { JoinPage } = await import('@/components/classroom/student/JoinPage');
const { WorkPage } = await import('@/components/classroom/student/WorkPage');

const QUIZ = [items.choice, items.typed];
const grade = (item: string) => (item === items.choice.id ? grades.choiceRight : grades.typedWrong);
let server = classServer({ items: QUIZ, grade });
const serve = (work: Partial<WorkView> = {}, deadlineAt: number | null = null) => {
  server = classServer({ items: QUIZ, grade, work, deadlineAt });
  globalThis.fetch = server.fetch;
  return server;
};
const at = (address: string) => history.replaceState(null, '', address);

beforeEach(() => {
  [device, kept] = [[], 'kept'];
  sessionStorage.clear();
  globalThis.isSecureContext = true;
  HTMLElement.prototype.scrollIntoView ??= () => {};
});

/** Does something and waits until everything that follows from it is done. */
const settled = (deed: () => void = () => {}) =>
  act(async () => {
    deed();
    // On a busy machine an answer takes its time, and leads to the next call.
    for (let quiet = 0, calls = server.calls(); quiet < 4; quiet = calls === server.calls() ? quiet + 1 : 0) {
      calls = server.calls();
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  });
const click = (name: string | RegExp) => settled(() => fireEvent.click(screen.getByRole('button', { name })));
const shown = () => document.body.textContent;
const noFaults = async () =>
  expect((await axe(document.body)).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

async function open(page: React.ReactElement) {
  let rendered: ReturnType<typeof render>;
  await settled(
    () =>
      void (rendered = render(
        <main>
          <h1>A page of the class</h1>
          {page}
        </main>,
      )),
  );
  return rendered!;
}
const words = assignedWords(say);
const openJoin = () => open(<JoinPage words={joinWords(say)} />);
const openWork = () => open(<WorkPage words={words} language="en" />);
const openQuiz = async (begun = false) => {
  at('/class/quiz?assignment=assignment');
  const rendered = await open(<AssignedQuizPage words={words} language="en" />);
  if (!begun) await click('Start');
  return rendered;
};
/** The line that says whether the server has it all. */
const line = () => document.querySelector('[data-saving]')?.getAttribute('data-saving');

describe('joining', () => {
  const nobody = () => {
    const server = serve();
    server.answers.work = () => new Refusal(401, 'no-session', 'Nobody is here.');
    return server;
  };
  const join = (code: string) =>
    settled(() => {
      fireEvent.change(screen.getByRole('textbox', { name: 'Class code' }), { target: { value: code } });
      fireEvent.submit(screen.getByRole('button', { name: 'Join' }).closest('form')!);
    });

  test('takes one field, which a link fills in, and asks for no name and no e-mail address', async () => {
    nobody();
    at('/join?code=ABCD2345');
    await openJoin();
    const field = screen.getByRole('textbox', { name: 'Class code' });
    expect(field).toHaveProperty('value', 'ABCD-2345');
    const fields = [...document.querySelectorAll('input')].map(({ type, name }) => `${type} ${name}`);
    expect(fields).toEqual(['text code', 'text resume']);
    expect(shown()).toContain('a handle of two words');
    await noFaults();
  });

  test('shows handle and resume code once', async () => {
    const server = nobody();
    at('/join');
    await openJoin();
    await join('ABCD 2345');
    expect(shown()).toContain('Calm Heron');
    expect(shown()).toContain('ABCD-EFGH-2345');
    expect(document.activeElement?.textContent).toBe('You are in');
    expect(server.sent('join')).toMatchObject([
      { code: 'ABCD 2345', seat: expect.stringMatching(/^[\w-]{22}$/), session: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    await noFaults();
  });

  test('tried again after no answer came, it asks for the same seat', async () => {
    const server = nobody();
    at('/join');
    await openJoin();
    server.leave('offline');
    await join('ABCD2345');
    expect(shown()).toContain('you join only once');
    expect(shown()).not.toContain('What you answered');
    server.leave('no');
    server.answers.join = (() => new Refusal(503, 'store-busy')) as never;
    await join('ABCD2345');
    await join('ABCD2345');
    expect(new Set(server.sent('join').map(({ seat }) => seat)).size).toBe(1);
  });

  test('says what is wrong with a code in the words of the server', async () => {
    const server = nobody();
    server.answers.join = () => new Refusal(404, 'code-wrong', 'No class has this code.');
    at('/join');
    await openJoin();
    await join('ABCD2345');
    expect(shown()).toContain('No class has this code.');
    await noFaults();
  });

  test('whoever is in a class already is told so, and can switch', async () => {
    const server = serve();
    at('/join');
    await openJoin();
    expect(shown()).toContain('You are Calm Heron in “7A History”.');
    expect(shown()).toContain('In this browser you are in a class already.');
    expect(screen.queryByRole('textbox')).toBeNull();
    await click('Not you? Switch');
    await noFaults();
    await click('Yes, switch');
    expect(server.sent('leave')).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: 'Class code' })).toBeTruthy();
  });

  test('needs a secure address, and says why', async () => {
    serve();
    globalThis.isSecureContext = false;
    at('/join');
    await openJoin();
    expect(shown()).toContain('begins with https');
    expect(screen.getByRole('button', { name: 'Join' })).toHaveProperty('disabled', true);
  });
});

describe('the work of a student', () => {
  const DUE = Date.UTC(2027, 2, 28, 21, 59);
  test.each<[string, Partial<WorkView>, string]>([
    [
      'not open yet',
      { phase: 'not-open', opensAt: DUE, mayStart: false },
      'Not open yet. It opens: Sun, 28 March 2027',
    ],
    ['open', { dueAt: DUE }, 'Due: Sun, 28 March 2027 at 23:59 CEST'],
    ['late', { phase: 'late', dueAt: DUE }, 'It is still taken, and marked as late.'],
    ['closed', { phase: 'closed', closesAt: DUE, mayStart: false }, 'Closed: Sun, 28 March 2027'],
    ['under way', { underWay: { id: 'x', startedAt: 0, deadlineAt: null } }, 'You have started it.'],
    ['handed in', { submittedAt: DUE, used: 1 }, 'Handed in: Sun, 28 March 2027'],
    ['timed', { timeLimitMinutes: 15 }, 'Time: 15 min'],
  ])('says when it is %s, by the clocks of the class', async (_, work, said) => {
    const server = serve();
    server.answers.work = () => ({ seat: SEAT, work: [workOf(work)] });
    await openWork();
    expect(shown()).toContain(said);
    await noFaults();
  });

  test('names the extra time of a seat', async () => {
    const server = serve();
    const seat = { ...SEAT, extraMinutes: 5 };
    server.answers.work = () => ({ seat, work: [workOf({ timeLimitMinutes: 15 })] });
    await openWork();
    expect(shown()).toContain('Time: 15 min (10 + extra)');
  });

  test('says so where nothing is assigned', async () => {
    const server = serve();
    server.answers.work = () => ({ seat: SEAT, work: [] });
    await openWork();
    expect(shown()).toContain('Nothing is assigned to you yet.');
    await noFaults();
  });

  test.each<[number, string]>([
    [401, 'This browser is in no class.'],
    [403, 'This is not yours to see.'],
    [404, 'This is not there, or not any more.'],
    [410, 'This is not there, or not any more.'],
    [429, 'Too many tries from your network.'],
    [503, 'The server cannot answer now.'],
  ])('a refusal with %i is said in words', async (status, said) => {
    const server = serve();
    server.answers.work = () => new Refusal(status, 'x');
    await openWork();
    expect(shown()).toContain(said);
    await noFaults();
  });

  test('sends what waits on this device from an earlier visit, also where it may not be worked on any more', async () => {
    const server = serve();
    const stamp = (seq: number) => ({ v: 1 as const, attempt: 'old', tab: 't', seq, at: seq, tick: seq });
    device = [
      { ...stamp(0), type: 'start', lesson: 'assignment', form: 'assigned', seats: [] },
      { ...stamp(1), type: 'answer', item: 'q1111111111', version: '1', answer: 'oa', try: 1 },
    ];
    await openWork();
    await settled();
    expect(server.events.map(({ type }) => type)).toEqual(['start', 'answer']);
  });
});

describe('an assigned quiz', () => {
  const choose = (name: string) => settled(() => fireEvent.click(screen.getByRole('radio', { name })));

  test('says before the start what to know, and starts one attempt', async () => {
    const server = serve({ timeLimitMinutes: 15 });
    at('/class/quiz?assignment=assignment');
    await open(<AssignedQuizPage words={words} language="en" />);
    expect(shown()).toContain('The time runs from when you start');
    expect(shown()).toContain('You can change your answers until you hand in.');
    await noFaults();
    await click('Start');
    expect(server.sent('attempt').filter(({ begin }) => begin)).toHaveLength(1);
    expect(shown()).toContain('Question 1 of 2');
    await noFaults();
  });

  test('an answer is “Saved” once the server has it, and may be changed', async () => {
    const server = serve();
    await openQuiz();
    await choose('A red one');
    await click('Save answer');
    expect(line()).toBe('saved');
    expect(document.activeElement?.textContent).toBe('Saved');
    expect(shown()).toContain('You can change it until you hand in.');
    await noFaults();
    await choose('A green one');
    expect(shown()).toContain('This answer takes the place of the one before');
    await click('Save answer');
    const answers = server.events.filter(({ type }) => type === 'answer');
    expect(answers).toMatchObject([{ answer: 'oa' }, { answer: 'ob', try: 2 }]);
  });

  test('going on saves what is in the fields', async () => {
    const server = serve();
    await openQuiz();
    await choose('A red one');
    await click('Next question');
    expect(shown()).toContain('Question 2 of 2');
    expect(server.events.filter(({ type }) => type === 'answer')).toMatchObject([{ answer: 'oa' }]);
  });

  test('what cannot be read is no answer, and is said so', async () => {
    const server = serve();
    await openQuiz();
    await click('Next question');
    await settled(() => fireEvent.change(screen.getByLabelText('Your answer'), { target: { value: 'many' } }));
    await click('Save answer');
    expect(shown()).toContain('Type a number first.');
    expect(server.events.some(({ type }) => type === 'answer')).toBe(false);
  });

  test('without a connection it is kept, said to be not yet saved, and sent once there is one', async () => {
    const server = serve();
    await openQuiz();
    server.leave('offline');
    await choose('A red one');
    await click('Save answer');
    expect(line()).toBe('waiting');
    expect(shown()).toContain('Kept on this device, not yet saved');
    expect(device.some(({ type }) => type === 'answer')).toBe(true);
    await noFaults();
    server.leave('no');
    await click('Send now');
    expect(line()).toBe('saved');
    expect(server.events.filter(({ type }) => type === 'answer')).toHaveLength(1);
  });

  test('a server that cannot save says nothing is saved', async () => {
    const server = serve();
    await openQuiz();
    server.leave(503);
    await choose('A red one');
    await click('Save answer');
    expect(line()).toBe('waiting');
    expect(shown()).toContain('The server cannot save it now.');
  });

  test('where the device keeps nothing, the page says so until it is saved', async () => {
    kept = 'forbidden';
    const server = serve();
    await openQuiz();
    server.leave('offline');
    await choose('A red one');
    await click('Save answer');
    expect(shown()).toContain('This browser keeps nothing on this device.');
  });

  test('a reload shows what was answered, saved or not', async () => {
    const server = serve();
    const { unmount } = await openQuiz();
    await choose('A red one');
    await click('Save answer');
    server.leave('offline');
    await choose('A green one');
    await click('Save answer');
    unmount();
    await openQuiz(true);
    expect(screen.getByRole('radio', { name: 'A green one' })).toHaveProperty('checked', true);
    expect(line()).toBe('waiting');
  });

  test('another device goes on where this one was', async () => {
    serve();
    const { unmount } = await openQuiz();
    await choose('A red one');
    await click('Save answer');
    unmount();
    device = [];
    sessionStorage.clear();
    await openQuiz(true);
    expect(screen.getByRole('radio', { name: 'A red one' })).toHaveProperty('checked', true);
    expect(shown()).toContain('You can change it until you hand in.');
  });

  test('the hand-in says what is open, asks once more, and is told of when the answers come', async () => {
    const server = serve();
    await openQuiz();
    await choose('A red one');
    await click('Next question');
    await click('To hand in');
    expect(shown()).toContain('1 question is not answered.');
    await noFaults();
    await click('Hand in');
    expect(server.events.some(({ type }) => type === 'finish')).toBe(false);
    await click('Yes, hand in');
    await settled();
    expect(server.events.filter(({ type }) => type === 'finish')).toHaveLength(1);
    expect(shown()).toContain('The server has had it since');
    expect(shown()).toContain('You see here what was right once everybody in the class has handed in');
    await noFaults();
  });

  test('handed in without a connection, it says that the server does not have it', async () => {
    const server = serve();
    await openQuiz();
    await click('Next question');
    await click('To hand in');
    server.leave('offline');
    await click('Hand in');
    await click('Yes, hand in');
    expect(shown()).toContain('The server does not have it yet');
    expect(shown()).not.toContain('The server has had it since');
  });

  test('where verdicts come at once, the first answer is final, and why is told', async () => {
    const server = serve({ feedback: 'at-once' });
    await openQuiz();
    await choose('A red one');
    await click('Save answer');
    expect(shown()).toContain(grades.choiceRight.why[0]);
    expect(document.activeElement?.textContent).toContain('Correct');
    expect(screen.getByRole('radio', { name: /A green one/ })).toHaveProperty('disabled', true);
    expect(server.events.filter(({ type }) => type === 'answer')).toHaveLength(1);
    await noFaults();
  });

  test('where verdicts come at once and the line is gone, the answer waits for its verdict', async () => {
    const server = serve({ feedback: 'at-once' });
    await openQuiz();
    server.leave('offline');
    await choose('A red one');
    await click('Save answer');
    expect(shown()).toContain('It is checked as soon as it can be sent.');
    await noFaults();
    server.leave('no');
    await click('Send now');
    expect(shown()).toContain(grades.choiceRight.why[0]);
  });

  test('says how much time is left by the server’s clock, and hands in what is there when it is over', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 0, 1));
    const server = serve({ timeLimitMinutes: 15 }, Date.UTC(2031, 0, 1) + 600);
    clock.mockRestore();
    server.answers.attempt = (
      (real) => (sent) =>
        ({ ...real(sent), now: Date.UTC(2031, 0, 1) }) as never
    )(server.answers.attempt!);
    await openQuiz();
    expect(shown()).toContain('Time left: 0:01');
    await choose('A red one');
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(server.events.map(({ type }) => type).filter((type) => type === 'answer' || type === 'finish')).toEqual([
      'answer',
      'finish',
    ]);
    expect(shown()).toContain('The time is over. What was there is handed in.');
  });

  test('asks shortly before the end whether there is more time, and takes it', async () => {
    const server = serve({ timeLimitMinutes: 15 }, 0);
    const real = server.answers.attempt!;
    let left = 5_300;
    server.answers.attempt = (sent) => {
      const opening = real(sent) as AttemptOpening;
      return opening.attempt
        ? { ...opening, now: 0, attempt: { ...opening.attempt, startedAt: 0, deadlineAt: left } }
        : opening;
    };
    await openQuiz();
    expect(shown()).toMatch(/Time left: 0:0[3-6]/);
    left = 65_000;
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_600)));
    expect(shown()).toMatch(/Time left: (1:0|0:5)/);
    expect(server.events.some(({ type }) => type === 'finish')).toBe(false);
  });

  test('hears with the next save that a teacher has closed it, and does not call “Saved” what came too late', async () => {
    const server = serve();
    await openQuiz();
    server.end(Date.now() - 60_000);
    server.answers.attempt = () => ({
      ...{ work: workOf({ phase: 'closed', used: 1, mayStart: false }), now: Date.now(), attempt: null },
      ...{ items: [], events: [], savedThrough: {}, verdicts: [] },
    });
    await choose('A red one');
    await click('Save answer');
    expect(screen.getByRole('heading', { name: 'No more answers are taken' })).toBeTruthy();
  });

  test('what was changed after it was saved is not said to be saved', async () => {
    serve();
    await openQuiz();
    await choose('A red one');
    expect(shown()).toContain('Your last change is not saved yet');
    await click('Save answer');
    expect(shown()).not.toContain('Your last change is not saved yet');
    await choose('A white one');
    expect(screen.getByRole('heading', { name: 'Changed, not yet saved' })).toBeTruthy();
    expect(shown()).toContain('Your last change is not saved yet');
  });

  test('where only a lesson was assigned, the way leads to it', async () => {
    serve({ kind: 'lesson', items: 0, mayStart: false });
    await openQuiz(true);
    expect(screen.getByRole('link', { name: 'Read the lesson' }).getAttribute('href')).toBe('/learn/lighthouse');
    expect(shown()).not.toContain('You are told at once');
    await noFaults();
  });

  test('where no answers are taken any more and nothing was handed in, it does not say that it was', async () => {
    const server = serve();
    await openQuiz();
    server.answers.attempt = () => ({
      ...{ work: workOf({ phase: 'closed', used: 1, mayStart: false }), now: Date.now(), attempt: null },
      ...{ items: [], events: [], savedThrough: {}, verdicts: [] },
    });
    await settled(() => void dispatchEvent(new Event('online')));
    expect(screen.getByRole('heading', { name: 'No more answers are taken' })).toBeTruthy();
    expect(shown()).toContain('This was not handed in. What was saved is kept.');
    await noFaults();
  });

  test('an address that names no quiz says so', async () => {
    serve();
    at('/class/quiz');
    await open(<AssignedQuizPage words={words} language="en" />);
    expect(shown()).toContain('This address does not say which quiz.');
    await noFaults();
  });
});

test('what is held about a student is listed, with until when', async () => {
  serve();
  await open(<HeldPage words={workWords(say)} />);
  expect(shown()).toContain('Your handle: Calm Heron');
  expect(shown()).toContain('All of it is deleted.');
  await noFaults();
});
