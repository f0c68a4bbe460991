import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A page waits for these. All of zod would add 90 KB, its small build eight: pages read with lib/kernel/guard. */
test.each([
  ['lib/attempt/attempt-state.ts', 3_000],
  ['lib/attempt/result.ts', 1_000],
  ['lib/attempt/read-events.ts', 1_500],
  ['lib/review/queue.ts', 1_000],
  ['lib/review/record-answer.ts', 8_000],
  ['lib/review/import-learner.ts', 5_000],
  ['lib/review/read-store.ts', 1_500],
])('%s brings at most %i bytes to a page, compressed', async (file, most) => {
  expect(await weightOf(file)).toBeLessThan(most);
});

test('an outbox brings at most 2500 bytes to a page that keeps attempts, compressed', async () => {
  const session = 'browser/attempt-store/attempt-session.ts';
  expect((await weightOf(session, 'browser/outbox/attempt-outbox.ts')) - (await weightOf(session))).toBeLessThan(2_500);
});

async function weightOf(...files: string[]): Promise<number> {
  const contents = files.map((file) => `export * from './${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, logLevel: 'silent' },
    ...{ format: 'esm', platform: 'browser', target: 'es2022' },
  });
  return gzipSync(outputFiles[0]!.contents).length;
}
