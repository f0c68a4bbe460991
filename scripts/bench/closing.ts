/** What must be stopped in the end: a server, a browser. */
interface Stoppable {
  stop(): Promise<unknown>;
}

/** Takes note of something that was started, to stop it in the end. */
export type Keep = <S extends Stoppable>(started: Promise<S>) => Promise<S>;

/** Does some work, then stops all that it handed to `keep`, the last first: also if the work fails. */
export async function closing<T>(work: (keep: Keep) => Promise<T>): Promise<T> {
  const kept: Stoppable[] = [];
  const keep: Keep = async (started) => {
    const it = await started;
    kept.push(it);
    return it;
  };
  try {
    return await work(keep);
  } finally {
    for (const it of kept.reverse()) await it.stop().catch(console.error);
  }
}
