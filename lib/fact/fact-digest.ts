import { digestOf } from '../kernel/digest';
import type { Fact } from './schema';

/**
 * SHA-256 of all that a reader of a fact judges. Its objectives are no part of it: they say which lessons make use of
 * the fact, and a lesson more makes it neither truer nor falser.
 */
export const factDigest = ({ objectives: _, ...judged }: Fact): string => digestOf(judged);
