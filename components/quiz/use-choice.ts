import { useCallback, useSyncExternalStore } from 'react';
import { keep, kept } from '@/browser/kept';

const KEY = 'cited.quiz';
const CHANGED = 'cited-quiz-choice';
/** Takes the place of a storage that is forbidden: a choice then lasts as long as the page. */
const made = new Map<string, boolean>();

/** Something that a learner switches on or off, remembered on this device. Off until the page has come to life. */
export function useChoice(name: 'list' | 'confidence'): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    listen,
    () => made.get(name) ?? kept<{ on: boolean }>(KEY)[name]?.on === true,
    () => false,
  );
  const choose = useCallback(
    (wanted: boolean) => {
      made.set(name, wanted);
      keep(KEY, name, { on: wanted });
      dispatchEvent(new Event(CHANGED));
    },
    [name],
  );
  return [on, choose];
}

function listen(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  return () => removeEventListener(CHANGED, changed);
}
