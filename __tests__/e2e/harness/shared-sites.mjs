import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const LIGHTHOUSE = path.join(root, '__tests__/fixtures/lighthouse/content');

/** @type {import('@/scripts/site').Site[]} */
const running = [];

/**
 * Before a run of all suites: starts the sites that most of them look at, once for all. A run of some starts what it needs.
 * @param {import('jest').Config & { testPathPatterns: { isSet(): boolean } }} config
 */
export default async function start(config) {
  if (config.testPathPatterns.isSet()) return;
  /** @type {typeof import('@/scripts/site')} */
  const { startSite } = await tsImport('../../../scripts/site.ts', import.meta.url);
  for (const options of [{}, { content: LIGHTHOUSE }]) running.push(await startSite(options));
  const shared = running.map(({ origin, port, dist, pid }, i) => ({
    origin,
    port,
    dist,
    pid,
    ...(i > 0 && { content: LIGHTHOUSE }),
  }));
  process.env.CITED_SHARED_SITES = JSON.stringify(shared);
}

/** After it: ends them. */
export const stop = () => Promise.all(running.map((site) => site.stop()));
