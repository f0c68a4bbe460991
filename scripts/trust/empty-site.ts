import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '@/lib/kernel/digest';
import { READY_FOLDER, READY_INDEX, type ReadyIndex } from '@/server/front-door/ready';
import { INTERNAL } from '@/server/front-door/routes';

/** Writes what a build leaves for the front door, for a site without pages: those alone that stand for an error. */
export function writeEmptySite(dist: string): void {
  const folder = path.join(dist, READY_FOLDER);
  mkdirSync(folder, { recursive: true });
  const answers = [...INTERNAL].map((route): ReadyIndex['answers'][number] => {
    const body = sha256(route);
    writeFileSync(path.join(folder, body), `${route}\n`);
    const plain = { keep: 'never' as const, renewed: false, scripts: [], encodings: [] };
    return { path: route, route, kind: 'document', status: 404, type: 'text/plain', body, ...plain };
  });
  const index: ReadyIndex = { day: new Date().toISOString().slice(0, 10), styles: {}, enhancer: '', answers };
  writeFileSync(path.join(folder, READY_INDEX), JSON.stringify(index));
}
