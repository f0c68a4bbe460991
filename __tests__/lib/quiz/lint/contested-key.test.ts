import { contestedKey } from '@/lib/quiz/lint/item/contested-key';
import { base } from '../../question/world';
import { ask, judgeItems, rows } from './cases';

const on = (...facts: string[]) =>
  ask('How many boats turned around?', ['23 boats', '17 boats', '40 boats'], { facts });
const dispute = on('fog-boats-courier', 'fog-boats-coast-wire');
const free = base.facts.filter(({ id }) => !base.disagreements.some(({ facts }) => facts.includes(id)));
const paid = rows('Who paid?', [['It cost much.', 'A']], ['A', 'B']);

judgeItems(
  contestedKey,
  [
    ['one side', on('fog-boats-courier'), 'fog-boats-courier'],
    ['the other side', on('fog-boats-coast-wire'), 'fog-boats-coast-wire'],
    ['both sides', dispute, 'fog-boats-coast-wire'],
    ['one of two facts', on('boat-charge-limit', 'fog-boats-courier'), 'fog-boats-courier'],
    [
      'a key whose own fact is contested',
      ask('How many?', [{ text: '23 boats', fact: 'fog-boats-coast-wire' }, '17 boats', '40 boats']),
      'fog-boats-coast-wire',
    ],
  ],
  [
    ['a settled fact', on('boat-charge-limit')],
    ['two settled facts', on(free[0]!.id, free[1]!.id)],
    ['how the sources differ', { ...dispute, facets: { ...dispute.facets, aboutDispute: true } }],
    ['rows on settled facts', paid],
    [
      'a wrong option that a contested fact speaks of',
      ask('What is due?', ['A fee', { text: 'A note', fact: 'fog-boats-courier' }, 'A test']),
    ],
  ],
);
