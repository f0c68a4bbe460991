import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/kernel/digest';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { codePointLength } from '@/lib/kernel/text';
import { normalise } from '@/lib/source/normalise';
import { splitSentences, type Sentence } from '@/lib/source/sentences';

/** A source text in normal form with its sentences and the measures that a record holds. */
export interface SourceText {
  text: string;
  sentences: Sentence[];
  digest: string;
  length: number;
}

const MOST_BYTES = 50 * 1024 * 1024;

/** Measures a text as a record describes it. */
export function measureText(raw: string): SourceText {
  const text = normalise(raw);
  return { text, sentences: splitSentences(text), digest: sha256(text), length: codePointLength(text) };
}

/** Reads one source text from the folder of texts. */
export function readSourceText(folder: string, file: string): Result<SourceText> {
  const path = join(folder, file);
  const problem = (code: string, found: string, todo: string) =>
    fail({ code, found, wanted: 'a UTF-8 text of at most 50 MB', todo, place: { file: path } });
  if (!existsSync(path) || !statSync(path).isFile())
    return problem('text-missing', 'no such text', 'put it there, or correct "file" in the record');
  if (statSync(path).size > MOST_BYTES)
    return problem('text-huge', `${statSync(path).size} bytes`, 'cut it into parts');
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return problem('text-binary', 'a NUL byte', 'save it as plain text');
  try {
    const text = measureText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (text.sentences.length === 0) return problem('text-empty', 'no words', 'put the text in');
    return ok(text);
  } catch {
    return problem('text-encoding', 'bytes that are not UTF-8', 'save it as UTF-8');
  }
}
