import { alikeOptions } from '@/lib/quiz/lint/item/alike-options';
import { ask, judgeItems } from './cases';

const STEM = 'What does the rule say?';

judgeItems(
  alikeOptions,
  [
    ['the same text', ask(STEM, ['Boats are free', 'The town pays', 'The town pays']), '"The town pays"'],
    ['another case', ask(STEM, ['Boats are free', 'The town pays', 'the Town pays']), '"the Town pays"'],
    ['an article', ask(STEM, ['Boats are free', 'The boats are free', 'The town pays']), '"The boats are free"'],
    ['a stop', ask(STEM, ['Boats are free', 'The town pays.', 'The town pays']), '"The town pays"'],
    ['another form', ask(STEM, ['A boat pays half', 'Boats pay half', 'The town pays']), '"Boats pay half"'],
  ],
  [
    ['other words', ask(STEM, ['Boats are free', 'Boats pay half', 'The town pays'])],
    ['another order', ask(STEM, ['The Board pays the Guild', 'The Guild pays the Board', 'Nobody pays'])],
    ['a negative', ask(STEM, ['Boats pay', 'Boats do not pay', 'The town pays'])],
    ['another figure', ask(STEM, ['Boats pay 20 dollars', 'Boats pay 40 dollars', 'The town pays'])],
    ['a word more', ask(STEM, ['Boats pay', 'Fishing boats pay', 'The town pays'])],
  ],
);
