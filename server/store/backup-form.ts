import { SQLITE_START, startOf } from './file-start';
import { MIGRATIONS } from './migrations';
import { reasonOf, StoreProblem } from './store-problem';
import { StoreTrouble } from './trouble';

const FORMS = {
  file: { begins: SQLITE_START, says: 'a file of SQLite' },
  url: { begins: 'PGDMP', says: 'a copy of a PostgreSQL database' },
} as const;
type Form = keyof typeof FORMS;

/** Throws unless a file is of the form that backups of such a store have. */
export function checkForm(file: string, wanted: Form): void {
  const form = formOf(file);
  if (form !== wanted) throw form ? otherForm(file, wanted) : no(file, 'it is no backup of a store');
}

/** Throws unless these steps of the migration are those of a store of ours, and known to this version. */
export function checkSteps(file: string, steps: readonly string[]): void {
  if (steps.length === 0) throw no(file, 'it holds no store of Cited');
  if (steps.some((step) => !Object.hasOwn(MIGRATIONS, step))) throw new StoreTrouble('store-newer', { where: file });
}

function formOf(file: string): Form | undefined {
  try {
    const start = startOf(file);
    return (Object.keys(FORMS) as Form[]).find((form) => start.startsWith(FORMS[form].begins));
  } catch (error) {
    throw no(file, `it cannot be read (${reasonOf(error)})`);
  }
}

const no = (file: string, found: string) =>
  new StoreProblem({
    ...{ code: 'backup-unfit', place: { file }, found, wanted: 'a file that npm run backup wrote' },
    todo: 'Name that file with --from.',
  });

const otherForm = (file: string, wanted: Form) =>
  new StoreProblem({
    code: 'backup-of-other',
    place: { file },
    found: `it is ${FORMS[wanted === 'file' ? 'url' : 'file'].says}`,
    wanted: `${FORMS[wanted].says}, as the store is one`,
    todo:
      wanted === 'file'
        ? 'Name an empty database in DATABASE_URL, restore it there, and walk through that.'
        : 'Unset DATABASE_URL to use it, or name a backup of this database.',
  });
