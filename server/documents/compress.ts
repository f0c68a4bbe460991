import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Bodies } from '../front-door/ready';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a header costs more than compression saves. */
const SMALLEST = 200;

/** A body with its compressed forms, each only where it is smaller; pictures and fonts are compressed as they come. */
export async function compress(identity: Buffer, type: string): Promise<Bodies> {
  if (identity.length < SMALLEST || !/^text\/|javascript|json|svg|xml/.test(type)) return { identity };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const [br, gz] = await Promise.all([brotli(identity, { params }), zip(identity, { level: 9 })]);
  return { identity, ...(br.length < identity.length && { br }), ...(gz.length < identity.length && { gzip: gz }) };
}
