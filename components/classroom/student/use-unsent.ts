import { useEffect, useState } from 'react';
import { sendUnsent, type Unsent } from '@/browser/classroom/send-unsent';

/** Sends what waits on this device, and says what is left. */
export function useUnsent(): Unsent {
  const [unsent, setUnsent] = useState<Unsent>({ events: 0 });
  useEffect(() => sendUnsent(setUnsent), []);
  return unsent;
}
