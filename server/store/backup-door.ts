import { chmodSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Store } from './store';

/** Systems allow about a hundred bytes for the name of a socket; from the working folder it is mostly short. */
const socketOf = (folder: string): string => path.relative(process.cwd(), path.join(folder, 'backup.sock'));

/**
 * Lets `npm run backup` ask the process that has the file: nobody else can read it. Who may open the folder may ask. Where
 * there can be no socket, there is none, and the command says that the server has to be stopped.
 */
export async function backupDoor(store: Store, folder: string): Promise<{ close(): void }> {
  const socket = socketOf(folder);
  // This process has the lock of the file, so that a socket still lying there is of one that has ended.
  rmSync(socket, { force: true });
  const server = net.createServer({ allowHalfOpen: true }, (connection) => void answer(store, connection));
  server.unref();
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen(socket, resolve));
  if (server.listening) chmodSync(socket, 0o600);
  return { close: () => void server.close() };
}

async function answer(store: Store, connection: net.Socket): Promise<void> {
  connection.on('error', () => connection.destroy());
  for await (const file of createInterface(connection)) {
    const said = await store.backUp(file).then(
      () => 'done',
      (error: Error) => error.message,
    );
    connection.end(`${said}\n`);
    return;
  }
}

/** Has the process that uses the store in a folder write a copy of it; gives its complaint, if it has one. */
export async function askForBackup(folder: string, file: string): Promise<string | undefined> {
  const connection = net.connect(socketOf(folder));
  return new Promise((resolve) => {
    connection.once('error', () => resolve('Stop the server first: it cannot be asked for a copy here.'));
    connection.once('close', () => resolve('The server ended before the copy was whole.'));
    connection.end(`${path.resolve(file)}\n`);
    createInterface(connection).once('line', (said) => resolve(said === 'done' ? undefined : said));
  });
}
