import type { Fact } from '@/lib/fact/schema';
import { rowOf } from '@/lib/quiz/tools/row';
import { base, say } from '../../question/world';
import { rule, tools } from './tools';

const [tool] = tools;
const row = (fact: Fact) => rowOf(fact, tool!, { base, say, language: 'en' });

test.each<[string, string, Fact['slots'], string]>([
  ['a duty', 'duty', { bearer: 'a keeper', action: 'trim the wick' }, 'A keeper must trim the wick'],
  [
    'a power',
    'legal-power',
    { holder: 'harbor-board', action: 'close a pier' },
    'The Marrowby Harbor Board may close a pier',
  ],
  ['a limit', 'legal-limit', { action: 'a bell', condition: 'it rings by day' }, 'A bell: it rings by day'],
  [
    'what a policy permits',
    'policy-rule',
    { policy: 'x', effect: 'permits', action: 'fishing' },
    'Fishing: it is allowed',
  ],
  [
    'what a policy forbids somebody on a condition',
    'policy-rule',
    { policy: 'x', effect: 'forbids', action: 'fishing', bearer: 'guests', condition: 'nobody is there' },
    'Fishing by guests: it is not allowed if nobody is there',
  ],
])('the row of %s', (_, kind, slots, text) => {
  expect(row(rule('one', kind, slots))).toMatchObject({ text });
});

test.each<[string, string, Fact['slots'], string]>([
  ['a limit', 'legal-limit', { action: 'bells at night', condition: 'none may ring' }, 'A rule on bells at night'],
  ['a ban', 'policy-rule', { policy: 'x', effect: 'forbids', action: 'fishing' }, 'A rule on fishing'],
  [
    'a ban for some',
    'policy-rule',
    { policy: 'x', effect: 'forbids', action: 'fishing', bearer: 'guests' },
    'A rule on fishing by guests',
  ],
])('%s is shown by its matter alone where the tool says so', (_, kind, slots, text) => {
  const fact = rule('one', kind, slots);
  const world = { base, say, language: 'en' } as const;
  expect(rowOf(fact, { ...tool!, matters: ['one'] }, world)).toMatchObject({ text, build: 'matter' });
  expect(rowOf(fact, { ...tool!, matters: ['two'] }, world)).toMatchObject({ build: 'label' });
});

test('a duty has no matter that could stand alone', () => {
  const duty = rule('one', 'duty', { bearer: 'a keeper', action: 'trim the wick' });
  const row = rowOf(duty, { ...tool!, matters: ['one'] }, { base, say, language: 'en' });
  expect(row).toEqual({ why: 'kind' });
});

test.each<[string, string, Fact['slots'], object]>([
  ['a kind without words', 'quantity', { subject: 'boats' }, { why: 'kind' }],
  ['a slot that points back', 'duty', { bearer: 'they', action: 'trim the wick' }, { why: 'leaning' }],
  [
    'the law behind it',
    'duty',
    { bearer: 'a keeper', action: 'read the Beacon Regulation' },
    { why: 'names', name: 'Beacon Regulation' },
  ],
  ['a word of the tool', 'duty', { bearer: 'a guest', action: 'leave the ports' }, { why: 'names', name: 'ports' }],
])('no row for %s', (_, kind, slots, fault) => {
  expect(row(rule('one', kind, slots))).toMatchObject(fault);
});
