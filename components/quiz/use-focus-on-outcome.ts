import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to the heading of an outcome, or back into the fields, when the learner's own deed has led to it. */
export function useFocusOnOutcome(outcome: string) {
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const actedRef = useRef(false);
  useEffect(() => {
    if (!actedRef.current || !isNear(card)) return;
    (heading.current ?? firstField(card.current))?.focus();
  }, [outcome]);
  return { card, heading, actedRef };
}

/** True unless the learner has gone on to something else meanwhile. */
const isNear = (card: RefObject<HTMLElement | null>): boolean =>
  document.activeElement === document.body ||
  (card.current?.closest('section')?.contains(document.activeElement) ?? false);

const firstField = (card: HTMLElement | null): HTMLElement | null | undefined =>
  card?.querySelector<HTMLElement>('fieldset input:checked:enabled') ??
  card?.querySelector<HTMLElement>('fieldset :is(input, select, button):enabled');
