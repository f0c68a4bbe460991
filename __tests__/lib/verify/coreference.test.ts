import { factBase } from '@/lib/fact/base';
import { entitySchema } from '@/lib/fact/entity';
import { splitSentences } from '@/lib/source/sentences';
import type { Grounded } from '@/lib/verify/check';
import { holdsCoreference } from '@/lib/verify/entity-grounding';

const entities = [
  { id: 'mira-holt', type: 'person', name: 'Mira Holt' },
  { id: 'sven-aldous', type: 'person', name: 'Sven Aldous' },
].map((entity) => entitySchema.parse(entity));
const base = factBase({ sources: [], entities, facts: [], disagreements: [] });

/** Evidence of the last sentence of a text. */
function last(text: string): Grounded {
  const sentences = splitSentences(text);
  const own = sentences.at(-1)!;
  return {
    evidence: { sentences: [own.n] },
    text: { text, sentences },
    span: { text: own.text },
  } as unknown as Grounded;
}

test.each<[says: string, text: string, words: string, holds: boolean]>([
  ['the only one before', 'The pit was shut by Mira Holt. It leaked, she said.', 'she', true],
  ['the subject before', 'Sven Aldous left. Mira Holt runs it. It leaks, she said.', 'she', true],
  ['somebody else is nearer', 'Mira Holt left. Sven Aldous runs it. It leaks, he said.', 'he', false],
  ['no subject before', 'Sven Aldous left. It is run by Mira Holt. It leaks, she said.', 'she', false],
  ['two in the sentence before', 'Mira Holt met Sven Aldous. It leaks, she said.', 'she', false],
  ['letters of another word', 'Mira Holt runs the pit. The pit leaks.', 'he', false],
])('who is meant, where there is %s: %s "%s" (%s)', (_, text, words, holds) => {
  expect(holdsCoreference({ words, entity: 'mira-holt' }, last(text), base)).toBe(holds);
});
