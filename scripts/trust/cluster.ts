import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { postgresProgram } from '@/server/store/postgres-programs';

/** A PostgreSQL server of a proof’s own, reached through a socket in its folder. */
export interface Cluster {
  /** The address of a new, empty database. */
  newDatabase(): string;
  start(): void;
  /** As if the power went: nothing is written any more. */
  stopAtOnce(): void;
  remove(): void;
}

const isRoot = process.getuid?.() === 0;

/** Why there can be no cluster here, or undefined. */
export const noCluster = postgresProgram('initdb') ? whyNobody() : 'no initdb found; apt-get install postgresql';

function whyNobody(): string | undefined {
  if (!isRoot) return undefined;
  if (!existsSync('/usr/sbin/runuser')) return 'initdb refuses root, and there is no runuser';
  try {
    execFileSync('id', ['postgres'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'initdb refuses root, and there is no user postgres';
  }
}

/** Starts a cluster; where it can be, with another order of texts than JavaScript's, as most have. */
export function startCluster(): Cluster {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-pg-'));
  const data = path.join(folder, 'data');
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const init = [
    `--pgdata=${data}`,
    '--username=cited',
    '--auth=trust',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  try {
    run('initdb', [...init, '--locale-provider=icu', '--icu-locale=en-US']);
  } catch {
    // Before version 15, and where it was built without.
    run('initdb', init);
  }
  // No shared memory: another proof fills it where that is the only small disk.
  const settings = `-c listen_addresses='' -c unix_socket_directories=${folder} -c dynamic_shared_memory_type=mmap`;
  const control = (...words: string[]) => run('pg_ctl', [`--pgdata=${data}`, '--wait', ...words]);
  const start = () => control(`--options=${settings}`, `--log=${path.join(folder, 'log')}`, 'start');
  start();
  const remove = () => {
    process.off('exit', remove);
    try {
      control('--mode=immediate', 'stop');
    } catch {
      // It was stopped already.
    }
    rmSync(folder, { recursive: true, force: true });
  };
  // It would outlive who started it.
  process.once('exit', remove);
  let made = 0;
  return {
    newDatabase: () => {
      const name = `cited${++made}`;
      run('createdb', [`--host=${folder}`, '--username=cited', name]);
      return `postgres:///${name}?host=${folder}&user=cited`;
    },
    start,
    stopAtOnce: () => control('--mode=immediate', 'stop'),
    remove,
  };
}

/** A server that is started must not hold the pipes of who started it, so that nothing is read from it. */
function run(name: string, words: readonly string[]): void {
  const program = postgresProgram(name)!;
  const call: [string, string[]] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', program, ...words]]
    : [program, [...words]];
  execFileSync(...call, { cwd: '/', stdio: 'ignore' });
}
