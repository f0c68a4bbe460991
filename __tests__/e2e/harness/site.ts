import { startSite as start, type Site, type SiteOptions } from '@/scripts/site';

export { buildSite, type Site } from '@/scripts/site';

/** What `shared-sites.mjs` has started. */
const shared = JSON.parse(process.env.CITED_SHARED_SITES ?? '[]') as (Omit<Site, 'stop' | 'kill'> & {
  content?: string;
})[];

/** A site for a suite: one that all share, if nothing but its content matters; else one of its own. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const { content, ...rest } = options;
  const one = Object.keys(rest).length === 0 && shared.find((site) => site.content === content);
  const others = () => Promise.resolve();
  return one ? { ...one, stop: others, kill: others } : start(options);
}
