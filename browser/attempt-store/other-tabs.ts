/** Speaks with the other tabs of this site. Where a browser cannot, they read anew when they are looked at. */
export function otherTabs<Message>(name: string, hear: (told: Message) => void) {
  const channel = opened(name);
  if (channel) channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  return {
    tell: (told: Message) => channel?.postMessage(told),
    close: () => channel?.close(),
  };
}

function opened(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
