import type { LessonMeta } from '@/lib/lesson/schema';
import { factUnused } from '@/lib/lesson/lint/fact-unused';
import { headingQuestion } from '@/lib/lesson/lint/heading-question';
import { partyUnknown } from '@/lib/lesson/lint/party-unknown';
import { baseWith, factOf } from '../../../fixtures/lighthouse/lighthouse';
import { base, judge, step } from './cases';

judge(
  headingQuestion,
  [
    ['a statement', 'Red.', '"The lamp"', { title: 'The lamp' }],
    ['a full stop', 'Red.', '"It is red."', { title: 'It is red.' }],
    ['a mark within', 'Red.', '"Why? An answer"', { title: 'Why? An answer' }],
    ['a colon', 'Red.', '"What we know:"', { title: 'What we know:' }],
    ['the second step', `${step('Red.')}\n${step('Blue.', 'Blue', 'two')}`, '"Blue"', { whole: true }],
  ],
  [
    ['a question', 'Red.', { title: 'What is it?' }],
    ['with a space after it', 'Red.', { title: 'What is it? ' }],
    ['with a name', 'Red.', { title: 'What does the Guild want?' }],
    ['two', `${step('Red.')}\n${step('Blue.', 'And blue?', 'two')}`, { whole: true }],
    ['a heading within a step', '## Lamps\n\nRed.'],
  ],
);

const parties = (one: string[], two: string[]): { meta: Partial<LessonMeta> } => ({
  meta: {
    parties: [
      { name: 'A', speakers: one },
      { name: 'B', speakers: two },
    ],
  },
});

judge(
  partyUnknown,
  [
    ['an unknown id', 'Red.', 'nobody, a speaker of A', parties(['nobody'], ['keepers-guild'])],
    ['of the second', 'Red.', 'nobody, a speaker of B', parties(['harbor-board'], ['nobody'])],
    ['both', 'Red.', ['x, a speaker of A', 'y, a speaker of B'], parties(['x'], ['y'])],
    ['of both', 'Red.', 'ida-ferrow, a speaker of B and of the other', parties(['ida-ferrow'], ['ida-ferrow'])],
    ['one of two', 'Red.', 'x, a speaker of A', parties(['ida-ferrow', 'x'], ['keepers-guild'])],
  ],
  [
    ['no parties', 'Red.'],
    ['two known ones', 'Red.', parties(['ida-ferrow'], ['keepers-guild'])],
    ['several speakers', 'Red.', parties(['ida-ferrow', 'harbor-board'], ['keepers-guild', 'tomas-quill'])],
    ['unnamed people', 'Red.', parties(['lamp-engineer'], ['keepers-guild'])],
    ['a firm', 'Red.', parties(['northline-signals'], ['keepers-guild'])],
  ],
);

const only = (...ids: string[]) => ({ world: { base: baseWith(base, { facts: ids.map((id) => factOf(base, id)) }) } });
const cite = (...ids: string[]) => `Red. ${ids.map((id) => `<Evidence fact="${id}" />`).join(' ')}`;
const both = { ...factOf(base, 'vote-courier'), objectives: ['lighthouse-machine', 'lighthouse-law'] };

judge(
  factUnused,
  [
    ['cited nowhere', 'Red.', 'vote-courier, a fact of lighthouse-machine', only('vote-courier')],
    ['one of two', cite('vote-courier'), 'yearly-saving', only('vote-courier', 'yearly-saving')],
    ['both', 'Red.', ['vote-courier', 'yearly-saving'], only('vote-courier', 'yearly-saving')],
    ['another one cited', cite('yearly-saving'), 'vote-courier', only('vote-courier')],
    ['one in a quiz alone', 'Red.\n\n<Check fact="vote-courier" />', 'vote-courier', only('vote-courier')],
  ],
  [
    ['cited', cite('vote-courier'), only('vote-courier')],
    [
      'in a moment',
      '<Timeline>\n<Moment date="2024" fact="vote-courier">Red.</Moment>\n</Timeline>',
      only('vote-courier'),
    ],
    ['of another lesson’s objective', 'Red.', only('machine-limit')],
    ['of this and of another', 'Red.', { world: { base: baseWith(base, { facts: [both] }) } }],
    ['of no objective', 'Red.', { world: { base: baseWith(base, { facts: [{ ...both, objectives: [] }] }) } }],
    [
      'cited by another lesson',
      'Red.',
      {
        world: {
          ...only('vote-courier').world,
          lessons: new Map([['other', { steps: [], facts: ['vote-courier'], minutes: 1 }]]),
        },
      },
    ],
  ],
);
