import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/kernel/digest';
import { fail, ok, type Place, type Problem, type Result } from '@/lib/kernel/result';
import { codePointLength } from '@/lib/kernel/text';
import { firstControl, firstTurn, lineAt, type Hidden } from '@/lib/source/hidden';
import { normalise } from '@/lib/source/normalise';
import { splitSentences, type Sentence } from '@/lib/source/sentences';
import { turnProblem } from './turn-problem';

/** A source text in normal form with its sentences and the measures that a record holds. */
export interface SourceText {
  text: string;
  sentences: Sentence[];
  digest: string;
  length: number;
}

// About 800,000 words, more than any law or report that a fact is taken from. Sentences and the index of copied runs
// take some sixty times the size of a text in memory, and ten megabytes of text half a minute.
const MOST_MEGABYTES = 5;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** Measures a text as a record describes it. */
export function measureText(raw: string): SourceText {
  const text = normalise(raw);
  return { text, sentences: splitSentences(text), digest: sha256(text), length: codePointLength(text) };
}

/** Reads one source text from the folder of texts. */
export function readSourceText(folder: string, file: string): Result<SourceText> {
  const path = join(folder, file);
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value, path);
  if (!decoded.ok) return decoded;
  const text = measureText(decoded.value);
  if (text.sentences.length === 0) return fail(problem('text-empty', 'no words', 'put the text in', { file: path }));
  return ok(text);
}

const problem = (code: string, found: string, todo: string, place: Place): Problem => ({
  code,
  found,
  wanted: `a UTF-8 text of at most ${MOST_MEGABYTES} MB`,
  todo,
  place,
});

/** The size is asked for first: a text that is too large is never read. */
function readBytes(path: string): Result<Buffer> {
  const place = { file: path };
  try {
    const about = statSync(path);
    if (!about.isFile()) return fail(problem('text-missing', 'no such text: it is a folder', PUT, place));
    if (about.size > MOST_BYTES)
      return fail(problem('text-huge', `${about.size} bytes`, 'cut it into parts, each with a record', place));
    return ok(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? problem('text-missing', 'no such text', PUT, place)
        : problem('text-unreadable', message, 'allow it to be read', place),
    );
  }
}

const PUT = 'put it there, or correct "file" in the record';

function decode(bytes: Buffer, file: string): Result<string> {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return fail(problem('text-encoding', 'UTF-16', 'save it as UTF-8', { file }));
  // First of all: what holds a NUL byte is no text in any encoding.
  if (bytes.includes(0)) return fail(problem('text-binary', 'a NUL byte', 'save it as plain text', { file }));
  if (!isUtf8(bytes))
    return fail(
      problem('text-encoding', 'bytes that are not UTF-8', 'save it as UTF-8', { file, line: badLine(bytes) }),
    );
  const text = bytes.toString('utf8');
  const at = ({ offset }: Hidden): Place => ({ file, ...lineAt(text, offset) });
  const control = firstControl(text);
  if (control) {
    return fail(problem('text-binary', `a control character, ${control.name}`, 'save it as plain text', at(control)));
  }
  const turn = firstTurn(text);
  if (turn) return fail(turnProblem('text-bidi', turn.name, at(turn)));
  return ok(text);
}

/** The first line with bytes that are not UTF-8: no character of UTF-8 goes over a line end. */
function badLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
  return line;
}
