import { vagueQuantifier } from '@/lib/quiz/lint/item/vague-quantifier';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../../question/world';
import { ask, judgeItems } from './cases';

const STEM = 'What does the rule say?';
const many = { ...fact('boat-charge-limit'), statement: 'Many boats may enter free of charge.' };

judgeItems(
  vagueQuantifier,
  [
    ['often', ask(STEM, ['The lamp is often dark', 'The lamp is lit', 'The bell rings']), '"often"'],
    ['several', ask(STEM, ['Test it several times', 'Sell it once', 'Buy it twice']), '"several"'],
    ['some', ask(STEM, ['The town pays', 'Some boats pay', 'The Guild pays']), '"Some"'],
    ['most', ask(STEM, ['The town pays', 'Most boats pay', 'The Guild pays']), '"Most"'],
    ['usually', ask(STEM, ['The town usually pays', 'The boats pay', 'The Guild pays']), '"usually"'],
    ['a number of', ask(STEM, ['A number of boats pay', 'The town pays', 'The Guild pays']), '"A number of"'],
  ],
  [
    ['figures', ask(STEM, ['Three boats pay', 'The town pays', 'The Guild pays'])],
    ['at most', ask(STEM, ['At most three boats pay', 'The town pays', 'The Guild pays'])],
    ['the most', ask(STEM, ['The most that it costs is 20 dollars', 'The town pays', 'The Guild pays'])],
    ['something', ask(STEM, ['Something in writing', 'A bell', 'A drawing'])],
    [
      'a quantifier that the evidence has',
      ask(STEM, ['Many boats enter free', 'The town pays', 'The Guild pays']),
      { base: baseWith(base, { facts: [many] }) },
    ],
    ['a vague stem, which is not an option', ask('What do many boats pay?', ['A fee', 'A toll', 'A tax'])],
  ],
);
