import { Busy } from './busy';

/** How much of a kind of work is done at a time, and how much may wait for it. */
export interface Turns {
  atOnce: number;
  waiting: number;
}

/** Does works of a kind, so many at a time, the others in the order in which they came. Throws `Busy` where too many wait. */
export function inTurns({ atOnce, waiting }: Turns): <Out>(work: () => Promise<Out>) => Promise<Out> {
  const queue: (() => void)[] = [];
  let under = 0;
  const turn = async () => {
    if (under >= atOnce) {
      if (queue.length >= waiting) throw new Busy(`${queue.length} are waiting`);
      // Whoever ends hands its place on.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else under += 1;
  };
  const end = () => {
    const next = queue.shift();
    if (next) next();
    else under -= 1;
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
