import { closeTheStore, theStore } from '../store/open-store';
import { troubleOf } from '../store/trouble';
import { sweepResults } from '../result/sweep-results';
import { sweep } from './sweep';

/** The classes of a server that runs. */
export interface OpenClasses {
  /** Why there are none now, in a few words; undefined where all is well. Tries to open them again. */
  trouble(): Promise<string | undefined>;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** What is wrong with opening it is told by who needs it. */
const ignored = () => undefined;

/**
 * Opens the store as the server starts, and deletes each hour the classes and results whose time is up. Where it cannot be opened,
 * lessons go on, and calls of classes say that they cannot be reached. Another process that has it is an error: of two
 * servers one would lose what it is sent.
 */
export async function openClasses(tell: (error: unknown) => void = console.error): Promise<OpenClasses> {
  await theStore().catch((error: unknown) => {
    if (troubleOf(error) === 'store-taken') throw error;
    tell(`Classes cannot be opened, lessons go on without them: ${error instanceof Error ? error.message : error}`);
  });
  const look = () =>
    theStore()
      .then(async (store) => {
        await sweep(store, Date.now());
        await sweepResults(store, Date.now());
      }, ignored)
      .catch(tell);
  let looking: Promise<unknown> = look();
  const timer = setInterval(() => (looking = look()), HOUR_MS).unref();
  return {
    trouble: () =>
      theStore().then(
        () => undefined,
        (error: unknown) => troubleOf(error) ?? 'the store cannot be opened',
      ),
    async close() {
      clearInterval(timer);
      await looking;
      await closeTheStore().catch(tell);
    },
  };
}
