import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Where } from '@/server/store/open-store';

/** A program of the harness in a process of its own, with a store to use. */
export function aChild(program: string, where: Where, words: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, childWords(program, where, words), { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What to call Node with. */
export const childWords = (program: string, where: Where, words: readonly string[] = []): string[] => [
  ...['--import', 'tsx', path.join('__tests__/server/store/harness', program), JSON.stringify(where)],
  ...words,
];

/** All that a child says, and how it ended. */
export async function told(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...said };
}
