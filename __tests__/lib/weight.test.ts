import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A page waits for these. All of zod would add 90 KB, and does so wherever it is not imported from zod/mini. */
test.each([
  ['lib/attempt/attempt-state.ts', 3_000],
  ['lib/attempt/result.ts', 1_000],
  ['lib/attempt/read-events.ts', 1_500],
  ['lib/review/queue.ts', 1_000],
  ['lib/review/record-answer.ts', 8_000],
  ['lib/review/import-learner.ts', 12_000],
])('%s brings at most %i bytes to a page, compressed', async (file, most) => {
  const { outputFiles } = await build({
    ...{ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: 'silent' },
    ...{ format: 'esm', platform: 'browser', target: 'es2022' },
  });
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(most);
});
