import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { AttemptEvent } from '@/lib/attempt/event';
import type { CallName, ClassCalls } from '@/lib/classroom/calls';
import type { Draft } from '@/lib/question/item';

const chance = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** Makes a call as a page of the site would, with the cookies of its browser. Throws where it is refused. */
export async function callFrom<Name extends CallName>(
  page: Page,
  name: Name,
  sent: ClassCalls[Name]['takes'],
): Promise<ClassCalls[Name]['gives']> {
  const { status, body } = await page.evaluate(
    async ([path, json]) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(path!, { method: 'POST', headers, body: json });
      return { status: response.status, body: (await response.json()) as unknown };
    },
    [`/api/class/${name}`, JSON.stringify(sent)],
  );
  if (status !== 200) throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`);
  return body as ClassCalls[Name]['gives'];
}

/** A student in a browser of their own, who has joined a class. */
export async function joined(browser: Browser, origin: string, code: string) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.goto(`${origin}/about`);
  const { seat } = await callFrom(page, 'join', { code, seat: chance(16), session: chance(32) });
  return { page, seat };
}

/** Answers the first questions of an assignment, and hands it in if that is wanted. */
export async function workOn(
  page: Page,
  assignment: string,
  { answers, finish }: { answers: (item: string, at: number) => Draft | undefined; finish: boolean },
): Promise<void> {
  const { attempt, items } = await callFrom(page, 'attempt', { assignment, begin: chance(16) });
  const tab = chance(8);
  let seq = 0;
  const event = (type: string, more: object = {}) => {
    const now = Date.now();
    return { v: 1, type, attempt: attempt!.id, tab, seq: seq++, at: now, tick: now + seq, ...more } as AttemptEvent;
  };
  const given = items.flatMap((item, at) => {
    const answer = answers(item.id, at);
    return answer === undefined ? [] : [event('answer', { item: item.id, version: item.version, answer, try: 1 })];
  });
  const events = [
    event('start', { lesson: 'any', form: 'c', seats: [] }),
    ...given,
    ...(finish ? [event('finish')] : []),
  ];
  // In the order in which the page counted them.
  const inOrder = events.toSorted((a, b) => a.seq - b.seq);
  await callFrom(page, 'save', { attempt: attempt!.id, events: inOrder });
}
