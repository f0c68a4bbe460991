import { anchorClauses } from '@/lib/verify/clauses';
import { heard } from './heard';

const clause = (text: string, ...anchors: string[]): string =>
  anchorClauses(heard(text, Object.fromEntries(anchors.map((words, i) => [`stance${i}`, words]))), { kind: 'position' })
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .join(' | ');

test.each<[says: string, text: string, anchor: string, clauses: string]>([
  ['a comma', 'The pier is old, the boat is not.', 'pier is old', 'The pier is old'],
  ['a dash', 'The pier is old – the boat is not.', 'pier is old', 'The pier is old'],
  ['a full stop', 'The pier is not old. The boat is.', 'boat is', 'The boat is.'],
  ['no comma in a number', 'It made 41,300 trips, not more.', 'trips', 'It made 41,300 trips'],
  [
    '"but" before a verb',
    'The town owns the pier but does not own the boat.',
    'owns the pier',
    'The town owns the pier',
  ],
  ['"and" before a verb', 'The Line has run since 1950 and is the only one.', 'has run', 'The Line has run since 1950'],
  ['"and" before a pronoun', 'The Line has run since 1950 and it is the only one.', 'it is', 'and it is the only one.'],
  ['"and said"', 'It shut the pier and said it would pay.', 'the pier', 'It shut the pier'],
  [
    'a relative clause that tells of a name',
    'Until now the Line, which owns boats, was shut.',
    'owns boats',
    'which owns boats',
  ],
  ['no "and" between nouns', 'The pier and the boat are not old.', 'The pier', 'The pier and the boat are not old.'],
  ['no "and" before a bare verb', 'It will not stop and have a rest.', 'a rest', 'It will not stop and have a rest.'],
])('a clause ends at %s: %s', (_, text, anchor, clauses) => {
  expect(clause(text, anchor)).toBe(clauses);
});

test.each<[says: string, text: string, anchor: string, clauses: string]>([
  ['its subject', 'No boat may sail and may land.', 'may land', 'No boat and may land.'],
  [
    'all of a first part whose verb is not known',
    'No boat sails and may land.',
    'may land',
    'No boat sails and may land.',
  ],
  ['words at the opening', 'Until recently, the pier was shut.', 'was shut', 'Until recently, the pier was shut.'],
  [
    'a remark at the end',
    'The pier was shut, it has been reported.',
    'was shut',
    'The pier was shut, it has been reported.',
  ],
  ['no remark on another sentence', 'The pier was shut. It sank, apparently.', 'was shut', 'The pier was shut.'],
  [
    'what it is an example of',
    'The town could act, including by shutting the pier.',
    'shutting the pier',
    'The town could act, including by shutting the pier.',
  ],
])('a clause keeps %s: %s', (_, text, anchor, clauses) => {
  expect(clause(text, anchor)).toBe(clauses);
});

test('the name before a relative clause with the claim is only who it speaks of', () => {
  expect(clause('Until now the Line, which owns boats, was shut.', 'the Line', 'owns boats')).toBe('which owns boats');
  expect(clause('Until now the Line, which owns boats, was shut.', 'the Line', 'was shut')).toBe(
    'Until now the Line | was shut.',
  );
});

test('a party that another sentence names is no part of the claim', () => {
  const text = 'The Guild has only 9 boats. It spent $300 on oil.';
  const clauses = anchorClauses(heard(text, { payer: 'The Guild', amount: '$300' }), { kind: 'money' });
  expect(clauses.map((words) => words.trim())).toEqual(['It spent $300 on oil.']);
});

test('several anchors mean several clauses, and none the whole span', () => {
  expect(clause('The pier is old, the boat is new, the crew is gone.', 'pier', 'crew')).toBe(
    'The pier is old | the crew is gone.',
  );
  expect(clause('The pier is old, the boat is new.')).toBe('The pier is old, the boat is new.');
});

const withTopic = (text: string, topic: string, stance: string): string =>
  anchorClauses(heard(text, { topic, stance }), { kind: 'position' })
    .map((words) => words.trim())
    .join(' | ');

test.each<[says: string, text: string, topic: string, stance: string, clauses: string]>([
  [
    'no part of the claim if another sentence names it',
    'They have no plan for the pier. The crew needs it.',
    'the pier',
    'needs it',
    'The crew needs it.',
  ],
  [
    'part of it in the same sentence',
    'They have no plan for the pier, the crew needs it.',
    'the pier',
    'needs it',
    'They have no plan for the pier | the crew needs it.',
  ],
  [
    'part of it if it is a condition',
    'Unless they pay, it ends. The pier would close.',
    'Unless they pay',
    'would close',
    'Unless they pay | The pier would close.',
  ],
])('a topic is %s', (_, text, topic, stance, clauses) => {
  expect(withTopic(text, topic, stance)).toBe(clauses);
});
