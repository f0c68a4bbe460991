import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ReadyAnswer } from '../front-door/ready';
import type { Prerendered } from './next-output';

/** What is to be sent, before anything is known of its body. */
export type Plan = [answer: Omit<ReadyAnswer, 'body' | 'encodings' | 'scripts'>, body: Buffer];

/** An address that Next drew, with the body that is sent for it. */
export const plan = (
  { path, route, status, type, renewed }: Prerendered,
  how: Pick<ReadyAnswer, 'kind' | 'keep'>,
  body: Buffer,
): Plan => [{ path, route, status, type, renewed, ...how }, body];

/** A file that a handler wrote at build time. A picture whose address holds the hash of what it shows may be kept for ever. */
export const drawnFile = (file: Prerendered): Plan =>
  plan(file, { kind: 'file', keep: file.path.startsWith('/cards/') ? 'ever' : 'while' }, readFileSync(file.body));

/** A file of the build, whose address holds its hash. */
export const asset = (path: string, body: Buffer): Plan => [
  { path, route: '/_next/static', kind: 'file', status: 200, type: mediaType(path), keep: 'ever', renewed: false },
  body,
];

/** The files of public/, which may change under the same address. */
export const publicFiles = (folder: string): Plan[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = posix.join('/', file.slice(folder.length).replaceAll('\\', '/'));
      const [answer, body] = asset(path, readFileSync(file));
      return [{ ...answer, route: '/public', keep: 'never' }, body];
    });

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

function mediaType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
