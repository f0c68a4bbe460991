'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** Shows a note that stays hidden until the reader's device knows a day: see browser/mark-changed.ts. */
export function Told({ date, children }: { date: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const note of place.current?.querySelectorAll<HTMLElement>('[hidden]') ?? []) note.hidden = false;
    for (const words of place.current?.querySelectorAll<HTMLElement>('[data-changed-words]') ?? [])
      words.textContent = (words.dataset.changedWords ?? '').replace('#', date);
  }, [date]);
  return <div ref={place}>{children}</div>;
}
