import { useCallback, useEffect, useRef } from 'react';

/** Moves the focus to the heading of what has come, where the learner asked for it by `move`: not when a page opens. */
export function useFocusOnHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const movedRef = useRef(false);
  useEffect(() => {
    if (!movedRef.current) return;
    movedRef.current = false;
    heading.current?.focus();
  });
  const move = useCallback(() => {
    movedRef.current = true;
  }, []);
  return { heading, move };
}
