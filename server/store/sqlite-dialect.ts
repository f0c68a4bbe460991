import { SqliteAdapter, SqliteDialect, SqliteQueryCompiler } from 'kysely';

/** Kysely's SQLite, in the two ways in which it would be less than PostgreSQL to our queries and migrations. */
export class CitedSqlite extends SqliteDialect {
  override createAdapter() {
    return new WholeMigrations();
  }

  override createQueryCompiler() {
    return new WithoutRowLocks();
  }
}

/** SQLite can undo the making of tables, so that a migration is whole or not done. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** There is one writer, so that `for update` has nothing to lock; SQLite does not know the words. */
class WithoutRowLocks extends SqliteQueryCompiler {
  protected override visitSelectModifier() {}
}
