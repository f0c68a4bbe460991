import { undatedLaw } from '@/lib/lesson/lint/undated-law';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, judge } from './cases';

const rule = '<Evidence fact="machine-limit" />';
const withLaw = (fields: object) => ({
  base: baseWith(base, {
    sources: [...base.sources.values()].map((one) => (one.id === 'beacon-regulation' ? { ...one, ...fields } : one)),
  }),
});

judge(
  undatedLaw,
  [
    ['no date', `A machine needs a paper. ${rule}`, 'beacon-regulation'],
    ['another month', `A machine needs a paper by the text of March 2024. ${rule}`, 'beacon-regulation'],
    ['another year', `In 2023 a machine needs a paper. ${rule}`, 'beacon-regulation'],
    [
      'told once, for two sentences',
      `A machine needs a paper. ${rule} A lamp may not be out. <Evidence fact="dark-light-limit" />`,
      'beacon-regulation',
    ],
    ['a day that the record does not know', `On 4 January 2024 a machine needs a paper. ${rule}`, 'beacon-regulation'],
    [
      'a record without a section',
      `The text of January 2024 asks for a paper. ${rule}`,
      'beacon-regulation',
      { world: withLaw({ citation: undefined }) },
    ],
    [
      'a record without a date',
      `The text of January 2024 asks for a paper. ${rule}`,
      'beacon-regulation',
      { world: withLaw({ asOf: undefined, published: undefined }) },
    ],
    [
      'a moment',
      '<Timeline>\n<Moment date="2019" fact="regulation-start">It begins.</Moment>\n</Timeline>',
      'beacon-regulation',
    ],
  ],
  [
    ['the date in the sentence', `By the text of January 2024 a machine needs a paper. ${rule}`],
    ['the date elsewhere in the step', `All this is the text of January 2024.\n\nA machine needs a paper. ${rule}`],
    ['the date in the title', `A machine needs a paper. ${rule}`, { title: 'What did the rule say in January 2024?' }],
    ['news', 'The Board voted. <Evidence fact="vote-courier" />'],
    ['no fact', 'A machine needs a paper.'],
    [
      'one end of the time that a record knows',
      `The text of May 2020 or later asks for a paper. ${rule}`,
      { world: withLaw({ asOf: '2020-05/2024-01' }) },
    ],
    [
      'a section in the label',
      `The text of January 2024 asks for a paper. ${rule}`,
      { world: withLaw({ citation: undefined, label: 'Beacon Regulation § 2' }) },
    ],
  ],
);
