import { jest } from '@jest/globals';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse, stringify } from 'yaml';
import { reviewsOf, withParts } from '@/lib/fact/lock';
import { NO_REVIEWS } from '@/lib/fact/review';
import type { Problem, Result } from '@/lib/kernel/result';
import { lockContent } from '@/server/facts';
import { readLock, writeLock } from '@/server/lock-file';
import { patientTerminal } from '@/server/patient-input';
import { decide, openReview, reviewCounts, waiting, type ReviewDesk } from '@/server/review';
import { readAnswers, writeSheet } from '@/server/review-sheet';
import { walkReview, type Terminal } from '@/server/review-walk';
import { FOLDER, withCopy } from '../fixtures/lighthouse/lighthouse';

type Copy = { content: string; texts: string };

const by = { role: 'editor', today: '2024-03-10' };

function take<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}

/** Takes the reviews out of a lock, as if nobody had reviewed anything. */
function strip(content: string): void {
  const lock = take(readLock(content));
  expect(Object.keys(reviewsOf(lock).signed).length).toBeGreaterThan(20);
  writeLock(content, withParts(lock, { reviews: NO_REVIEWS }));
}

type Unsigned = Copy & { desk: () => ReviewDesk };

const withDesk = (copy: Copy): Unsigned => {
  strip(copy.content);
  return { ...copy, desk: () => take(openReview(copy.content, copy.texts)) };
};

/** Works on a copy of the fixture that nobody has reviewed. */
const unsigned = <T>(work: (copy: Unsigned) => T): T => withCopy((copy) => work(withDesk(copy)));

const codes = (result: Result<unknown>): string[] => (result.ok ? [] : result.problems.map((one: Problem) => one.code));

describe('a worksheet', () => {
  interface Row extends Record<string, unknown> {
    fact: string;
    digest: string;
  }

  /** Writes a worksheet, lets a reviewer fill it in, and gives the file back. */
  function answered({ content, desk }: Unsigned, fill: (row: Row, i: number) => Row | undefined) {
    const file = join(content, '..', 'sheet.yaml');
    take(writeSheet(desk(), waiting(desk()).slice(0, 20), { file, role: 'editor' }));
    const rows = parse(readFileSync(file, 'utf8')) as Row[];
    writeFileSync(file, stringify(rows.flatMap((row, i) => fill(row, i) ?? [])));
    return file;
  }

  test('shows the statement and its sentences with two before, and no verdict', () => {
    unsigned((copy) => {
      const file = answered(copy, (row) => row);
      const rows = parse(readFileSync(file, 'utf8')) as Row[];
      expect(rows).toHaveLength(20);
      const row = rows.find(({ fact }) => fact === 'dark-light-fine')!;
      expect(row).toMatchObject({
        kind: 'penalty',
        statement: expect.stringContaining('$7,500'),
        slots: { law: 'the Beacon Regulation', amount: 'at-most 7500 USD' },
        saidBy: 'the source itself',
        evidence: [
          {
            before: [expect.stringMatching(/^\d+ {2}\S/), expect.stringMatching(/^\d+ {2}\S/)],
            sentences: [expect.stringContaining('$7,500')],
            anchors: { amount: expect.stringContaining('$7,500') },
          },
        ],
        verdict: null,
        date: null,
      });
      expect(rows.every((one) => /^[0-9a-f]{64}$/.test(one.digest) && one.verdict === null)).toBe(true);
      expect(readFileSync(file, 'utf8')).not.toMatch(/\bV\d+\b|refused|verified/);
    });
  });

  test('shows wrong answers with what is wrong with them', () => {
    unsigned((copy) => {
      const rows = parse(
        readFileSync(
          answered(copy, (row) => row),
          'utf8',
        ),
      ) as Row[];
      const shown = rows.find(({ fact }) => fact === 'light-meaning')!;
      expect(shown['wrongAnswers']).toEqual([
        expect.stringMatching(/^meaning: a signal bell .* Why not: /),
        expect.stringMatching(/^meaning: a painted tower .* Why not: /),
      ]);
    });
  });

  test('shows questions that were written for a fact, and none where there are none', () => {
    unsigned((copy) => {
      const file = join(copy.content, 'facts', 'lighthouse.yaml');
      const facts = parse(readFileSync(file, 'utf8')) as { id: string; settledBy?: object }[];
      const wrong = ['a song', 'a price'].map((value) => ({ value, why: 'It counts nothing.' }));
      facts.find(({ id }) => id === 'light-meaning')!.settledBy = { record: 'the log', why: 'It counts.', wrong };
      writeFileSync(file, stringify(facts));
      take(lockContent(copy.content, copy.texts));
      const rows = parse(
        readFileSync(
          answered(copy, (row) => row),
          'utf8',
        ),
      ) as Row[];
      const [shown, other] = ['light-meaning', 'dark-light-limit'].map((id) => rows.find(({ fact }) => fact === id)!);
      expect(shown!['questions']).toEqual([
        'Settled by: the log. Why: It counts.',
        'Not: a song. Why not: It counts nothing.',
        'Not: a price. Why not: It counts nothing.',
      ]);
      expect(other).not.toHaveProperty('questions');
    });
  });

  test('brings signatures with role, day, digest and sentences, and rejections with reasons', () => {
    unsigned((copy) => {
      const file = answered(copy, (row, i) =>
        i === 0
          ? { ...row, verdict: 'accept', date: '2024-03-09' }
          : i === 1
            ? { ...row, verdict: 'reject', reason: 'The source says less.', role: 'second-editor' }
            : row,
      );
      const desk = take(decide(copy.desk(), take(readAnswers(file, copy.desk(), by))));
      const [first, second] = parse(readFileSync(file, 'utf8')) as Row[];
      const { signed, rejected } = reviewsOf(take(readLock(copy.content)));
      const evidence = desk.files.base.facts.find(({ id }) => id === first!.fact)!.evidence[0]!;
      expect(signed).toEqual({
        [first!.fact]: {
          role: 'editor',
          date: '2024-03-09',
          digest: first!.digest,
          sentences: [
            { source: evidence.source, sentences: evidence.sentences, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
          ],
        },
      });
      expect(rejected).toEqual([
        {
          fact: second!.fact,
          digest: second!.digest,
          role: 'second-editor',
          date: '2024-03-10',
          reason: 'The source says less.',
        },
      ]);
      expect(reviewCounts(desk.lock)).toEqual({ reviewed: 1, rejected: 1, unreviewed: 44 });
    });
  });

  const accept = (row: Row): Row => ({ ...row, verdict: 'accept' });
  const first = (change: (row: Row) => Row) => (row: Row, i: number) => (i === 0 ? change(row) : accept(row));

  test.each<[string, (row: Row, i: number) => Row | undefined, string]>([
    ['a row without its digest', first(({ digest: _, ...row }) => accept(row as Row)), 'schema'],
    [
      'a row with the digest of something else',
      first((row) => accept({ ...row, digest: 'a'.repeat(64) })),
      'digest-differs',
    ],
    ['a fact that there is not', first((row) => accept({ ...row, fact: 'no-such-fact' })), 'fact-unknown'],
    ['a fact twice', (row, i) => accept(i === 1 ? { ...row, fact: 'light-meaning' } : row), 'answers-twice'],
    ['a rejection without a reason', first((row) => ({ ...row, verdict: 'reject' })), 'reason-missing'],
    [
      'a rejection with a blank reason',
      first((row) => ({ ...row, verdict: 'reject', reason: '  ' })),
      'reason-missing',
    ],
    ['a word that is no verdict', first((row) => ({ ...row, verdict: 'yes' })), 'schema'],
    ['a day to come', first((row) => accept({ ...row, date: '2024-03-11' })), 'date-future'],
    ['a day that does not exist', first((row) => accept({ ...row, date: '2024-02-30' })), 'schema'],
    ['a name for a role', first((row) => accept({ ...row, role: 'Ada Finch' })), 'schema'],
  ])('with %s is refused whole, with the place', (_, fill, code) => {
    unsigned((copy) => {
      const file = answered(copy, fill);
      const answers = readAnswers(file, copy.desk(), by);
      expect(codes(answers)).toContain(code);
      expect(answers.ok ? [] : answers.problems.map(({ place }) => place?.line)).not.toContain(undefined);
      expect(reviewCounts(take(readLock(copy.content))).reviewed).toBe(0);
    });
  });

  test('with more than 20 facts is refused: nobody says yes in bulk', () => {
    unsigned((copy) => {
      const file = join(copy.content, '..', 'sheet.yaml');
      take(writeSheet(copy.desk(), waiting(copy.desk()).slice(0, 21), { file, role: 'editor' }));
      expect(codes(readAnswers(file, copy.desk(), by))).toEqual(['answers-many']);
    });
  });

  test('is never written over a file, nor among the content', () => {
    unsigned((copy) => {
      const facts = waiting(copy.desk()).slice(0, 1);
      const inside = join(copy.content, 'sheet.yaml');
      const file = join(copy.content, '..', 'sheet.yaml');
      expect(codes(writeSheet(copy.desk(), facts, { file: inside, role: 'editor' }))).toEqual(['sheet-in-content']);
      expect(existsSync(inside)).toBe(false);
      writeFileSync(file, 'answers');
      expect(codes(writeSheet(copy.desk(), facts, { file, role: 'editor' }))).toEqual(['sheet-there']);
      expect(readFileSync(file, 'utf8')).toBe('answers');
    });
  });
});

describe('a signature', () => {
  const signFirst = ({ desk }: Unsigned, id: string) => {
    const digest = desk().lock.facts[id]!.digest;
    return decide(desk(), [{ fact: id, digest, role: 'editor', date: '2024-03-09', verdict: 'accept' }]);
  };

  test('lives through a new lock; an edit takes it away', () => {
    unsigned((copy) => {
      take(signFirst(copy, 'ferrow-chair'));
      take(signFirst(copy, 'trial-nights'));
      const file = join(copy.content, 'facts', 'lighthouse.yaml');
      const text = readFileSync(file, 'utf8');
      take(lockContent(copy.content, copy.texts));
      expect(Object.keys(reviewsOf(take(readLock(copy.content))).signed)).toEqual(['ferrow-chair', 'trial-nights']);
      const edited = text.replace(/(id: trial-nights[^]*?)  ask: .*\n/, '$1');
      expect(edited).not.toBe(text);
      writeFileSync(file, edited);
      take(lockContent(copy.content, copy.texts));
      expect(Object.keys(reviewsOf(take(readLock(copy.content))).signed)).toEqual(['ferrow-chair']);
    });
  });

  test('is not given where the text is not at hand; a rejection is', () => {
    unsigned(({ content }) => {
      const desk = take(openReview(content, undefined));
      const { digest } = desk.lock.facts['ferrow-chair']!;
      const common = { fact: 'ferrow-chair', digest, role: 'editor', date: '2024-03-09' };
      expect(codes(decide(desk, [{ ...common, verdict: 'accept' }]))).toEqual(['text-missing']);
      expect(decide(desk, [{ ...common, verdict: 'reject', reason: 'Too vague.' }]).ok).toBe(true);
    });
  });

  test('is not given on a text that is not the one on record', () => {
    unsigned((copy) => {
      const file = join(copy.texts, 'courier.txt');
      const desk = take(openReview(copy.content, copy.texts));
      const { digest } = desk.lock.facts['ferrow-chair']!;
      writeFileSync(file, `${readFileSync(file, 'utf8')} `);
      const accept = { fact: 'ferrow-chair', digest, role: 'editor', date: '2024-03-09', verdict: 'accept' } as const;
      expect(codes(decide(desk, [accept]))).toEqual(['text-missing']);
      expect(codes(openReview(copy.content, copy.texts))).toEqual(['record-differs']);
    });
  });

  test('is not given to a fact that changed since the lock', () => {
    unsigned((copy) => {
      const file = join(copy.content, 'facts', 'lighthouse.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('Ida Ferrow is the chair', 'Ida Ferrow was the chair'));
      expect(codes(openReview(copy.content, copy.texts))).toEqual(['fact-changed']);
    });
  });

  test('is not given to a fact that was locked anew while it lay on the desk', () => {
    unsigned((copy) => {
      const desk = copy.desk();
      const stale = { fact: 'ferrow-chair', digest: 'b'.repeat(64), role: 'editor', date: '2024-03-09' };
      expect(codes(decide(desk, [{ ...stale, verdict: 'accept' }]))).toEqual(['digest-differs']);
    });
  });

  test('of another reviewer, made meanwhile, is kept', () => {
    unsigned((copy) => {
      const mine = copy.desk();
      take(signFirst(copy, 'trial-nights'));
      const { digest } = mine.lock.facts['ferrow-chair']!;
      take(decide(mine, [{ fact: 'ferrow-chair', digest, role: 'editor', date: '2024-03-09', verdict: 'accept' }]));
      expect(Object.keys(reviewsOf(take(readLock(copy.content))).signed)).toEqual(['ferrow-chair', 'trial-nights']);
    });
  });

  test.each([
    ['broken', () => '{ "verifier": ', 'lock-broken'],
    ['changed by hand', (text: string) => text.replace('"editor"', '"author"'), 'lock-changed'],
  ])('in a lock that is %s is not lost: the lock is not written over', (_, spoil, code) => {
    withCopy(({ content, texts }) => {
      const file = join(content, 'facts.lock.json');
      const spoiled = spoil(readFileSync(file, 'utf8'));
      writeFileSync(file, spoiled);
      const result = lockContent(content, texts);
      expect(codes(result)).toContain(code);
      expect(result.ok ? '' : result.problems.find((one) => one.code === code)!.todo).toMatch(/restore it/);
      expect(readFileSync(file, 'utf8')).toBe(spoiled);
    });
  });
});

describe('facts one at a time', () => {
  /** A reviewer who types these words. */
  const typing = (words: string[]): Terminal & { seen: string[] } => {
    const seen: string[] = [];
    const rest = [...words];
    return { seen, show: (text) => void seen.push(text), ask: () => Promise.resolve(rest.shift()) };
  };

  /** Works on a copy that outlives a promise. */
  const walk = async (words: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'review-'));
    try {
      cpSync(FOLDER, folder, { recursive: true });
      const { content, desk } = withDesk({ content: join(folder, 'content'), texts: join(folder, 'texts') });
      const terminal = typing(words);
      const facts = waiting(desk()).slice(0, 4);
      const count = await walkReview(desk(), facts, { ...by, terminal });
      const reviews = reviewsOf(take(readLock(content)));
      return { count, facts: facts.map(({ id }) => id), seen: terminal.seen, reviews };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test('each answer is written down, and says who and when', async () => {
    const { count, facts, reviews } = await walk(['accept', 'reject', 'The source says less.', 'edit', 'quit']);
    expect(count).toEqual({ accepted: 1, rejected: 1, skipped: 1 });
    expect(reviews.signed).toMatchObject({ [facts[0]!]: { role: 'editor', date: '2024-03-10' } });
    expect(reviews.rejected).toMatchObject([{ fact: facts[1], reason: 'The source says less.' }]);
  });

  test('only the word typed out accepts', async () => {
    const { count } = await walk(['a', 'aaaaaaaa', '', 'y', 'yes', 'accept all', 'acceptaccept', 'quit']);
    expect(count).toEqual({ accepted: 0, rejected: 0, skipped: 0 });
  });

  test('a rejection without a reason is none', async () => {
    const { count, reviews } = await walk(['reject', ' ', 'reject', 'The number is wrong.', 'quit']);
    expect(count.rejected).toBe(1);
    expect(reviews.rejected.map(({ reason }) => reason)).toEqual(['The number is wrong.']);
  });

  test('editing opens nothing, and says where', async () => {
    const { seen } = await walk(['edit', 'quit']);
    expect(seen.join('\n')).toMatch(/Edit it at .*lighthouse\.yaml:\d+, then run "npm run facts -- lock"/);
  });

  test('the end of the input ends the review', async () => {
    expect((await walk(['accept'])).count).toEqual({ accepted: 1, rejected: 0, skipped: 0 });
  });
});

/** Everything of the clock but what the terminal reads. */
const REAL = [
  'Date',
  'hrtime',
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

describe('a patient terminal', () => {
  const open = (wait: number) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const terminal = patientTerminal(input, output, wait);
    return { input, output, terminal };
  };
  // The clock stands still but for what a test lets pass: a machine that is busy does not make a reader patient.
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: [...REAL] });
  });
  afterAll(() => {
    jest.useRealTimers();
  });
  /** Lets the lines that were written arrive, and then some time pass. */
  const pause = async (ms: number) => {
    await new Promise(setImmediate);
    jest.advanceTimersByTime(ms);
  };

  test('takes what is typed after the reading time', async () => {
    const { input, terminal } = open(60);
    const answer = terminal.ask('? ');
    await pause(90);
    input.write('accept\n');
    expect(await answer).toBe('accept');
  });

  test('drops what was piped in before, and what comes too soon after', async () => {
    const { input, output, terminal } = open(80);
    input.write('accept\naccept\n');
    const answer = terminal.ask('? ');
    await pause(30);
    input.write('accept\n');
    await pause(60);
    input.write('accept\n');
    await pause(150);
    input.end('edit\n');
    expect(await answer).toBe('edit');
    expect(String(output.read())).toContain('does not count');
  });

  test('a key that is held down never counts', async () => {
    const { input, terminal } = open(80);
    const answer = terminal.ask('? ');
    for (let i = 0; i < 12; i++) {
      input.write('accept\n');
      await pause(20);
    }
    input.end();
    expect(await answer).toBeUndefined();
  });
});
