import type { Fact } from '@/lib/fact/schema';
import { fact } from './world';

/** Facts of the lighthouse with question material that its folder does not hold, for kinds that ask for more than slots. */

const duties = ['failure-book-duty', 'spare-lamp-duty', 'failure-report-duty'];

/** What closes the list of duties, in the regulation's own words "these and no others". */
export const closing: Fact = {
  ...fact('spare-lamp-duty'),
  id: 'duties-list',
  kind: 'closed-list',
  slots: { law: 'beacon-regulation', matter: 'duties of those who run a light' },
  statement: 'The Beacon Regulation lists three duties of those who run a light.',
  ask: undefined,
  misconceptions: [],
  explain: undefined,
  list: {
    facts: duties,
    slot: 'action',
    wrong: [
      { value: 'paint the tower once a year in spring', why: 'Painting is no duty of section 5: the lamps are.' },
      { value: 'charge fishing boats for the lamp', why: 'Section 3 rules that out.', fact: 'boat-charge-limit' },
    ],
  },
};
export const members = duties.map(fact);

/** Two defined words and a third that the regulation does not define. */
export const words: Fact[] = [
  {
    ...fact('light-meaning'),
    match: {
      facts: ['light-meaning', 'keeper-meaning'],
      row: 'meaning',
      option: 'word',
      extra: [{ value: 'harbor master', why: 'The zorbifex-extra regulation has no such word.' }],
    },
  },
  { ...fact('keeper-meaning'), match: undefined },
];

/** Three claims by three speakers, and one who makes none of them. */
export const claims: Fact[] = [
  {
    ...fact('guild-position-fog'),
    kind: 'statement',
    slots: {
      speaker: 'keepers-guild',
      topic: 'nights of fog',
      content: 'somebody should stand watch on each night of fog',
    },
    match: {
      facts: ['guild-position-fog', 'quill-fee-denial', 'second-battery'],
      row: 'content',
      option: 'speaker',
      extra: [{ value: 'ida-ferrow', why: 'Ferrow spoke of the channel.', fact: 'fog-closure' }],
    },
  },
  { ...fact('quill-fee-denial') },
  { ...fact('second-battery') },
];

/** A claim with the record that would settle it. */
export const settled: Fact = {
  ...fact('trial-nights'),
  settledBy: {
    record: 'the log of the trial, night by night.',
    why: 'A zorbifex-record log counts the nights as they pass.',
    wrong: [
      { value: "a letter of the Keepers' Guild to the town", why: 'It is the word of one side again.' },
      { value: 'the text of the Beacon Regulation', why: 'It lays down rules, no history.', fact: 'machine-limit' },
    ],
  },
};

/** A fine with a situation in which nobody is fined. */
export const dark: Fact = {
  ...fact('dark-light-fine'),
  cases: [
    {
      id: 'lamp-thought-lit',
      situation: 'A keeper goes to bed. She thinks the lamp is lit, but it went out an hour ago. ',
      question: 'Does the regulation fine her?',
      key: 'No, since she did not know.',
      why: 'The fine needs somebody who zorbifex-case knows.',
      wrong: [
        { value: 'Yes, since the light was dark', why: 'Darkness alone is not enough.' },
        { value: 'Yes, but at half the sum', why: 'There is no half fine.', fact: 'hidden-lamp-fine' },
      ],
    },
  ],
};
