import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** How long a drawn card that no build asks for is kept. */
const DAYS = 30;
const DAY = 86_400_000;

/** Where cards that were drawn are kept, beside what Next keeps between builds: all builds of this clone share it. */
export const keptFolder = (): string => join(/* turbopackIgnore: true */ process.cwd(), '.next/cache/cards');

/**
 * A card as a build drew it before, else drawn now and kept. Its file name holds a hash of all that it says and of its
 * design, so what is kept under it is what would be drawn.
 */
export async function keptCard(file: string, folder: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const at = join(/* turbopackIgnore: true */ folder, file);
  if (existsSync(at)) {
    const now = new Date();
    utimesSync(at, now, now);
    return readFileSync(at);
  }
  const bytes = await draw();
  mkdirSync(folder, { recursive: true });
  // Builds of two sites may draw the same card at once; neither may read half of it.
  const half = `${at}.${process.pid}`;
  writeFileSync(half, bytes);
  renameSync(half, at);
  return bytes;
}

/** Takes out what no build has asked for in the last days. */
export function forgetOldCards(folder: string, now: Date): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const at = join(/* turbopackIgnore: true */ folder, name);
    const { mtimeMs } = statSync(at, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && now.getTime() - mtimeMs > DAYS * DAY) rmSync(at, { force: true });
  }
}
