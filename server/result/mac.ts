import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import type { Row } from '../store/schema';

/** A key that signs results. Its id stands beside each signature, so that older ones go on to be checked. */
export interface ResultKey {
  id: string;
  secret: Buffer;
}

type Signed = Row<'result'>;

/** HMAC-SHA-256 over every column but the signature itself. */
function macOf({ code, record, owner_hash, made_on, revoked_on, key_id }: Omit<Signed, 'mac'>, secret: Buffer): Buffer {
  const said = canonicalJson(['cited result 1', code, record, owner_hash, made_on, revoked_on, key_id]);
  return createHmac('sha256', secret).update(said, 'utf8').digest();
}

/** A row with the signature of a key. */
export function signed(row: Omit<Signed, 'mac' | 'key_id'>, key: ResultKey): Signed {
  const named = { ...row, key_id: key.id };
  return { ...named, mac: macOf(named, key.secret).toString('base64url') };
}

/** True if a row is as one of the keys signed it. */
export function isSigned(row: Signed, keys: readonly ResultKey[]): boolean {
  const key = keys.find(({ id }) => id === row.key_id);
  if (!key) return false;
  const [given, wanted] = [Buffer.from(row.mac, 'base64url'), macOf(row, key.secret)];
  // Buffer.from passes over what is no base64url.
  return given.length === wanted.length && timingSafeEqual(given, wanted) && wanted.toString('base64url') === row.mac;
}
