import { existsSync } from 'node:fs';
import { dataDir } from '../env';
import { askForBackup } from './backup-door';
import { openEngine, storeFile, type Where } from './open-store';
import { StoreProblem } from './store-problem';
import { troubleOf } from './trouble';

/** Writes a copy of a store to a new file, by way of the server where one has it open. Nothing is migrated for it. */
export async function backUp(where: Where, file: string): Promise<void> {
  checkIsThere(where);
  try {
    const engine = openEngine(where);
    await engine.backUp(file).finally(() => engine.close());
  } catch (error) {
    if (troubleOf(error) !== 'store-taken' || !('file' in where) || where.file !== storeFile()) throw error;
    const complaint = await askForBackup(dataDir(), file);
    if (complaint) throw new Error(complaint);
  }
}

/** Throws where there is no store yet: a file that is opened is made. */
export function checkIsThere(where: Where): void {
  if ('url' in where || existsSync(where.file)) return;
  throw new StoreProblem({
    ...{
      code: 'store-none',
      place: { file: where.file },
      found: 'there is no store yet',
      wanted: 'the file of a store',
    },
    todo: 'Name its folder in CITED_DATA, or start the server once: npm start.',
  });
}
