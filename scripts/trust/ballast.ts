import { statfsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Takes all of a disk but some room, and gives of it back as it is told. */
export function ballastIn(folder: string, room: number): { free(bytes: number): void } {
  const file = path.join(folder, 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  let size = Math.max(0, bavail * bsize - room);
  writeFileSync(file, Buffer.alloc(size));
  return { free: (bytes) => truncateSync(file, (size = Math.max(0, size - bytes))) };
}
