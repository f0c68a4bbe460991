import { readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { dataDir } from './env';
import { isWholePng } from './whole-png';

/** Where cards are kept that are drawn when they are asked for. */
export const laterCardsFolder = (): string => join(/* turbopackIgnore: true */ dataDir(), 'cards');

/** Pictures in a folder of a limited size: those that nobody has asked for go first. */
export interface CardsOnDisk {
  /** A picture that lies there whole. */
  read(file: string): Promise<Buffer | undefined>;
  write(file: string, bytes: Buffer): Promise<void>;
}

/** `limit` is in bytes. The folder is made with the first picture. */
export function cardsOnDisk(folder: string, limit: number): CardsOnDisk {
  const sizes = new LRUCache<string, number>({
    maxSize: limit,
    sizeCalculation: (size) => Math.max(1, size),
    dispose: (_, file, why) => {
      if (why === 'evict') rmSync(join(folder, file), { force: true });
    },
  });
  for (const { file, size } of foundIn(folder)) sizes.set(file, size);
  return {
    async read(file) {
      const at = join(folder, file);
      const bytes = await readFile(at).catch(() => undefined);
      if (!bytes || !isWholePng(bytes)) return undefined;
      sizes.get(file);
      const now = new Date();
      await utimes(at, now, now).catch(() => undefined);
      return bytes;
    },
    async write(file, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = join(folder, `${file}.${process.pid}${HALF}`);
      try {
        await writeFile(half, bytes);
        await rename(half, join(folder, file));
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
      sizes.set(file, bytes.length);
    },
  };
}

const HALF = '.half';

/** What lies there, what was asked for longest ago first. What an earlier process left half written goes. */
function foundIn(folder: string): { file: string; size: number }[] {
  const found = names(folder).flatMap((file) => {
    const stat = statSync(join(folder, file), { throwIfNoEntry: false });
    return stat?.isFile() ? [{ file, size: stat.size, at: stat.mtimeMs }] : [];
  });
  for (const { file } of found) if (file.endsWith(HALF)) rmSync(join(folder, file), { force: true });
  return found.filter(({ file }) => file.endsWith('.png')).sort((a, b) => a.at - b.at);
}

/** Takes out all pictures of a card, whatever they said. */
export function forgetCard(name: string, folder = laterCardsFolder()): void {
  for (const file of names(folder)) if (file.startsWith(`${name}-`)) rmSync(join(folder, file), { force: true });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing was drawn yet.
    return [];
  }
}
