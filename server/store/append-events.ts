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

/** Events of one attempt, by their names alone. */
interface Named {
  attempt: string;
  events: readonly Pick<NewEvent, 'tab' | 'seq'>[];
}

/** By what an event is known, from whoever sends it. */
type Place = Pick<Hashed, 'attempt' | 'tab' | 'seq'>;

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
  const kept = await keptAlready(tx, known);
  const added: Row<'event'>[] = [];
  const appended = appends.map(({ attempt, events }): Appended => {
    const chain = chains.get(attempt);
    if (!chain) return { known: false };
    const fresh = events.filter((event) => kept.add({ ...event, attempt }));
    added.push(...fresh.map((event) => linked(chain, { ...event, attempt, n: chain.count + 1 })));
    return { known: true, added: fresh.length, savedThrough: kept.through(attempt, events) };
  });
  await inChunks(added, (some) => tx.insertInto('event').values(some).execute());
  await keepHeads(tx, new Set(added.map(({ attempt }) => attempt)), chains);
  return appended;
}

/** Which events of which tab of which attempt there are. */
export class Kept {
  #seqs = new Map<string, Set<number>>();
  #highest = new Map<string, number>();

  constructor(rows: readonly Place[]) {
    for (const row of rows) this.add(row);
  }

  has = ({ attempt, tab, seq }: Place): boolean => this.#seqs.get(JSON.stringify([attempt, tab]))?.has(seq) ?? false;

  /** Whether the event is new. */
  add({ attempt, tab, seq }: Place): boolean {
    const name = JSON.stringify([attempt, tab]);
    const seqs = this.#seqs.get(name) ?? new Set();
    if (seqs.has(seq)) return false;
    this.#seqs.set(name, seqs.add(seq));
    this.#highest.set(name, Math.max(seq, this.#highest.get(name) ?? seq));
    return true;
  }

  /** The highest of each tab of these events. */
  through(attempt: string, events: readonly NewEvent[]): Record<string, number> {
    return Object.fromEntries(events.map(({ tab }) => [tab, this.#highest.get(JSON.stringify([attempt, tab]))!]));
  }
}

/** Puts an event at the end of a chain. */
function linked(chain: Chain, event: Hashed): Row<'event'> {
  chain.head = chainHash(chain.head, event);
  chain.count = event.n;
  return { ...event, hash: chain.head };
}

/** Which events of the tabs that are named are there already, from the first one that is sent on. */
export async function keptAlready(tx: Tx, appends: readonly Named[]): Promise<Kept> {
  const firsts = new Map<string, Place>();
  for (const { attempt, events } of appends)
    for (const { tab, seq } of events) {
      const name = JSON.stringify([attempt, tab]);
      if (seq < (firsts.get(name)?.seq ?? Infinity)) firsts.set(name, { attempt, tab, seq });
    }
  const rows = await inChunks([...firsts.values()], async (some) => {
    const sent = some.map(({ attempt, tab, seq }) => sql`(${attempt}, ${tab}, ${seq})`);
    const found = await sql<Place>`
      with sent (attempt, tab, first) as (values ${sql.join(sent)})
      select event.attempt, event.tab, event.seq from sent inner join event
      on event.attempt = sent.attempt and event.tab = sent.tab and event.seq >= cast(sent.first as bigint)`.execute(tx);
    return found.rows;
  });
  return new Kept(rows);
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
