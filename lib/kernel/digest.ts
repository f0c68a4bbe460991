import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of the canonical JSON of a value. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value));
