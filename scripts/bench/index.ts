import type { Bench } from './bench';
import { facts } from './facts';
import { quiz } from './quiz';

/** The register of benches: a new one is a file and a line here. */
export const benches: readonly Bench[] = [facts, quiz];
