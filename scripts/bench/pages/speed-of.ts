import { Trouble } from '../../setup/trouble.mjs';
import { tool } from '../tools';

/** Lighthouse's own limit. */
const SECONDS_TO_LOAD = 45;

/** What Lighthouse measures of a page: milliseconds until its largest part shows and that its script blocks, and its shift. */
export interface Speed {
  lcp: number;
  tbt: number;
  cls: number;
}

/** As much as the bench needs of Lighthouse and its result. */
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

interface Report {
  runtimeError?: { message: string };
  audits: Record<string, { numericValue?: number } | undefined>;
}

/** One run of Lighthouse with its mobile defaults (a slow phone, simulated), in the browser that listens on a port. */
export async function speedOf(url: string, { port, limit }: { port: number; limit: number }): Promise<Speed> {
  const lighthouse = await tool<Lighthouse>('lighthouse');
  const maxWaitForLoad = Math.min(SECONDS_TO_LOAD, limit) * 1000;
  const flags = { port, onlyCategories: ['performance'], output: 'json', logLevel: 'error', maxWaitForLoad };
  const report = (await lighthouse(url, flags))?.lhr;
  if (!report || report.runtimeError)
    throw new Trouble(`Lighthouse could not measure ${url}: ${report?.runtimeError?.message ?? 'it gave no result'}`);
  const value = (audit: string) => figure(report, audit, url);
  return {
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}

function figure({ audits }: Report, audit: string, url: string): number {
  const found = audits[audit]?.numericValue;
  if (found === undefined) throw new Trouble(`Lighthouse gave no ${audit} for ${url}.`);
  return found;
}
