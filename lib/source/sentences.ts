import { codePointLength } from '../kernel/text';

/** Raise when the splitter cuts differently: sentence numbers are part of a record's contract. */
export const SPLITTER_VERSION = 1;

/** A sentence of a normalised text. `n` counts from 1; offsets are code points, start inclusive, end exclusive. */
export interface Sentence {
  n: number;
  start: number;
  end: number;
  text: string;
}

// More than any abbreviation has: what comes before need not be read, however long a line is.
const LONGEST = 32;

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr st jr sr prof gen col lt sen rep gov inc ltd co corp no nos vs etc al ed eds vol art sec subsec par ' +
    'cf fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft e.g i.e u.s u.k u.n u.s.c p.l h.r a.m p.m d.c stat'
  ).split(' '),
);

// A full stop, question or exclamation mark, with closing quotes or brackets, before white space and a new beginning.
// It begins where a run of marks begins, or a line of dots alone would be searched once for each of its dots.
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])/gu;

/**
 * Cuts a normalised text into sentences. A line end always ends a sentence; within a line a sentence ends at
 * closing punctuation unless the word before it is an abbreviation or an initial. Deterministic, no language data.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const piece of splitLine(line)) {
      const lead = piece.length - piece.trimStart().length;
      const body = piece.trim();
      if (body !== '') {
        const start = offset + lead;
        sentences.push({ n: sentences.length + 1, start, end: start + codePointLength(body), text: body });
      }
      offset += codePointLength(piece);
    }
    offset += 1;
  }
  return sentences;
}

function splitLine(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    if (
      match[0] === '.' &&
      endsInAbbreviation(line.slice(Math.max(from, match.index - LONGEST), match.index), line.slice(end))
    )
      continue;
    pieces.push(line.slice(from, end));
    from = end;
  }
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
}

function endsInAbbreviation(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const initial = /^\p{Lu}$/u.test(word) && !/^\s+["“‘]/u.test(after);
  return initial || ABBREVIATIONS.has(word.toLowerCase());
}
