import type { Problem } from '@/lib/kernel/result';
import { reasonOf, StoreProblem } from '@/server/store/store-problem';
import { troubleOf, type TroubleCode } from '@/server/store/trouble';

/** Troubles of a store in the words of who runs a command, rather than of a server that goes on. */
const TROUBLES: Partial<Record<TroubleCode, Omit<Problem, 'code'>>> = {
  'store-away': {
    found: 'the database does not answer',
    wanted: 'a PostgreSQL server at the address in DATABASE_URL, or a file that can be read',
    todo: 'Start it, or correct DATABASE_URL.',
  },
  'store-taken': {
    found: 'another process has this store open, and only one can',
    wanted: 'a store that nobody uses',
    todo: 'Stop that server, then run this again. Only npm run backup works while it runs.',
  },
  'store-newer': {
    found: 'it was made by a newer version of Cited',
    wanted: 'a store of this version or an older one',
    todo: 'Use that version, or an older backup.',
  },
  'store-full': {
    found: 'its disk is full, and nothing was saved',
    wanted: 'some room',
    todo: 'Free some, then run this again.',
  },
};

/** What went wrong with a command about the store, in words for who ran it. */
export function storeTrouble(error: unknown): Problem {
  if (error instanceof StoreProblem) return error.problem;
  const { cause, message } = error as Error;
  const code = troubleOf(error);
  const known = code && TROUBLES[code];
  if (known) {
    const where = /^(\/.*?): /.exec(message)?.[1];
    const found = cause !== undefined && code === 'store-away' ? `${known.found}: ${reasonOf(cause)}` : known.found;
    return { ...known, code, found, ...(where && { place: { file: where } }) };
  }
  return {
    ...{ code: 'store', found: reasonOf(error), wanted: 'a store that can be opened, read and written' },
    todo: 'Mend what it says: CITED_DATA or DATABASE_URL names the store.',
  };
}
