import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataDir, resultKeysSet } from '../env';
import { makeFolder } from '../store/make-folder';
import { StoreProblem } from '../store/store-problem';
import type { ResultKey } from './mac';

/** The keys that results are signed with; the first signs, all of them verify. */
export type ResultKeys = readonly [ResultKey, ...ResultKey[]];

const BYTES = 32;
const ID = /^[a-z0-9-]{1,32}$/;
const SECRET = /^[A-Za-z0-9_-]{43,}$/;
const fileSchema = z.strictObject({
  keys: z.array(z.strictObject({ id: z.string().regex(ID), secret: z.string().regex(SECRET) })).min(1),
});
type KeyFile = z.infer<typeof fileSchema>;

/** Where the keys are kept, unless RESULT_KEYS holds them. */
export const resultKeysFile = (): string => path.join(dataDir(), 'result-keys.json');

let read: { file: string; stamp: string; keys: ResultKeys } | undefined;

/** The keys as they are now: a rotation counts at once, and nobody has to start the server anew. */
export function resultKeys(file = resultKeysFile(), set = resultKeysSet()): ResultKeys {
  if (set !== undefined) return keysIn(set);
  const stamp = stampOf(file) ?? made(file);
  if (read?.file !== file || read.stamp !== stamp) read = { file, stamp, keys: readFile(file) };
  return read.keys;
}

/** Puts a new key before the others, which go on to verify. Gives its id. */
export function rotate(file = resultKeysFile()): string {
  if (!stampOf(file)) made(file);
  const { keys } = parsed(file);
  const key = newKey(keys.map(({ id }) => id));
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text([key, ...keys]), { mode: 0o600 });
  renameSync(beside, file);
  return key.id;
}

/** Makes the file, once: of two processes that would make it, both get the one of the first. */
function made(file: string): string {
  makeFolder(path.dirname(file), 'Name another folder in CITED_DATA, or give the keys in RESULT_KEYS.');
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text([newKey([])]), { mode: 0o600 });
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside, { force: true });
  }
  return stampOf(file)!;
}

function newKey(taken: readonly string[]): KeyFile['keys'][number] {
  const id = `k${randomBytes(3).toString('hex')}`;
  return taken.includes(id) ? newKey(taken) : { id, secret: randomBytes(BYTES).toString('base64url') };
}

const text = (keys: KeyFile['keys']): string => `${JSON.stringify({ keys } satisfies KeyFile, null, 2)}\n`;

function stampOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

const readFile = (file: string): ResultKeys =>
  parsed(file).keys.map(({ id, secret }) => ({
    id,
    secret: Buffer.from(secret, 'base64url'),
  })) as unknown as ResultKeys;

function parsed(file: string): KeyFile {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw wrong('it does not hold the keys that sign results', 'the file as this site wrote it', {
      file,
      todo: 'Put it back from a copy. Without it no result that was made before can be checked.',
      error,
    });
  }
}

/** `id:secret,id:secret`, the first signs. What is wrong is told without what was there. */
function keysIn(set: string): ResultKeys {
  const keys = set.split(',').map((one) => one.trim().split(':'));
  const good = keys.every(([id = '', secret = '', ...rest]) => ID.test(id) && SECRET.test(secret) && rest.length === 0);
  const ids = new Set(keys.map(([id]) => id));
  if (good && ids.size === keys.length)
    return keys.map(([id, secret]) => ({
      id: id!,
      secret: Buffer.from(secret!, 'base64url'),
    })) as unknown as ResultKeys;
  throw wrong(
    'RESULT_KEYS does not hold keys that sign results',
    'id:secret,id:secret … with ids of small letters and digits, each once, and secrets of 32 bytes as base64url',
    { todo: 'Correct it, or unset it to keep the keys in a file of CITED_DATA.' },
  );
}

const wrong = (
  found: string,
  wanted: string,
  { file, todo, error }: { file?: string; todo: string; error?: unknown },
): StoreProblem =>
  new StoreProblem({ code: 'result-keys', found, wanted, todo, ...(file && { place: { file } }) }, error);
