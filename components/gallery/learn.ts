import { siteMapSchema } from '@/lib/lesson/map';
import { teachingSchema } from '@/lib/lesson/teaching';

const topics = [
  {
    name: 'The harbor rule',
    lesson: 'gallery',
    is: [{ text: 'A rule on when a quay may be shut.', facts: ['document'] }, { text: 'It has three sections.' }],
    part: [{ text: 'The board shut the quay by it.', facts: ['reported', 'differ'] }],
  },
  {
    name: 'The insurance of the fleet',
    is: [{ text: 'A contract on who pays for a damaged boat.', facts: ['claim'] }],
    part: [{ text: 'It could cost more after the storm.', facts: ['forecast'] }],
  },
];

/** An invented map of two topics, one of them with a lesson. */
export const galleryMap = siteMapSchema.parse({
  title: 'Two papers and a storm',
  meeting: {
    heading: 'The storm of 8 March 2024',
    says: [{ text: 'The north quay was shut.', facts: ['differ'] }, { text: 'Two boats stayed out.' }],
    lesson: 'gallery',
  },
  topics,
});

/** The same with as many topics as a map may have. */
export const manyTopics = siteMapSchema.parse({
  ...galleryMap,
  title: 'Five papers and a storm',
  topics: [...topics, ...['The lease', 'The log', 'The bill'].map((name) => ({ ...topics[1], name }))],
});

/** What helps to teach the invented lesson. */
export const galleryTeaching = {
  assumes: 'Nothing.',
  why: 'It explains the words that the others use.',
  file: teachingSchema.parse({
    prompts: ['What is the best reason of the board, and of the skippers?', 'What would one need to know to tell?'],
    confusions: [
      {
        confusion: 'The board may shut a quay whenever it likes.',
        holds: 'The rule names a wind of more than 60 miles an hour.',
        facts: ['document', 'superseded'],
        step: 'another',
      },
    ],
    standards: ['To tell what a rule says from what somebody says about it.'],
    vocabulary: ['quay'],
  }),
};
