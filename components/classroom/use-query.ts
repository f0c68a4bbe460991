import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What the address says after its "?". The page is drawn at build time, for all alike: undefined until a browser has it,
 * null where the address says nothing.
 */
export const useQuery = (name: string): string | null | undefined =>
  useSyncExternalStore(
    never,
    () => new URLSearchParams(location.search).get(name) || null,
    () => undefined,
  );
