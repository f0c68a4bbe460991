import type { Kysely, Migration } from 'kysely';

/** Results of practice that have a card. It has run on databases of others: add another migration rather than change it. */
export const results: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('result')
      .addColumn('code', 'text', (column) => column.primaryKey().notNull())
      .addColumn('record', 'text')
      .addColumn('owner_hash', 'text', (column) => column.notNull())
      .addColumn('made_on', 'text', (column) => column.notNull())
      .addColumn('revoked_on', 'text')
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('mac', 'text', (column) => column.notNull())
      .addUniqueConstraint('result_owner', ['owner_hash'])
      .execute();
    await db.schema.createIndex('result_by_made_on').on('result').column('made_on').execute();
  },
};
