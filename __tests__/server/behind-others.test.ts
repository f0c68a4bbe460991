import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { renderBehind, threadsNamed } from '@/server/behind-others';

test('threads are found by their whole name, and one that has ended is passed over', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-tasks-'));
  for (const [id, name] of Object.entries({
    12: 'node',
    13: 'libvips worker',
    14: 'libvips worker 2',
    15: undefined,
  })) {
    mkdirSync(path.join(folder, id));
    if (name) writeFileSync(path.join(folder, id, 'comm'), `${name}\n`);
  }
  expect(threadsNamed('libvips worker', folder)).toEqual([13]);
  rmSync(folder, { recursive: true });
});

test('what the work gives or throws is handed on', async () => {
  expect(await renderBehind(async () => 1)).toBe(1);
  await expect(renderBehind(() => Promise.reject(new Error('no picture')))).rejects.toThrow('no picture');
});
