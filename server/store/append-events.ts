import { sql } from 'kysely';
import { attemptsToWrite } from './attempts';
import { chainHash, type Hashed } from './chain';
import { inChunks } from './in-chunks';
import type { Row, Tx } from './schema';

/** An event that is new to the store, which gives it its number and hash. */
export type NewEvent = Omit<Hashed, 'attempt' | 'n'>;

export interface Append {
  attempt: string;
  events: readonly NewEvent[];
}

/** Events of one attempt, by their names alone. */
interface Named {
  attempt: string;
  events: readonly Pick<NewEvent, 'tab' | 'seq'>[];
}

/** What was kept of one append. */
export type Appended =
  | {
      known: true;
      /** How many of the events were new. */
      added: number;
      /** The highest `seq` that is kept of each tab that was named. */
      savedThrough: Record<string, number>;
    }
  | { known: false };

interface Chain {
  head: string;
  count: number;
}

/**
 * Adds events to the chains of their attempts; an event that is there already changes nothing. Several appends of one
 * attempt are taken in their order. The attempts are locked first, so that no other process adds to a chain in between: a
 * conflict would be an error, not a second copy.
 */
export async function appendEvents(tx: Tx, appends: readonly Append[]): Promise<Appended[]> {
  const attempts = await attemptsToWrite(
    tx,
    appends.map(({ attempt }) => attempt),
  );
  const chains = new Map(attempts.map((row) => [row.id, { head: row.chain_head, count: row.chain_count }]));
  const known = appends.filter(({ attempt }) => chains.has(attempt));
  const [kept, through] = [await keptAlready(tx, known), await highestKept(tx, known)];
  const added: Row<'event'>[] = [];
  const appended = appends.map(({ attempt, events }): Appended => {
    const chain = chains.get(attempt);
    if (!chain) return { known: false };
    const fresh = events.filter((event) => isNew(kept, nameOf(attempt, event)));
    added.push(...fresh.map((event) => linked(chain, { ...event, attempt, n: chain.count + 1 })));
    return { known: true, added: fresh.length, savedThrough: savedThrough(through, attempt, events) };
  });
  await inChunks(added, (some) => tx.insertInto('event').values(some).execute());
  await keepHeads(tx, new Set(added.map(({ attempt }) => attempt)), chains);
  return appended;
}

/** Names an event among those of all attempts. */
export const nameOf = (attempt: string, { tab, seq }: Pick<NewEvent, 'tab' | 'seq'>): string =>
  JSON.stringify([attempt, tab, seq]);

function isNew(kept: Set<string>, name: string): boolean {
  const before = kept.size;
  return kept.add(name).size > before;
}

/** Puts an event at the end of a chain. */
function linked(chain: Chain, event: Hashed): Row<'event'> {
  chain.head = chainHash(chain.head, event);
  chain.count = event.n;
  return { ...event, hash: chain.head };
}

/** What to look among: more than what is asked for, but few rows, and each found by the index of attempt, tab and seq. */
const among = (appends: readonly Named[]) => ({
  attempts: [...new Set(appends.map(({ attempt }) => attempt))],
  tabs: [...new Set(appends.flatMap(({ events }) => events.map(({ tab }) => tab)))],
});

/** The names of the events that are there already, of these and perhaps of others. */
export async function keptAlready(tx: Tx, appends: readonly Named[]): Promise<Set<string>> {
  const rows = await inChunks(appends, (some) => {
    const { attempts, tabs } = among(some);
    const first = Math.min(...some.flatMap(({ events }) => events.map(({ seq }) => seq)));
    if (tabs.length === 0) return Promise.resolve([]);
    return tx
      .selectFrom('event')
      .select(['attempt', 'tab', 'seq'])
      .where('attempt', 'in', attempts)
      .where('tab', 'in', tabs)
      .where('seq', '>=', first)
      .execute();
  });
  return new Set(rows.map((row) => nameOf(row.attempt, row)));
}

async function highestKept(tx: Tx, appends: readonly Append[]): Promise<Map<string, number>> {
  const rows = await inChunks(appends, (some) => {
    const { attempts, tabs } = among(some);
    if (tabs.length === 0) return Promise.resolve([]);
    return tx
      .selectFrom('event')
      .select(({ fn }) => ['attempt', 'tab', fn.max('seq').as('seq')])
      .where('attempt', 'in', attempts)
      .where('tab', 'in', tabs)
      .groupBy(['attempt', 'tab'])
      .execute();
  });
  return new Map(rows.map(({ attempt, tab, seq }) => [JSON.stringify([attempt, tab]), seq]));
}

/** Of each tab, the highest there was or is now; what is found here counts for a later append of the same batch. */
function savedThrough(
  through: Map<string, number>,
  attempt: string,
  events: readonly NewEvent[],
): Record<string, number> {
  for (const { tab, seq } of events) {
    const name = JSON.stringify([attempt, tab]);
    through.set(name, Math.max(seq, through.get(name) ?? seq));
  }
  return Object.fromEntries(events.map(({ tab }) => [tab, through.get(JSON.stringify([attempt, tab]))!]));
}

/** One statement for all chains: one for each would cost more than the rest together. */
async function keepHeads(tx: Tx, attempts: ReadonlySet<string>, chains: ReadonlyMap<string, Chain>): Promise<void> {
  await inChunks([...attempts], async (some) => {
    const rows = some.map((id) => sql`(${id}, ${chains.get(id)!.head}, ${chains.get(id)!.count})`);
    await sql`
      with latest (id, head, held) as (values ${sql.join(rows)})
      update attempt set chain_head = latest.head, chain_count = cast(latest.held as bigint)
      from latest where attempt.id = latest.id`.execute(tx);
    return [];
  });
}
