import { Migrator, type Kysely } from 'kysely';
import { MIGRATIONS } from './migrations';
import type { Schema } from './schema';
import { StoreTrouble } from './trouble';

/** Brings a database to this version, and gives the names of the steps that were run. Each is whole or not done at all. */
export async function migrate(db: Kysely<Schema>): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw isNewer(error) ? new StoreTrouble('store-newer', { cause: error }) : error;
  return results.map(({ migrationName }) => migrationName);
}

/** Kysely has no code for it. */
const isNewer = (error: unknown) => /previously executed migration .* is missing/.test(String(error));
