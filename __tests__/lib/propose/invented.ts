import { factBase } from '@/lib/fact/base';
import { entitySchema } from '@/lib/fact/entity';
import type { ProposeContext } from '@/lib/propose/proposer';
import { copyIndex } from '@/lib/source/copy-index';
import { sourceSchema, type Source } from '@/lib/source/schema';
import { measureText } from '@/server/content/texts';

const ENTITIES = [
  { id: 'mill', type: 'organisation', name: 'Brindle Mill' },
  { id: 'council', type: 'organisation', name: 'the Town Council', aliases: ['the Council'] },
  { id: 'nora-vale', type: 'person', name: 'Nora Vale', aliases: ['Vale', 'Ms Vale'] },
  { id: 'otto-reed', type: 'person', name: 'Otto Reed' },
  { id: 'baker', type: 'unnamed', name: 'an unnamed baker', aliases: ['a baker'] },
  { id: 'flour-act', type: 'law', name: 'the Flour Act', documents: ['act'] },
  { id: 'post', type: 'outlet', name: 'the Brindle Post', documents: ['report'] },
];

/** A world of its own: a report of 10 June 2025 (a Tuesday), or the text of an act, with the given words. */
export function invented(
  words: string,
  kind: 'news' | 'statute' = 'news',
): { source: Source; context: ProposeContext } {
  const text = measureText(words);
  const id = kind === 'news' ? 'report' : 'act';
  const source = sourceSchema.parse({
    id,
    title: null,
    publisher: null,
    label: kind === 'news' ? 'the Brindle Post' : 'the Flour Act',
    origin: 'Brindle Post',
    ...(kind === 'news' ? { published: '2025-06-10' } : { asOf: '2025' }),
    kind,
    rights: 'own',
    completeness: 'full',
    file: 'text.txt',
    digest: text.digest,
    length: text.length,
    sentences: text.sentences.length,
  });
  const base = factBase({
    sources: [source],
    entities: ENTITIES.map((one) => entitySchema.parse(one)),
    facts: [],
    disagreements: [],
  });
  const texts = new Map([[id, text]]);
  return { source, context: { base, text, copies: copyIndex(texts, base.exempt) } };
}
