import { coverageOf, isOpenSentence } from '@/lib/fact/coverage';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { LeftOut } from '@/lib/source/schema';
import { readFacts } from './content/read-facts';
import { readRecordedText } from './content/recorded-text';

/** A source, sentence by sentence, with what became of each. */
export interface SourceCoverage {
  source: string;
  label: string;
  sentences: {
    /** Its number, from 1. */
    n: number;
    /** Left out where the text is not at hand. */
    text?: string;
    facts: { id: string; statement: string }[];
    leftOut: Omit<LeftOut, 'sentences'>[];
  }[];
  /** Sentences, but for `facts`: the facts that rest on any of them. A sentence with facts is not counted as left out. */
  counts: { facts: number; cited: number; leftOut: number; open: number };
}

/** What rests on each sentence of a source and what was left out. Fails for a source without a record and a text that is not the one on record. */
export function sourceCoverage(folder: string, textFolder: string | undefined, id: string): Result<SourceCoverage> {
  const read = readFacts(folder);
  if (!read.ok) return read;
  const { base } = read.value;
  const source = base.sources.get(id);
  if (!source)
    return fail({
      code: 'source-unknown',
      found: `no source ${id}`,
      wanted: `the id of one of ${base.sources.size} records`,
      todo: `list the files of ${folder}/sources`,
    });
  const recorded = textFolder === undefined ? undefined : readRecordedText(textFolder, source, read.value);
  const spoilt = (recorded?.problems ?? []).filter(({ code }) => code !== 'text-missing');
  if (spoilt.length > 0) return fail(...spoilt);
  const statements = new Map(base.facts.map((fact) => [fact.id, fact.statement]));
  const used = coverageOf(source, base.facts);
  const sentences = used.map(({ n, facts, leftOut }) => {
    const text = recorded?.text?.sentences[n - 1]?.text;
    return {
      n,
      ...(text === undefined ? {} : { text }),
      facts: facts.map((fact) => ({ id: fact, statement: statements.get(fact)! })),
      leftOut: leftOut.map(({ what, why }) => ({ what, why })),
    };
  });
  const withFacts = used.filter(({ facts }) => facts.length > 0);
  const open = used.filter(isOpenSentence).length;
  return ok({
    source: id,
    label: source.label,
    sentences,
    counts: {
      facts: new Set(withFacts.flatMap(({ facts }) => facts)).size,
      cited: withFacts.length,
      leftOut: used.length - withFacts.length - open,
      open,
    },
  });
}
