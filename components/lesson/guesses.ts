import { useCallback, useSyncExternalStore } from 'react';

/** Where guesses are kept: on this device, by lesson and question. */
const KEY = 'cited.guesses';

/** Takes the place of a storage that is forbidden or full: a guess then lasts as long as the page. */
let unstored: string | undefined;
const listeners = new Set<() => void>();

/** The option that was guessed for a question, by `name`, and a way to guess. A question that was corrected has none. */
export function useGuess(name: string, version: string): [string | undefined, (option: string) => void] {
  const text = useSyncExternalStore(subscribe, read, () => '');
  const guess = useCallback(
    (option: string) => write({ ...all(read()), [name]: { version, option } }),
    [name, version],
  );
  const known = all(text)[name];
  return [known?.version === version ? known.option : undefined, guess];
}

type Guesses = Readonly<Record<string, { version: string; option: string } | undefined>>;

function all(text: string): Guesses {
  try {
    const known: unknown = JSON.parse(text || '{}');
    return typeof known === 'object' && known !== null && !Array.isArray(known) ? (known as Guesses) : {};
  } catch {
    return {}; // Something else was stored under our name: a guess is only a reminder.
  }
}

function read(): string {
  if (unstored !== undefined) return unstored;
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function write(guesses: Guesses): void {
  const text = JSON.stringify(guesses);
  try {
    localStorage.setItem(KEY, text);
  } catch {
    unstored = text;
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
