import { noFact } from '@/lib/quiz/lint/item/no-fact';
import { ask, judgeItems, rows, typed } from './cases';

const STEM = 'What does the rule say?';
const OPTIONS = ['Boats are free', 'Boats pay half', 'The town pays'];

judgeItems(
  noFact,
  [
    ['none', ask(STEM, OPTIONS, { facts: [] }), 'rests on no fact'],
    ['one that is not there', ask(STEM, OPTIONS, { facts: ['lost-fact'] }), '"lost-fact"'],
    ['one of two that is not there', ask(STEM, OPTIONS, { facts: ['boat-charge-limit', 'lost-fact'] }), '"lost-fact"'],
    [
      'a key whose own fact is not there',
      ask(STEM, [{ text: 'Free', fact: 'lost-fact' }, 'Half', 'Double']),
      '"lost-fact"',
    ],
    ['a typed item', typed('How long?', 'minute', { facts: ['lost-fact'] }), '"lost-fact"'],
  ],
  [
    ['one', ask(STEM, OPTIONS)],
    ['two', ask(STEM, OPTIONS, { facts: ['boat-charge-limit', 'glass-cost'] })],
    ['a key with a fact of its own', ask(STEM, [{ text: 'Free', fact: 'glass-cost' }, 'Half', 'Double'])],
    ['a typed item', typed('How long?', 'minute')],
    ['a wrong option without a fact, which is another flaw', ask(STEM, ['Free', { text: 'Half', fact: '' }, 'Double'])],
    ['rows', rows('Which?', [['One', 'light']], ['light', 'keeper'])],
  ],
);
