import { setTimeout as wait } from 'node:timers/promises';
import { makeReady } from '../documents/make-ready';
import { draw, type Studio } from './draw';
import { stocked, type Stock } from './stock';

const MS_TO_DRAW = 500;
const MOST_TRIES = 20;

/** The days that the pages in stock speak of as today: they are drawn anew when it is another, an hour after midnight. */
export const isDue = (drawn: string, now: Date): boolean => dayAnHourAgo(now) > drawn;

/** Pages may be an hour old before Next draws them anew (their `revalidate`), so a new day begins here an hour late. */
const dayAnHourAgo = (now: Date): string => new Date(now.getTime() - 65 * 60_000).toISOString().slice(0, 10);

/**
 * Draws those pages anew that say how much time has passed, one after the other, and puts each in the place of the old
 * one. A page that cannot be drawn keeps its old form, and `tell` hears of it; true if there was none.
 */
export async function renew(stock: Stock, studio: Studio, tell: (error: unknown) => void): Promise<boolean> {
  let good = true;
  const due = [...stock.answers.values()].filter(({ answer }) => answer.renewed);
  for (const { answer } of due) {
    try {
      await renewOne(answer.path, stock, studio);
    } catch (error) {
      tell(error);
      good = false;
    }
  }
  return good;
}

async function renewOne(path: string, { answers }: Stock, studio: Studio): Promise<void> {
  const { answer } = answers.get(path)!;
  if (answer.kind === 'file') return;
  let page = await draw(path, answer.kind, studio);
  for (let tries = 0; page.cache === 'STALE' && tries < MOST_TRIES; tries++) {
    await wait(MS_TO_DRAW);
    page = await draw(path, answer.kind, studio);
  }
  if (page.cache === 'STALE') throw new Error(`${path} was not drawn anew in ${(MOST_TRIES * MS_TO_DRAW) / 1000} s`);
  if (page.status !== answer.status) throw new Error(`${path} answered ${page.status} when it was drawn anew`);
  const { answer: fresh, bodies } = await makeReady(answer, page.body);
  if (fresh.body !== answer.body) answers.set(path, stocked(fresh, bodies));
}
