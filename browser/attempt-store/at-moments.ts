interface Moments {
  /** The page may never be seen again: it closes, or another is looked at. */
  left: () => void;
  /** The connection has come back, or the page is looked at again: a server that was away says nothing when it is back. */
  back: () => void;
}

/** Tells when a page is left, and when it or its connection comes back. Returns how to stop. */
export function atMoments({ left, back }: Moments): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('online', back, { signal });
  addEventListener('pagehide', left, { signal });
  addEventListener('pageshow', back, { signal });
  const seen = () => (document.visibilityState === 'visible' ? back() : left());
  document.addEventListener('visibilitychange', seen, { signal });
  return () => stop.abort();
}
