import { fail, ok, type Result } from '@/lib/kernel/result';

const MOST_BYTES = 64 * 1024;

/** Reads a JSON body of at most 64 KB, counting as it comes: route handlers have no limit of their own. */
export async function readJson(request: Request): Promise<Result<unknown>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return fail({
        code: 'body-large',
        found: `more than ${MOST_BYTES} bytes`,
        wanted: 'a small JSON body',
        todo: 'send less',
      });
    }
    chunks.push(next.value);
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return fail({ code: 'body-shape', found: 'a body that is not JSON', wanted: 'JSON in UTF-8', todo: 'send JSON' });
  }
}
