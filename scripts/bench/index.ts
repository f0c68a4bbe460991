import type { Bench } from './bench';
import { facts } from './facts';

/** The register of benches: a new one is a file and a line here. */
export const benches: readonly Bench[] = [facts];
