import { brotliDecompressSync, brotliCompressSync } from 'node:zlib';
import { answerOf } from '@/scripts/bench/serve/answer-of';
import { startBare } from '@/scripts/bench/servers';

const body = brotliCompressSync('a page');
const headers = { 'content-type': 'text/html', 'content-encoding': 'br', etag: '"1"' };

test('the bare server gives the bytes and headers that it was given, and is gone when stopped', async () => {
  const server = await startBare({ '/a': { headers, body } });
  const answer = await answerOf(`${server.origin}/a`).finally(() => server.stop());
  expect(answer.headers).toEqual(headers);
  expect(brotliDecompressSync(answer.body).toString()).toBe('a page');
  expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
});

test('an address that is not there has no answer to give', async () => {
  const server = await startBare({});
  const answer = answerOf(`${server.origin}/b`).finally(() => server.stop());
  await expect(answer).rejects.toThrow(`${server.origin}/b answered 404, and 200 was wanted.`);
});
