import { useEffect, useRef, type RefObject } from 'react';

/** Takes over what was typed before the page came to life, which React would take for nothing. Goes to the field as its `ref`. */
export function useTypedBefore(value: string, onValue: (value: string) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    const typed = field.current?.value ?? value;
    if (typed !== value) onValue(typed);
  }, [value, onValue]);
  return field;
}
