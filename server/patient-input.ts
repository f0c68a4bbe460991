import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from './review-walk';

/** Nobody reads a statement with its sentences in less, in milliseconds. */
const READING_TIME = 1500;

/**
 * A terminal in which an answer counts only if nothing was typed for a while after its question: lines that were piped
 * in, or typed before the text could be read, are dropped, and each of them begins the wait anew.
 */
export function patientTerminal(input: Readable, output: Writable, wait = READING_TIME): Terminal & { close(): void } {
  const lines = createInterface({ input, output, terminal: 'isTTY' in output && output.isTTY === true });
  let answer: ((line: string | undefined) => void) | undefined;
  let quietSince = Infinity;
  let ended = false;
  let told = false;
  lines.on('line', (line) => {
    const patient = performance.now() - quietSince >= wait;
    quietSince = performance.now();
    if (patient) answer?.(line);
    else if (answer && !told) {
      told = true;
      output.write('(What is typed before it can be read does not count.)\n');
    }
  });
  lines.on('close', () => {
    ended = true;
    answer?.(undefined);
  });
  return {
    show: (shown) => void output.write(`${shown}\n`),
    ask: (question) =>
      new Promise((resolve) => {
        if (ended) return resolve(undefined);
        output.write(question);
        told = false;
        quietSince = performance.now();
        answer = (line) => {
          answer = undefined;
          resolve(line);
        };
      }),
    close: () => lines.close(),
  };
}
