import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that differs once a file at or below a folder is added, taken away or saved again. What is no folder has no files. */
export function folderStamp(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const stamps = files.map((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return `${name} ${found?.size} ${found?.mtimeMs}`;
  });
  return [folder, ...stamps].join('\n');
}
