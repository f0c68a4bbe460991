import { asFact } from '@/lib/propose/as-fact';
import { rules } from '@/lib/propose/rules';
import { verifyFact } from '@/lib/verify';
import { invented } from './invented';

/** The drafts of a kind that the rules make of some words, each with the codes of its refusals. */
function judged(words: string, kind: string) {
  const world = invented(words);
  const context = { ...world.context, texts: new Map([['report', world.context.text as never]]) };
  return rules
    .propose(world.source, world.context)
    .filter((draft) => draft.kind === kind)
    .map((draft) => {
      const fact = asFact(draft, 'draft-1');
      return { draft, refusals: fact.ok ? verifyFact(fact.value, context).map(({ code }) => code) : draft.missing };
    });
}

const statements = (words: string, kind = 'statement') => judged(words, kind).map(({ draft }) => draft.statement);

test.each([
  [
    'what a report says in its own voice',
    'statement',
    'Closing Brindle Mill would leave the town without bread for weeks.',
    { speaker: 'post', topic: 'Closing Brindle Mill' },
    'Closing Brindle Mill would leave the town, the Brindle Post reported, without bread for weeks.',
  ],
  [
    'the condition of a threat',
    'position',
    'The Town Council has threatened to close Brindle Mill unless it pays for a new oven by Friday.',
    { holder: 'council' },
    'The Town Council threatened to close Brindle Mill unless it pays, by the account of the Brindle Post, for a new oven.',
  ],
  [
    'a task in quotation marks',
    'deadline',
    'Brindle Mill had until 5pm on Friday “to pay up or not” for the broken oven, said a baker.',
    { receiver: 'mill', task: 'pay up', until: { date: '2025-06-13', time: '17:00' } },
    'Brindle Mill had until 5 pm on 13 June 2025 to pay up, an unnamed baker said.',
  ],
  [
    'who goes on speaking after a comma',
    'statement',
    'Brindle Mill expressed alarm at the plan, arguing that stale flour is not good enough for bread, said a baker.',
    { speaker: 'mill', content: 'stale flour is not good enough' },
    'Brindle Mill argued that stale flour, by the account of an unnamed baker, is not good enough for bread.',
  ],
  [
    'who closes the sentence, whatever stands before the comma',
    'position',
    'On a short visit the Council promised bread to the children under the Flour Act, a rule of old, said Otto Reed.',
    { holder: 'council' },
    'The Town Council promised bread, Otto Reed said, to the children under the Flour Act.',
  ],
  [
    'a condition that comes first',
    'statement',
    'If nobody pays for wood, Nora Vale warned that the oven would stay cold — and the bread flat.',
    { speaker: 'nora-vale', topic: 'the oven' },
    'The oven, Nora Vale warned, would stay cold if nobody pays for wood, the Brindle Post reported.',
  ],
  [
    'a month that is past',
    'event',
    'Nora Vale met with Otto Reed in January.',
    { when: { date: '2025-01' } },
    'Nora Vale met with Otto Reed in January 2025, the Brindle Post reported.',
  ],
  [
    'who is meant by "the company" where the other body is a council',
    'position',
    'The Town Council met Brindle Mill. The company refused to clean the oven.',
    { holder: 'mill' },
    'Brindle Mill refused, the Brindle Post reported, to clean the oven.',
  ],
])('tells %s', (_, kind, words, slots, statement) => {
  const found = judged(words, kind).find(({ draft }) => draft.statement === statement);
  expect(statements(words, kind)).toContain(statement);
  expect(found?.draft.slots).toMatchObject(slots);
  expect(found?.refusals).toEqual([]);
});

test('what is demanded before a time limit is its task, and "it" is who was ordered', () => {
  const [one] = judged('The Town Council ordered Brindle Mill to clean the oven and gave it until Friday.', 'deadline');
  expect(one?.draft.slots).toMatchObject({ giver: 'council', receiver: 'mill', task: 'clean the oven' });
});

test('with "would" right after what somebody says, the same person goes on speaking', () => {
  const drafts = judged(
    'The oven was cold, said Nora Vale. Brindle Mill would also buy a new oven for it.',
    'statement',
  );
  expect(drafts.at(-1)?.draft).toMatchObject({
    slots: { speaker: 'nora-vale' },
    evidence: [{ sentences: [1, 2] }],
  });
});

test.each([
  ['a question', 'Did the Town Council close Brindle Mill?'],
  ['a condition', 'If Brindle Mill pays, the Town Council will light the oven again.'],
  ['what leans on the sentence before', 'Nora Vale did not say so.'],
  ['a headline without an article', 'Mayor leaves Brindle Mill after a long night.'],
  ['direct speech without a speaker', '“Brindle Mill was a cold place.”'],
  ['a clause that names nobody', 'The bread was flat and the oven was cold in the morning.'],
])('the report is not taken at its word for %s', (_, words) => {
  expect(statements(words)).toEqual([]);
});

test.each([
  ['what would be if somebody agreed', 'The oven stays cold unless Brindle Mill agrees to pay for wood.'],
  ['what somebody fears that another did', 'Nora Vale feared that Brindle Mill had asked for more flour.'],
])('nobody takes a side by %s', (_, words) => {
  expect(statements(words, 'position')).toEqual([]);
});

test.each([['“That was wrong,” Nora Vale said.'], ['Nora Vale said it was wrong.']])(
  'a clause about what stood before is left to the editor: %s',
  (words) => {
    expect(statements(words)).toEqual([undefined]);
  },
);

test('what a report says of a day is an event and no second statement', () => {
  expect(statements('Nora Vale met Otto Reed on Monday.')).toEqual([]);
});
