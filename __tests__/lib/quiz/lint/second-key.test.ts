import { secondKey } from '@/lib/quiz/lint/item/second-key';
import type { Fact } from '@/lib/fact/schema';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../../question/world';
import { ask, judgeItems, rows } from './cases';

const rivalOf = (id: string, slots: Fact['slots'], other: Partial<Fact> = {}) => ({
  base: baseWith(base, {
    facts: [...base.facts, { ...fact(id), id: 'rival', ...other, slots: { ...fact(id).slots, ...slots } }],
  }),
});
const limit = ask('What does the rule say of charges?', [
  'Fishing boats must not pay',
  'Fishing boats pay half',
  'The town pays',
]);
const cost = ask('What did the pane cost?', [{ text: '$48,263', fact: 'glass-cost' }, '$52,000', '$61,500'], {
  facts: ['glass-cost'],
});
const day = (key: string, ...wrong: string[]) =>
  ask('When was the glass broken?', [{ text: key, fact: 'storm-damage' }, ...wrong], { facts: ['storm-damage'] });
const power = (wrong: string) =>
  ask(
    'Which of these may the Board do?',
    [{ text: 'Order a second lamp for a foggy place', fact: 'second-lamp-power' }, wrong, 'Sell the tower'],
    { facts: ['second-lamp-power'] },
  );
const word = rows(
  'Which word is it?',
  [['Any lamp or reflector that guides ships at night', 'light']],
  ['light', 'beacon', 'owner'],
);
const meant = {
  ...word,
  facets: {
    ...word.facets,
    groups: word.facets.groups.map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, fact: 'light-meaning' })),
    })),
  },
};

judgeItems(
  secondKey,
  [
    [
      'another fact gives the wrong option',
      limit,
      'by rival',
      rivalOf('boat-charge-limit', { condition: 'fishing boats pay half' }),
    ],
    [
      'with another article',
      limit,
      'by rival',
      rivalOf('boat-charge-limit', { condition: 'the fishing boats pay half' }),
    ],
    [
      'a sum',
      cost,
      'by rival',
      rivalOf('glass-cost', { amount: { value: 52000, unit: 'USD', comparator: 'exactly' } }),
    ],
    [
      'a date',
      day('27 November 1974', '28 November 1974'),
      'by rival',
      rivalOf('storm-damage', { when: { date: '1974-11-28' } }),
    ],
    [
      'another power of the same holder',
      power('Close a channel during repairs for up to two days'),
      'by channel-closing-power',
    ],
    [
      'the key under another name',
      ask('Who voted?', ['The Marrowby Harbor Board', 'The Harbor Board', 'The Guild']),
      'another name',
    ],
    ['a row with the same meaning', meant, 'by rival', rivalOf('light-meaning', { word: 'beacon' })],
  ],
  [
    ['no such fact', limit],
    [
      'the same answer to another question',
      limit,
      rivalOf('boat-charge-limit', { action: 'charges for the pier', condition: 'fishing boats pay half' }),
    ],
    [
      'a sum for another thing',
      cost,
      rivalOf('glass-cost', { subject: 'the old pane', amount: { value: 52000, unit: 'USD', comparator: 'exactly' } }),
    ],
    [
      'the same figure of another unit',
      cost,
      rivalOf('glass-cost', { amount: { value: 52000, unit: 'EUR', comparator: 'exactly' } }),
    ],
    [
      'another day',
      day('27 November 1974', '28 November 1974'),
      rivalOf('storm-damage', { when: { date: '1974-11-29' } }),
    ],
    [
      'a power of another holder',
      power('Stand watch'),
      rivalOf('second-lamp-power', { holder: 'keepers-guild', action: 'stand watch' }),
    ],
    ['two bodies', ask('Who voted?', ['The Harbor Board', 'The harbor office', 'The Guild'])],
    ['a row with another meaning', meant, rivalOf('light-meaning', { word: 'beacon', meaning: 'a fire on a rock' })],
  ],
);
