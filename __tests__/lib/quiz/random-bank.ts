import fc from 'fast-check';
import { makeItem, type Item } from '@/lib/question/item';
import type { Blueprint } from '@/lib/quiz/form';

/** What makes an item of an invented bank. */
export interface Draw {
  kind: 'choice' | 'typed' | 'order';
  facts: number[];
  mentions: number[];
  stem: number;
  objective: string;
  key: number;
}

/** An item of a random bank. Some keys are long enough to leak, and some stems hold them. */
export function itemOf({ kind, facts, mentions, stem, objective, key }: Draw, i: number): Item {
  const id = `${kind}:${i}`;
  const keyText = key < 3 ? `a long key of number ${key}` : `key ${i}`;
  const body = {
    choice: {
      options: [keyText, 'wrong one', 'wrong two'].map((text, n) => ({
        id: `${id}-${n}`,
        text,
        correct: n === 0,
        feedback: '',
        fact: '',
      })),
    },
    typed: { type: 'number', value: i, unit: 'boat', feedback: '' },
    order: {
      lines: [0, 1, 2, 3].map((n) => ({
        id: `${id}-${n}`,
        text: `line ${i} ${n}`,
        date: `200${n}`,
        fact: '',
        statement: '',
      })),
    },
  }[kind];
  const named = (numbers: number[]) => [...new Set(numbers)].map((n) => `fact-${n}`);
  return makeItem({
    id,
    kind,
    stem: stem < 3 ? `What of a long key of number ${stem}?` : `Stem ${stem}?`,
    where: '',
    facts: named(facts),
    mentions: named(mentions),
    objective,
    level: 'recall',
    body,
  });
}

const fact = fc.integer({ min: 0, max: 40 });
export const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom('choice', 'choice', 'choice', 'typed', 'order'),
  facts: fc.array(fact, { minLength: 1, maxLength: 3 }),
  mentions: fc.array(fact, { maxLength: 2 }),
  stem: fc.integer({ min: 0, max: 40 }),
  objective: fc.constantFrom('one', 'two', 'three'),
  key: fc.integer({ min: 0, max: 20 }),
});
/** Banks of any make. */
export const banks = fc.array(draw, { maxLength: 50 }).map((draws) => draws.map(itemOf));
/** A form of ten items of three objectives. */
export const blueprint: Blueprint = {
  length: 10,
  weights: { one: 4, two: 3, three: 3 },
  mostOfOneKind: 0.7,
  aboveRecall: 0,
  reserved: 0,
};
/** An item on a fact of its own. */
export const plain = (change: Partial<Draw>, i: number) =>
  itemOf({ kind: 'choice', facts: [i], mentions: [], stem: 10 + i, objective: 'one', key: 9, ...change }, i);
/** As many of them as are wanted. */
export const many = (n: number, change: (i: number) => Partial<Draw> = () => ({})) =>
  Array.from({ length: n }, (_, i) => plain(change(i), i));
