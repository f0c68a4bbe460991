'use client';

import { useGuess } from './guesses';
import styles from './GuessRecall.module.css';

/** What was guessed before reading; nothing where there was no guess. `lines` holds finished words for each option. */
export function GuessRecall({
  name,
  version,
  lines,
}: {
  name: string;
  version: string;
  lines: Readonly<Record<string, string>>;
}) {
  const [guess] = useGuess(name, version);
  const line = guess !== undefined && Object.hasOwn(lines, guess) ? lines[guess] : undefined;
  return line === undefined ? null : <p className={styles.line}>{line}</p>;
}
