/**
 * A thread of clients that ask without pause, so that whoever measures beside them does not wait for their work. Each asks
 * for the next of the paths; `again` begins anew at the end. At any message they stop, and what they were told is posted:
 * how often each status, and whether the paths ran out.
 */
import http from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {{ origin: string, paths: string[], clients: number, again: boolean }} Flooding */

const { origin, paths, clients, again } = /** @type {Flooding} */ (workerData);
const agent = new http.Agent({ keepAlive: true });
/** @type {Record<string, number>} */
const statuses = {};
let next = 0;
let stopped = false;

parentPort?.once('message', () => (stopped = true));

/** @param {string} path @returns {Promise<number>} */
const asked = (path) =>
  new Promise((resolve, reject) => {
    const request = http.get(`${origin}${path}`, { agent }, (response) => {
      response.resume().once('error', reject);
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    request.once('error', reject);
  });

async function client() {
  while (!stopped && (again || next < paths.length)) {
    const status = await asked(paths[next++ % paths.length] ?? '');
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
}

await Promise.all(Array.from({ length: clients }, client));
agent.destroy();
parentPort?.postMessage({ statuses, ranOut: !stopped });
