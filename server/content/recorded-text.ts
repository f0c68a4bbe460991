import type { Problem } from '@/lib/kernel/result';
import type { Source } from '@/lib/source/schema';
import type { FactFiles } from './read-facts';
import { readSourceText, type SourceText } from './texts';

/** A text with what is wrong with it: it cannot be read (then there is none), or it is not the one on record. */
export interface RecordedText {
  text?: SourceText;
  problems: Problem[];
}

/** Reads the text of a record and compares the two. Every command that needs a text asks here, and says the same. */
export function readRecordedText(folder: string, source: Source, files: FactFiles): RecordedText {
  const text = readSourceText(folder, source.file);
  if (!text.ok) return { problems: text.problems };
  const measured = { digest: text.value.digest, length: text.value.length, sentences: text.value.sentences.length };
  const fields = (['digest', 'length', 'sentences'] as const).filter((field) => source[field] !== measured[field]);
  if (fields.length === 0) return { text: text.value, problems: [] };
  const list = (values: Pick<Source, (typeof fields)[number]>) =>
    fields.map((one) => `${one} ${values[one]}`).join(', ');
  const problem = {
    code: 'record-differs',
    found: `${source.id}: ${list(source)} on record`,
    wanted: `${list(measured)}, as measured on the text`,
    todo: 'if the text is right, correct the record and verify each fact that rests on it again',
    place: files.placeOfSource(source.id, [fields[0]!]),
  };
  return { text: text.value, problems: [problem] };
}

/** Whether a problem is one of a text, or of a text and its record. */
export const isTextFault = ({ code }: Problem): boolean =>
  /^texts?-|^record-differs$/.test(code) && code !== 'text-duplicate';

/** Problems of texts that are there but cannot be used. A text that is not at hand is none: much is done without it. */
export const spoiltTexts = (folder: string | undefined, sources: Iterable<Source>, files: FactFiles): Problem[] =>
  folder === undefined
    ? []
    : [...sources]
        .flatMap((source) => readRecordedText(folder, source, files).problems)
        .filter(({ code }) => code !== 'text-missing');
