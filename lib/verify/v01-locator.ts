import type { Check, Refusal, Subject } from './check';

/** V1: the evidence points to one or two neighbouring sentences of a text that is the one on record. */
export const locator: Check = {
  id: 'V1',
  title: 'The evidence can be found',
  run: (subject) => subject.fact.evidence.flatMap((_, index) => checkOne(subject, index)),
};

function checkOne({ fact, base, texts, grounded }: Subject, index: number): Refusal[] {
  const evidence = fact.evidence[index]!;
  const source = base.sources.get(evidence.source);
  const text = texts.get(evidence.source);
  const refuse = (code: string, found: string, wanted: string, todo: string, field: string): Refusal[] => [
    { check: 'V1', code, found, wanted, todo, path: ['evidence', index, field] },
  ];
  if (!source)
    return refuse(
      'source-unknown',
      evidence.source,
      'the id of a record',
      'add the record, or correct the id',
      'source',
    );
  if (!text)
    return refuse(
      'text-missing',
      `no text for ${source.id}`,
      source.file,
      'put the text into the folder of sources',
      'source',
    );
  if (text.digest !== source.digest) {
    return refuse(
      'source-changed',
      `digest ${text.digest.slice(0, 12)}…`,
      `${source.digest.slice(0, 12)}… as on record`,
      'read the new text, renew the record, check each fact again',
      'source',
    );
  }
  const numbers = evidence.sentences;
  if (numbers.length === 2 && Math.abs(numbers[0]! - numbers[1]!) !== 1) {
    return refuse(
      'span-split',
      `sentences ${numbers.join(' and ')}`,
      'one sentence or two neighbours',
      'split the fact',
      'sentences',
    );
  }
  if (!grounded.some((one) => one.index === index)) {
    return refuse(
      'span-outside',
      `sentence ${Math.max(...numbers)}`,
      `1 to ${text.sentences.length}`,
      'correct the number',
      'sentences',
    );
  }
  return [];
}
