import { sql } from 'kysely';
import { digestOf } from '@/lib/kernel/digest';
import { groupBy } from '@/lib/kernel/group';
import { chainHash } from './chain';
import { TABLES, type Row, type TableName, type Tx } from './schema';
import type { Store } from './store';

/** What a walk through the store found. */
export interface Verified {
  counts: Record<TableName, number>;
  /** Sentences, each naming a table and a key. */
  wrong: string[];
}

/** Attempts that are walked in one transaction, so that a large store is not held up. */
const AT_ONCE = 200;
const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Walks the whole store: every chain of events, every reference, the revisions of grades, the digests of questions. */
export async function verifyStore(store: Store): Promise<Verified> {
  const counts = await store.read(countAll);
  const wrong = [
    ...(await store.read(looseReferences)),
    ...(await store.read(strangers)),
    ...(await store.read(gapsInGrades)),
    ...(await pages(store, wrongChains)),
    ...(await pages(store, wrongItems)),
    ...(await store.read(missingItems)),
  ];
  return { counts, wrong };
}

async function countAll(tx: Tx): Promise<Verified['counts']> {
  const counts: Partial<Verified['counts']> = {};
  for (const name of TABLE_NAMES) {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`
      .execute(tx)
      .then((found) => found.rows[0]!);
    counts[name] = rows;
  }
  return counts as Verified['counts'];
}

/** Values of a column that refers to another, and are not there. */
async function looseReferences(tx: Tx): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, { columns }] of Object.entries(TABLES))
    for (const [column, { refersTo }] of Object.entries(columns)) {
      if (!refersTo) continue;
      const target = sql.table(refersTo.split('.')[0]!);
      const { rows } = await sql<{ value: string }>`
        select distinct one.${sql.ref(column)} as value from ${sql.table(name)} as one
        left join ${target} as other on other.${sql.ref(refersTo.split('.')[1]!)} = one.${sql.ref(column)}
        where one.${sql.ref(column)} is not null and other.${sql.ref(refersTo.split('.')[1]!)} is null`.execute(tx);
      wrong.push(...rows.map(({ value }) => `${name}: ${column} is ${value}, and no ${refersTo} is.`));
    }
  return wrong;
}

/** Attempts of a seat at an assignment of another class. */
async function strangers(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('attempt')
    .innerJoin('seat', 'seat.id', 'attempt.seat')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignment')
    .whereRef('seat.class', '!=', 'assignment.class')
    .select('attempt.id')
    .execute();
  return rows.map(({ id }) => `attempt ${id}: its seat and its assignment are of different classes.`);
}

async function gapsInGrades(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('grade')
    .select(({ fn }) => ['attempt', fn.countAll<number>().as('held'), fn.max('revision').as('last')])
    .groupBy('attempt')
    .execute();
  return rows
    .filter(({ held, last }) => held !== last)
    .map(
      ({ attempt, held, last }) => `grade: attempt ${attempt} has ${held} grades, and the last is revision ${last}.`,
    );
}

type Page = (tx: Tx, after: string) => Promise<{ last: string | undefined; wrong: string[] }>;

async function pages(store: Store, page: Page): Promise<string[]> {
  const wrong: string[][] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after;
    const found = await store.read((tx) => page(tx, from));
    wrong.push(found.wrong);
    after = found.last;
  }
  return wrong.flat();
}

const wrongChains: Page = async (tx, after) => {
  const attempts = await tx
    .selectFrom('attempt')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  if (attempts.length === 0) return { last: undefined, wrong: [] };
  const ids = attempts.map(({ id }) => id);
  const events = await tx.selectFrom('event').selectAll().where('attempt', 'in', ids).orderBy('n').execute();
  const chains = groupBy(events, ({ attempt }) => [attempt]);
  return { last: ids.at(-1), wrong: attempts.flatMap((row) => wrongChain(row, chains.get(row.id) ?? [])) };
};

function wrongChain(attempt: Row<'attempt'>, events: readonly Row<'event'>[]): string[] {
  const where = `attempt ${attempt.id}`;
  let head = '';
  for (const [index, { hash, ...event }] of events.entries()) {
    if (event.n !== index + 1) return [`${where}: event ${index + 1} is missing; the next there is ${event.n}.`];
    head = chainHash(head, event);
    if (hash !== head) return [`${where}: event ${event.n} was changed: its hash is ${hash}, and should be ${head}.`];
  }
  const { chain_count: count, chain_head: wanted } = attempt;
  if (count !== events.length) return [`${where}: it has ${events.length} events, and counted ${count}.`];
  return wanted === head ? [] : [`${where}: its last hash is ${head}, and it noted ${wanted}.`];
}

const wrongItems: Page = async (tx, after) => {
  const rows = await tx
    .selectFrom('item_version')
    .select(['id', 'content'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  const changed = rows.filter(({ id, content }) => digestOf(JSON.parse(content)) !== id);
  return {
    last: rows.at(-1)?.id,
    wrong: changed.map(({ id }) => `item_version ${id}: its content was changed.`),
  };
};

/** Questions that an assignment names, each by the digest that is its id, and that are not there. */
async function missingItems(tx: Tx): Promise<string[]> {
  const kept = new Set((await tx.selectFrom('item_version').select('id').execute()).map(({ id }) => id));
  const assignments = await tx.selectFrom('assignment').select(['id', 'items']).execute();
  return assignments.flatMap(({ id, items }) =>
    [...items.matchAll(/"([0-9a-f]{64})"/g)]
      .filter(([, version]) => !kept.has(version!))
      .map(([, version]) => `assignment ${id}: its question ${version} is not there.`),
  );
}
