interface Moments {
  /** The connection has come back. */
  connected: () => void;
  /** The page may never be seen again. */
  left: () => void;
  /** The page is looked at again: others may have changed what it shows. */
  seen: () => void;
}

/** Tells when a page is left, comes back, or has its connection again. Returns how to stop. */
export function atMoments({ connected, left, seen }: Moments): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('online', connected, { signal });
  addEventListener('pagehide', left, { signal });
  addEventListener('pageshow', seen, { signal });
  document.addEventListener('visibilitychange', seen, { signal });
  return () => stop.abort();
}
