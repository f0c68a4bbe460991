import { digestOf, sha256 } from '@/lib/kernel/digest';
import type { Row } from './schema';

/** An event as it goes into its hash. */
export type Hashed = Omit<Row<'event'>, 'hash'>;

/** The hash of an event: SHA-256 of the canonical JSON of the hash before it (for the first, nothing) and the event. */
export const chainHash = (previous: string, event: Hashed): string => digestOf([previous, event]);

/** One digest over the heads of many chains, whatever their order. */
export const headOverAll = (heads: readonly string[]): string => sha256([...heads].sort().join('\n'));
