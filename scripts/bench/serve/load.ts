import { quantile } from 'simple-statistics';
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

/** As much as the bench needs of autocannon, of one of its connections, and of its result. */
type Autocannon = (options: object) => Promise<{
  requests: { average: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}>;

interface Connection {
  pipelinedRequests: { addBody(): void };
  on(event: 'response', heard: (status: number, bytes: number, milliseconds: number) => void): void;
}

/** Asks for an address over and over for some seconds. An answer that fails is no measurement: that is a Trouble. */
export async function load(url: string, seconds: number): Promise<Load> {
  const autocannon = await tool<Autocannon>('autocannon');
  const times: number[] = [];
  const setupClient = (connection: Connection) => {
    // autocannon reads every body as text. For compressed bytes that is slow: it answered for a sixth of what the bare
    // server can do, so that every server looked as good as that one.
    connection.pipelinedRequests.addBody = () => undefined;
    // Its own percentiles are whole milliseconds.
    connection.on('response', (_status, _bytes, milliseconds) => times.push(milliseconds));
  };
  const headers = { 'accept-encoding': ACCEPTED };
  const found = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers, setupClient });
  const { requests, errors, timeouts, non2xx } = found;
  // A timeout is counted as an error too.
  if (errors + non2xx > 0 || times.length === 0)
    throw new Trouble(
      `${url} failed under load: ${times.length} answers, ${non2xx} of them not 2xx, and ${errors} requests without one (${timeouts} too late).`,
    );
  return { rps: requests.average, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
