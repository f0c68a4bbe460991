/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ASSIGNED } from '@/lib/attempt/assigned';
import { deviceWords } from '@/components/device/device-words';
import type { AttemptEvent } from '@/lib/attempt/event';
import type { ReviewStore } from '@/lib/review/card';
import type { LearnerFile } from '@/lib/review/learner-file';
import { emptyReview } from '@/lib/review/read-store';
import { recordAnswer } from '@/lib/review/record-answer';
import { answer, graded, log, seat, started, verdict } from '../lib/attempt/device';
import { say } from './sample';

let device: ReviewStore | undefined;
const keptHere = () => {
  if (!device) throw new Error('forbidden');
  return device;
};
let full = false;
jest.unstable_mockModule('@/browser/review-store/review-store', () => ({
  readReview: async () => ({ value: keptHere(), dropped: 0 }),
  changeReview: async (change: (store: ReviewStore) => ReviewStore) => {
    if (full) throw new Error('full');
    device = change(keptHere());
  },
}));
/** What quizzes keep, by the key under which the database has it. */
let attempts = new Map<string, AttemptEvent>();
jest.unstable_mockModule('@/browser/attempt-store/attempt-store', () => ({
  storedEvents: async () => {
    keptHere();
    return [...attempts.values()];
  },
  keepEvents: async (events: readonly AttemptEvent[]) => {
    if (full) return 'full';
    for (const event of events) attempts.set(JSON.stringify([event.attempt, event.tab, event.seq]), event);
    return 'kept';
  },
}));
let databases: string[] = [];
const deleted: string[] = [];
const { DeviceData } = await import('@/components/device/DeviceData');

const text = deviceWords(say);
const LESSONS = [
  {
    slug: 'lighthouse',
    title: 'Who keeps the light?',
    steps: ['dispute', 'powers', 'duties'],
    words: say('device.lesson', { n: '#n', total: 3, read: '#read' }),
  },
];
/** A quiz of two questions, one of them right. */
const ATTEMPT = log(
  started(seat(0, 1), seat(1, 1)),
  answer('q0', 'a'),
  verdict('q0', 'a', graded(true)),
  answer('q1', 'a'),
  verdict('q1', 'a', graded(false)),
  { type: 'finish' },
);
const keepAttempt = () => {
  for (const event of ATTEMPT) attempts.set(JSON.stringify([event.attempt, event.tab, event.seq]), event);
};
const show = () => render(<DeviceData lessons={LESSONS} words={text} />);
const CARD = { lesson: 'lighthouse', item: 'q1', version: 'v1', facts: [], right: true, at: 1_000 };

let saved: Blob[] = [];
/** What the server says to who leaves a class. */
let left = 401;
const asked: string[] = [];
beforeEach(() => {
  localStorage.clear();
  [saved, full, left, asked.length, deleted.length] = [[], false, 401, 0, 0];
  globalThis.fetch = (async (url: string) => {
    asked.push(url);
    if (left === 0) throw new TypeError('offline');
    return Response.json({ error: { code: 'no-session' } }, { status: left });
  }) as never;
  attempts = new Map();
  databases = ['cited.review', 'cited.attempts', 'cited.outbox', 'other'];
  globalThis.caches = { keys: async () => [] } as unknown as CacheStorage;
  device = recordAnswer(emptyReview, CARD);
  localStorage.setItem('cited.progress', '{"lighthouse":{"step":"powers","number":2,"at":5}}');
  localStorage.setItem('cited.read', '{"lighthouse/dispute":{"version":"v","date":"2026-01-02"},"x":7}');
  localStorage.setItem('another', 'of somebody else');
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  globalThis.indexedDB = {
    databases: async () => databases.map((name) => ({ name })),
    deleteDatabase: (name: string) => {
      const request = {} as { onsuccess?: () => void };
      setTimeout(() => {
        deleted.push(name);
        databases = databases.filter((one) => one !== name);
        if (name === 'cited.review') device = emptyReview;
        if (name === 'cited.attempts') attempts = new Map();
        request.onsuccess?.();
      });
      return request;
    },
  } as unknown as IDBFactory;
});

const countOf = (what: string) => screen.getByText(what).parentElement?.querySelector('dd')?.textContent;

test('it shows where a reader stands, what is kept, and what could not be read', async () => {
  const { container } = show();
  const list = await screen.findByText('Last read: step 2 of 3. Steps read: 1.');
  expect(list).toBeVisible();
  expect([text.answers, text.cards, text.guesses, text.damaged].map(countOf)).toEqual(['0', '1', '0', '1']);
  expect(screen.getByRole('link', { name: text.toReview })).toHaveAttribute('href', '/review');
  expect(await axe(container)).toHaveNoViolations();
});

test('a device that keeps nothing says so', async () => {
  localStorage.clear();
  device = emptyReview;
  const { container } = show();
  expect(await screen.findByText(text.noProgress)).toBeVisible();
  expect(screen.queryByText(text.damaged)).toBeNull();
  expect(screen.queryByRole('link', { name: text.toReview })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

const choose = (content: string) => {
  const file = Object.assign(new File([content], 'x.json'), { text: async () => content });
  fireEvent.change(screen.getByLabelText(text.import), { target: { files: [file] } });
};

/** What the file holds that is saved. */
async function exported(): Promise<string> {
  fireEvent.click(await screen.findByRole('button', { name: text.export }));
  expect(await screen.findByText(text.exported)).toBeVisible();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved.at(-1)!);
  });
}

test('a file holds the attempts, and adds them without doubles, with what their quiz came to', async () => {
  keepAttempt();
  show();
  await screen.findByText(text.progress);
  expect(countOf(text.answers)).toBe('2');
  const content = await exported();
  expect((JSON.parse(content) as LearnerFile).attempts).toEqual(ATTEMPT);

  choose(content);
  await screen.findByText('Added from the file. Lessons: 0. Answers: 0. Questions: 0.');
  expect([attempts.size, countOf(text.answers)]).toEqual([ATTEMPT.length, '2']);

  // On a device that knows a part of it.
  const [first] = attempts;
  attempts = new Map([first!]);
  localStorage.removeItem('cited.scores');
  choose(content);
  await screen.findByText('Added from the file. Lessons: 0. Answers: 2. Questions: 0.');
  expect([...attempts.values()]).toEqual(ATTEMPT);
  expect(JSON.parse(localStorage.getItem('cited.scores')!)).toEqual({ dogs: { right: 1, total: 2, at: 3 } });
});

test('deleting takes databases, keys and caches of this site, and no others', async () => {
  keepAttempt();
  sessionStorage.setItem('cited.x', '1');
  const dropped: string[] = [];
  globalThis.caches = {
    keys: async () => ['cited-lessons-1', 'cited-shell', 'another'],
    delete: async (name: string) => dropped.push(name) > 0,
  } as unknown as CacheStorage;
  show();
  fireEvent.click(await screen.findByText(text.delete));
  fireEvent.click(screen.getByRole('button', { name: text.deleteNow, hidden: true }));
  await screen.findByText(text.deleted);
  expect(deleted).toEqual(['cited.review', 'cited.attempts', 'cited.outbox']);
  expect(dropped).toEqual(['cited-lessons-1', 'cited-shell']);
  expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['another'], []]);
  expect(countOf(text.answers)).toBe('0');
  expect(databases).toEqual(['other']);
});

test('nobody is warned of a class who is in none, and the server is asked nothing until all is deleted', async () => {
  keepAttempt();
  show();
  fireEvent.click(await screen.findByText(text.delete));
  for (const words of [text.classLeft, text.classUnsaved, text.classTeacher, text.stillIn])
    expect(screen.queryByText(words, { exact: false })).toBeNull();
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: text.deleteNow, hidden: true }));
  await screen.findByText(text.deleted);
  expect(asked).toEqual(['/api/class/leave']);
  expect(screen.queryByText(text.stillIn)).toBeNull();
});

test('a student hears that answers go that are not saved yet, a teacher that names and private links do', async () => {
  keepAttempt();
  for (const [key, event] of attempts)
    if (event.type === 'start') attempts.set(key, { ...event, form: ASSIGNED } as AttemptEvent);
  localStorage.setItem('cited.class-keys', '{"a-class":"its-key"}');
  localStorage.setItem('cited.roster.a-class', '{}');
  const { container } = show();
  fireEvent.click(await screen.findByText(text.delete));
  const ask = within(screen.getByText(text.delete).closest('details')!);
  expect(ask.getByText(text.classLeft)).toBeInTheDocument();
  expect(ask.getByRole('link', { name: text.toWork, hidden: true })).toHaveAttribute('href', '/class');
  expect(ask.getByRole('link', { name: text.toClasses, hidden: true })).toHaveAttribute('href', '/teach');
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(ask.getByRole('button', { name: text.deleteNow, hidden: true }));
  await screen.findByText(text.deleted);
  expect(screen.queryByText(text.classUnsaved, { exact: false })).toBeNull();
  expect(screen.queryByText(text.classTeacher, { exact: false })).toBeNull();
});

test('without a connection it does not say that nobody is in a class here', async () => {
  left = 0;
  show();
  fireEvent.click(await screen.findByText(text.delete));
  fireEvent.click(screen.getByRole('button', { name: text.deleteNow, hidden: true }));
  expect(await screen.findByText(text.stillIn)).toBeVisible();
});

test('where databases are not listed, those that are known go', async () => {
  globalThis.indexedDB = { ...indexedDB, databases: undefined } as unknown as IDBFactory;
  show();
  fireEvent.click(await screen.findByText(text.delete));
  fireEvent.click(screen.getByRole('button', { name: text.deleteNow, hidden: true }));
  await screen.findByText(text.deleted);
  expect(deleted).toEqual(['cited.attempts', 'cited.outbox', 'cited.review']);
});

test('saved as a file, deleted, and added again: all is back', async () => {
  show();
  const content = await exported();
  expect(JSON.parse(content)).toMatchObject({ format: 'cited-learner', v: 1, progress: { lighthouse: { number: 2 } } });

  fireEvent.click(screen.getByText(text.delete));
  fireEvent.click(screen.getByRole('button', { name: text.deleteNow, hidden: true }));
  await screen.findByText(text.deleted);
  expect([Object.keys(localStorage), deleted]).toEqual([
    ['another'],
    ['cited.review', 'cited.attempts', 'cited.outbox'],
  ]);
  await screen.findByText(text.noProgress);

  choose(content);
  await screen.findByText('Added from the file. Lessons: 1. Answers: 0. Questions: 1.');
  expect(screen.getByText('Last read: step 2 of 3. Steps read: 1.')).toBeVisible();
  expect(countOf(text.cards)).toBe('1');
});

test.each([
  ['is none of ours', '{"format":"other"}', text.importWrong],
  ['is no JSON', 'hello', text.importWrong],
  ['is of a later version', '{"format":"cited-learner","v":99}', text.importNewer],
  ['is damaged in part', '{"format":"cited-learner","v":1,"progress":{"x":7},"review":{"cards":[1]}}', /: 2\./],
])('a file that %s says so and changes nothing', async (_, content, words) => {
  show();
  await screen.findByText(text.progress);
  const before = [localStorage.getItem('cited.progress'), device];
  choose(content);
  await screen.findByText(words);
  expect([JSON.parse(localStorage.getItem('cited.progress')!), device]).toEqual([
    JSON.parse(String(before[0])),
    before[1],
  ]);
});

test('a device that is full says that not all of a file was kept', async () => {
  show();
  await screen.findByText(text.progress);
  full = true;
  choose('{"format":"cited-learner","v":1}');
  await screen.findByText(text.importFailed);
});

test('on a shared device the same is asked in other words; the question is closed again and keeps the focus', async () => {
  show();
  const asked = (await screen.findByText(text.fresh)).closest('details')!;
  fireEvent.click(within(asked).getByText(text.fresh));
  fireEvent.click(within(asked).getByRole('button', { name: text.freshNow, hidden: true }));
  await screen.findByText(text.deleted);
  expect(asked.open).toBe(false);
});

test('what another tab holds open is told, and is not called deleted', async () => {
  globalThis.indexedDB.deleteDatabase = () => {
    const request = {} as { onerror?: () => void };
    setTimeout(() => request.onerror?.());
    return request as unknown as IDBOpenDBRequest;
  };
  show();
  fireEvent.click(await screen.findByText(text.delete));
  fireEvent.click(screen.getByRole('button', { name: text.deleteNow, hidden: true }));
  await screen.findByText(text.notDeleted);
});

test('where storage is forbidden it says so, and offers nothing that would fail', async () => {
  device = undefined;
  const length = Object.getOwnPropertyDescriptor(Storage.prototype, 'length')!;
  Object.defineProperty(Storage.prototype, 'length', {
    get: () => {
      throw new Error('forbidden');
    },
    configurable: true,
  });
  try {
    const { container } = show();
    expect(await screen.findByText(text.forbidden)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  } finally {
    Object.defineProperty(Storage.prototype, 'length', length);
  }
});
