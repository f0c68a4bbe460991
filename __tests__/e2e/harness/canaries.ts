import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A content folder with words and numbers planted in keys and feedback, which no page may hold before an answer. */
const FOLDER = path.resolve('__tests__/fixtures/lighthouse');
export const CONTENT = path.join(FOLDER, 'content');
export const canaries = JSON.parse(readFileSync(path.join(FOLDER, 'canaries.json'), 'utf8')) as {
  words: string[];
  numbers: (string | number)[];
};
