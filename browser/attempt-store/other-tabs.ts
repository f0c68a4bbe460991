/** What a tab says to the others once it has kept something. */
export interface Told {
  attempt: string;
  lesson: string;
  form: string;
}

/** Speaks with the other tabs of this site. Where a browser cannot, they read anew when they are looked at. */
export function otherTabs(hear: (told: Told) => void) {
  const channel = opened();
  if (channel) channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  return {
    tell: (told: Told) => channel?.postMessage(told),
    close: () => channel?.close(),
  };
}

function opened(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('cited.attempts');
  } catch {
    return undefined;
  }
}
