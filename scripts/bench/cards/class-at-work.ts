import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '@/lib/kernel/random';
import type { Line } from '../../trust/device';
import { atQuestion } from '../../trust/play';
import { joined, type Pupil } from '../../trust/pupil';
import { taught } from '../../trust/teacher';

const STUDENTS = 30;
/** Milliseconds between one answer of a student and the next, at most: thirty in haste, to see many in little time. */
const PACE = 400;

/** A class whose students answer one question after the other, and save each, while they are told to. */
export interface ClassAtWork {
  /** Milliseconds that each save took, those that had to be sent again included. */
  work(ms: number): Promise<number[]>;
}

/** Starts a class, assigns it a quiz, and lets all students join. */
export async function classAtWork(line: Line, random: Random): Promise<ClassAtWork> {
  const room = await taught(line);
  const pupils: { pupil: Pupil; answers: Answers }[] = [];
  for (let i = 0; i < STUDENTS; i++) {
    const pupil = await joined(line, room);
    const { items, work } = await pupil.device.insist('attempt', { assignment: room.assignment.id, begin: null });
    await pupil.save(pupil.tab.event('start', { lesson: work.lesson, form: 'c', seats: [] }));
    pupils.push({ pupil, answers: answersTo(items, pupil, random) });
  }
  return {
    async work(ms) {
      const times: number[] = [];
      const until = performance.now() + ms;
      await Promise.all(
        pupils.map(async ({ pupil, answers }) => {
          for (await wait(random() * PACE); performance.now() < until; await wait(random() * PACE))
            times.push(await timeOf(() => pupil.save(...answers.next().value)));
        }),
      );
      return times;
    },
  };
}

type Items = Parameters<typeof atQuestion>[1][];
type Answers = Generator<ReturnType<Pupil['tab']['event']>[], never>;

/** All questions again and again: what is done at one of them is saved together. */
function* answersTo(items: Items, { tab }: Pupil, random: Random): Answers {
  for (;;) for (const item of items) yield [...atQuestion(tab, item, random)];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
