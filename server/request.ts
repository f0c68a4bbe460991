import { fail, ok, type Result } from '@/lib/kernel/result';

const MOST_BYTES = 64 * 1024;

/** Reads a JSON body of at most 64 KB, counting as it comes: neither route handlers nor node:http have a limit of their own. */
export async function readJson(body: AsyncIterable<Uint8Array> | null): Promise<Result<unknown>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) {
      return fail({
        code: 'body-large',
        found: `more than ${MOST_BYTES} bytes`,
        wanted: 'a small JSON body',
        todo: 'send less',
      });
    }
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return fail({ code: 'body-shape', found: 'a body that is not JSON', wanted: 'JSON in UTF-8', todo: 'send JSON' });
  }
}
