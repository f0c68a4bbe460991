import type { Problem } from '@/lib/kernel/result';
import { SQLITE_START, startOf } from './file-start';
import { MIGRATIONS } from './migrations';
import { reasonOf, StoreProblem } from './store-problem';
import { StoreTrouble } from './trouble';

/** What backups of each kind of store begin with. */
const STARTS = { file: SQLITE_START, url: 'PGDMP' } as const;
type Form = keyof typeof STARTS;

/** Throws unless a file is of the form that backups of such a store have. */
export function checkForm(file: string, wanted: Form): void {
  const form = formOf(file);
  if (form !== wanted) throw form ? otherForm(file, wanted) : unfit(file, 'it is no backup of a store');
}

/** Throws unless these steps of the migration are those of a store of ours, and known to this version. */
export function checkSteps(file: string, steps: readonly string[]): void {
  if (steps.length === 0) throw unfit(file, 'it holds no store of Cited');
  if (steps.some((step) => !Object.hasOwn(MIGRATIONS, step))) throw new StoreTrouble('store-newer', { where: file });
}

function formOf(file: string): Form | undefined {
  try {
    const start = startOf(file);
    return (Object.keys(STARTS) as Form[]).find((form) => start.startsWith(STARTS[form]));
  } catch (error) {
    throw unfit(file, `it cannot be read (${reasonOf(error)})`);
  }
}

/** What a backup is, if it is not one that can be used. */
export const unfit = (file: string, found: string): StoreProblem =>
  new StoreProblem({
    ...{ code: 'backup-unfit', place: { file }, found, wanted: 'a file that npm run backup wrote' },
    todo: 'Name that file with --from.',
  });

const OTHERS: Record<Form, Pick<Problem, 'found' | 'wanted' | 'todo'>> = {
  file: {
    found: 'it is a copy of a PostgreSQL database',
    wanted: 'a copy of a store that is a file',
    todo: 'Name an empty database in DATABASE_URL, restore it there, and walk through that.',
  },
  url: {
    found: 'it is a copy of a store that is a file',
    wanted: 'a copy of a PostgreSQL database, as DATABASE_URL names one',
    todo: 'Unset DATABASE_URL to use it, or name a copy of such a database.',
  },
};

const otherForm = (file: string, wanted: Form) =>
  new StoreProblem({ code: 'backup-of-other', place: { file }, ...OTHERS[wanted] });
