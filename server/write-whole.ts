import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { shownPath } from './content/yaml-file';

/**
 * Writes files that belong together: each beside its place first, and only when all are whole are they renamed.
 * A full disk or a folder that cannot be written leaves the old files, and nothing beside them.
 */
export function writeWhole(files: Readonly<Record<string, string | Uint8Array>>): Result<void> {
  const parts = Object.entries(files).map(([file, content]) => ({
    file,
    content,
    beside: `${file}.${process.pid}.tmp`,
  }));
  const begun: string[] = [];
  let now = '';
  try {
    for (const { file, content, beside } of parts) {
      now = file;
      mkdirSync(dirname(file), { recursive: true });
      begun.push(beside);
      writeFileSync(beside, content);
    }
    for (const { file, beside } of parts) {
      now = file;
      renameSync(beside, file);
    }
    return ok(undefined);
  } catch (error) {
    return fail({
      code: 'file-unwritable',
      found: (error as NodeJS.ErrnoException).message,
      wanted: 'a file that can be written',
      todo: 'make room on the disk, or allow the folder to be written; what was there before is still there',
      place: { file: shownPath(now) },
    });
  } finally {
    for (const beside of begun) rmSync(beside, { force: true });
  }
}
