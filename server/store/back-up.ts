import { existsSync } from 'node:fs';
import { dataDir } from '../env';
import { askForBackup } from './backup-door';
import { openEngine, storeFile, type Where } from './open-store';
import { troubleOf } from './trouble';

/** Writes a copy of a store to a new file, by way of the server where one has it open. Nothing is migrated for it. */
export async function backUp(where: Where, file: string): Promise<void> {
  if ('file' in where && !existsSync(where.file)) throw new Error(`There is no store yet: ${where.file} is not there.`);
  try {
    const engine = openEngine(where);
    await engine.backUp(file).finally(() => engine.close());
  } catch (error) {
    if (troubleOf(error) !== 'store-taken' || !('file' in where) || where.file !== storeFile()) throw error;
    const complaint = await askForBackup(dataDir(), file);
    if (complaint) throw new Error(complaint);
  }
}
