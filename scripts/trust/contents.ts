import { sql } from 'kysely';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { digestOf } from '@/lib/kernel/digest';
import { openStore, type Where } from '@/server/store/open-store';
import { TABLES } from '@/server/store/schema';
import { verifyStore } from '@/server/store/verify-store';

/** How many rows each table has, and a digest of them all. */
export type Contents = Record<string, { rows: number; digest: string }>;

/** On which day a browser was last used is written down whatever it asks for. */
const OF_THE_DAY = 'seen_at';

/** All that a store holds, and what verify-store says of it. No server may have it open. */
export async function contentsOf(where: Where): Promise<{ contents: Contents; wrong: string[] }> {
  const store = await openStore(where);
  try {
    const contents: Contents = {};
    for (const table of Object.keys(TABLES)) {
      const { rows } = await store.read((tx) =>
        sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(tx),
      );
      const lines = rows.map((row) => canonicalJson({ ...row, [OF_THE_DAY]: undefined })).sort();
      contents[table] = { rows: rows.length, digest: digestOf(lines) };
    }
    return { contents, wrong: (await verifyStore(store)).wrong };
  } finally {
    await store.close();
  }
}

/** In words, the tables that are not as they were. */
export const changes = (before: Contents, after: Contents): string[] =>
  Object.keys(before)
    .filter((table) => before[table]!.digest !== after[table]!.digest)
    .map((table) => `${table}: ${before[table]!.rows} rows before, ${after[table]!.rows} after, and not the same`);
