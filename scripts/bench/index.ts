import type { Bench } from './bench';
import { cards } from './cards';
import { facts } from './facts';
import { pages } from './pages';
import { quiz } from './quiz';
import { serve } from './serve';

/** The register of benches: a new one is a file and a line here. */
export const benches: readonly Bench[] = [facts, quiz, pages, serve, cards];
