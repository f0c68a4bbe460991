import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { checkParameters } from './check-parameters';
import { dump } from './postgres-programs';
import type { Schema } from './schema';
import type { Engine } from './store';
import { StoreProblem } from './store-problem';
import { StoreTrouble, type TroubleCode } from './trouble';

const CONNECTIONS = 10;
const TO_CONNECT_MS = 5_000;
/** For the server to give a statement up; some seconds later, for us to give up the server. */
const A_STATEMENT_MS = 10_000;
const NO_ANSWER_MS = 13_000;

/** Saved means saved, whatever the server's own settings are. */
const SETTINGS = `set synchronous_commit = on; set statement_timeout = ${A_STATEMENT_MS}; set lock_timeout = 5000`;

/** bigint, count and numeric come as text otherwise. */
const NUMBERS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

/** Opens the store in a PostgreSQL database. Whether it answers shows with the first query. */
export function openPostgres(url: string): Engine {
  checkAddress(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: TO_CONNECT_MS,
    query_timeout: NO_ANSWER_MS,
    keepAlive: true,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that ends says so whether or not it is in use, and unheard that would end the process. Who uses it gets an
  // error of their own, and an idle one is replaced.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: guarded(pool) }) });
  return {
    kind: 'postgres',
    db,
    read: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (work) => db.transaction().execute(work),
    isPassing: (error) => ['40001', '40P01'].includes(codeOf(error)),
    forget: async () => undefined,
    backUp: (file) => dump(url, file),
    close: () => db.destroy(),
  };
}

/** The driver takes any words for the name of a host. The address itself is not told: it may hold a password. */
function checkAddress(url: string): void {
  if (/^(postgres(ql)?|socket):/i.test(url) && URL.canParse(url)) return;
  throw new StoreProblem({
    ...{ code: 'database-url', found: 'DATABASE_URL holds no address of a PostgreSQL database' },
    wanted: 'postgres://USER:PASSWORD@HOST:5432/DATABASE, where #, / and @ in a password are %23, %2F and %40',
    todo: 'Correct it, or unset it to keep classes in a file.',
  });
}

/** The pool behind checks, with errors that say what is wrong. A connection that failed is not used again. */
function guarded(pool: pg.Pool): PostgresPool {
  const settled = new WeakSet<pg.PoolClient>();
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await connected(pool);
      const guard = new GuardedClient(client);
      if (!settled.has(client)) await guard.query(SETTINGS, []);
      settled.add(client);
      return guard as unknown as PostgresPoolClient;
    },
  };
}

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    const code = troubleIn(error);
    throw code ? new StoreTrouble(code, { cause: error }) : error;
  }
}

class GuardedClient {
  #broken: StoreTrouble | undefined;

  constructor(private readonly client: pg.PoolClient) {}

  async query(words: string, parameters: readonly unknown[]) {
    // Otherwise the rollback after an error would wait as long for an answer as the statement did.
    if (this.#broken) throw this.#broken;
    // Kysely itself asks with a boolean which tables there are.
    if (!words.includes('"pg_catalog"')) checkParameters(parameters);
    try {
      // Without parameters, several statements may be sent at once.
      const answer = await this.client.query(words, parameters.length > 0 ? [...parameters] : undefined);
      // A transaction in which something failed is undone by a commit, and PostgreSQL calls that no error.
      if (words === 'commit' && answer.command !== 'COMMIT')
        throw new Error('A transaction went on after an error within it: nothing of it was saved.');
      return answer;
    } catch (error) {
      throw this.#told(error);
    }
  }

  release(): void {
    this.client.release(this.#broken !== undefined);
  }

  #told(error: unknown): unknown {
    const code = troubleIn(error);
    if (!code) return error;
    const trouble = new StoreTrouble(code, { cause: error });
    if (code === 'store-away') this.#broken = trouble;
    return trouble;
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** What the server's SQLSTATE says of itself: no room, waiting for too long, or stopping, starting and too many connections. */
const TROUBLES: [RegExp, TroubleCode][] = [
  [/^53100$/, 'store-full'],
  [/^55P03$/, 'store-busy'],
  [/^(08...|57P0[1-5]|53300|57014)$/, 'store-away'],
];

/** What the driver says of a connection that ended or hangs; errors of the system have codes such as ECONNRESET. */
const LOST = /^E[A-Z]+$|connection (terminated|ended|error)|timeout|not queryable|client (was|has been) closed/i;

/** By its fields and not its class, of which there is one in each realm. */
function troubleIn(error: unknown): TroubleCode | undefined {
  const { severity, message } = (error ?? {}) as { severity?: unknown; message?: unknown };
  if (severity) return TROUBLES.find(([code]) => code.test(codeOf(error)))?.[1];
  return LOST.test(codeOf(error)) || LOST.test(String(message)) ? 'store-away' : undefined;
}
