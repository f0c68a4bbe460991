import { absoluteWords } from '@/lib/quiz/lint/item/absolute-words';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../../question/world';
import { ask, judgeItems } from './cases';

const STEM = 'What does the rule say of boats that use the light?';
const onlyAfter = {
  ...fact('boat-charge-limit'),
  statement: 'The Board may close the channel only after a written notice.',
};

judgeItems(
  absoluteWords,
  [
    [
      'both wrong options are absolute',
      ask(STEM, ['They pay by length', 'They never pay', 'They always pay double']),
      'only the wrong options hold absolute words',
    ],
    [
      'every and none',
      ask(STEM, ['Boats above ten metres pay', 'Every boat pays', 'None of the boats pays']),
      'only the wrong options hold absolute words',
    ],
    [
      'a key alone with a word that its evidence lacks',
      ask(STEM, ['They are completely free of it', 'They pay by length', 'They pay by the hour']),
      'only the key holds absolute words: completely',
    ],
    [
      'a hedged key',
      ask(STEM, ['They could perhaps be freed', 'They pay by length', 'They pay by the hour']),
      'only the key holds hedges',
    ],
    [
      'hedged wrong options',
      ask(STEM, ['They are free', 'They are probably charged', 'They might be charged later']),
      'only the wrong options hold hedges',
    ],
    [
      'the usual hedge of the key',
      ask(STEM, ['They are normally free', 'They pay by length', 'They pay by the hour']),
      'only the key holds hedges',
    ],
  ],
  [
    ['no such word anywhere', ask(STEM, ['They are free', 'They pay by length', 'They pay by the hour'])],
    ['absolute words in all', ask(STEM, ['They never pay', 'They always pay', 'They all pay by length'])],
    ['an absolute word in one wrong option', ask(STEM, ['They are free', 'They always pay', 'They pay by length'])],
    [
      'a scope word that the evidence has, in the key alone',
      ask('The Board may close the channel …', [
        'only after a written notice',
        'before a written notice',
        'without a notice',
      ]),
      { base: baseWith(base, { facts: [onlyAfter] }) },
    ],
    [
      'hedges in key and wrong option',
      ask(STEM, ['They will probably be free', 'They will probably pay', 'They pay by the hour']),
    ],
    ['how often something is due', ask(STEM, ['They pay every year', 'They pay each night', 'They pay on leaving'])],
    ['"any" after a negative', ask(STEM, ['They do not pay any charge', 'They pay by length', 'They pay by the hour'])],
    ['"would" after a condition', ask(STEM, ['They would pay if towed', 'They pay by length', 'They pay by the hour'])],
  ],
);
