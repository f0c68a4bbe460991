import { Trouble } from '../../setup/trouble.mjs';
import { tool } from '../tools';
import { ACCEPTED } from './answer-of';

const CONNECTIONS = 32;

/** One measurement: requests a second, and milliseconds of half and of 99 in a hundred of the answers. */
export interface Load {
  rps: number;
  p50: number;
  p99: number;
}

/** As much as the bench needs of autocannon and its result. */
type Autocannon = (options: object) => Promise<{
  requests: { average: number };
  latency: { p50: number; p99: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}>;

/** Asks for an address over and over for some seconds. An answer that fails is no measurement: that is a Trouble. */
export async function load(url: string, seconds: number): Promise<Load> {
  const autocannon = await tool<Autocannon>('autocannon');
  const headers = { 'accept-encoding': ACCEPTED };
  const found = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers });
  const { requests, latency, errors, timeouts, non2xx } = found;
  // autocannon counts a timeout as an error too.
  if (errors + non2xx > 0)
    throw new Trouble(
      `${url} failed under load: ${errors} requests without an answer (${timeouts} of them too late), ${non2xx} answers other than 2xx.`,
    );
  return { rps: requests.average, p50: latency.p50, p99: latency.p99 };
}
