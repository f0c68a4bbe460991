import type { Problem } from '@/lib/kernel/result';

/** What is wrong with an address under which pages call themselves, for a folder that lies below `base` of its host. */
export function originProblem(origin: string, base: string): Problem | undefined {
  if (URL.canParse(origin) && new URL(origin).pathname === (base || '/')) return undefined;
  return {
    code: 'export-origin',
    found: `pages that call themselves ${origin}, for a folder ${base ? `below ${base}` : 'at the root of its host'}`,
    wanted: 'one address: it is copied, shared, and names the pictures of cards',
    todo: `set APP_ORIGIN=https://your.host${base}, or another --base`,
  };
}
