import { copiedText } from '@/lib/quiz/lint/item/copied-text';
import { copyIndex } from '@/lib/source/copy-index';
import { ask, judgeItems, rows } from './cases';

const TEXT =
  'The master of any vessel that comes within a mile of the rocks shall sound her horn three times. The Harbor Board met at noon.';
const ownWords = copyIndex(new Map([['pilot-book', { text: TEXT }]]), ['the Harbor Board']);
const COPIED = 'a vessel that comes within a mile of the rocks';
const context = { ownWords };
const OPTIONS = ['Sound the horn', 'Ring the bell', 'Light the lamp'];

judgeItems(
  copiedText,
  [
    ['the stem', ask(`What is the rule for ${COPIED}?`, OPTIONS), 'words with pilot-book', context],
    ['the key', ask('Which ship is meant?', [COPIED, 'One at the pier', 'One in port']), '"vessel that comes', context],
    [
      'a wrong option',
      ask('Which ship is meant?', ['One at the pier', COPIED, 'One in port']),
      '"vessel that comes',
      context,
    ],
    [
      'the feedback',
      ask('Which ship is meant?', ['One near', { text: 'One in port', feedback: `It is ${COPIED}.` }, 'One far out']),
      '"vessel that comes',
      context,
    ],
    ['a row', rows('Which word?', [[COPIED, 'near']], ['near', 'far', 'in port']), '"vessel that comes', context],
    [
      'other case and stops',
      ask('Of the rocks: SHALL sound her (horn) three times?', OPTIONS),
      '"of the rocks',
      context,
    ],
  ],
  [
    ['six words in a row', ask('What of one that comes within a mile of rocks?', OPTIONS), context],
    ['the same words in another order', ask('What of the rocks, a mile, and a vessel that comes?', OPTIONS), context],
    ['a run across a name', ask('When did the Harbor Board meet?', ['At noon', 'At dawn', 'At dusk']), context],
    ['own words', ask('What must a ship near the point do?', OPTIONS), context],
    ['nothing to compare with', ask(`What is the rule for ${COPIED}?`, OPTIONS)],
  ],
);
