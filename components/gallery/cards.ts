import type { Card } from '@/lib/card/card';
import { cardKinds, type CardKindName, type CardParts } from '@/lib/card/kinds';
import type { CardVoice } from '@/lib/card/voice';
import type { Provenance } from '@/lib/fact/provenance';

// Invented cards of each kind, the shortest and the longest that a card can hold or nearly so.

const SHORT = 'Why?';
const LONG = 'Who may order that a quay be shut, for how long, and what is owed to those who then wait?';
const ends = { sourcesEnd: '2024-03-08' };
const few = { reports: 0, documents: 1 };
const many = { reports: 12, documents: 128 };

const provenance: Provenance = {
  fact: 'quay-shut',
  label: '2 versions',
  status: 'differ',
  statusText: 'Sources differ',
  claim:
    'An unnamed officer of the Harbor Board told the Courier that the quay would be shut to all vessels but the ferry until its piles had been looked at, which others put at a week or at a month.',
  asOf: 'As of 8 March 2024',
  voices: [{ who: 'An unnamed officer, of the Harbor Board', source: 'Courier', date: '6 March 2024', locator: '' }],
  others: [],
  reasons: [],
};
const short: Provenance = {
  ...provenance,
  fact: 'quay-open',
  label: '1 report',
  status: 'reported',
  statusText: 'Reported',
};

/** For each kind what its shortest and its longest card is made from. */
const parts: { [Kind in CardKindName]: readonly [CardParts<Kind>, CardParts<Kind>] } = {
  default: [{ line: SHORT }, { line: LONG, ...ends }],
  lesson: [
    { slug: 'short', title: SHORT, steps: 1, minutes: 1, originals: few },
    { slug: 'long', title: LONG, steps: 12, minutes: 120, originals: many, ...ends },
  ],
  step: [
    { lesson: { slug: 'short', title: SHORT, steps: 5 }, id: 'why', title: SHORT, number: 1, originals: few },
    { lesson: { slug: 'long', title: LONG, steps: 12 }, id: 'who', title: LONG, number: 12, originals: many, ...ends },
  ],
  quiz: [
    { slug: 'short', title: SHORT, questions: 4, originals: few },
    { slug: 'long', title: LONG, questions: 20, originals: many, ...ends },
  ],
  question: [
    { item: { id: 'qshort', stem: SHORT, options: [{ text: 'A' }, { text: 'B' }] }, withOptions: true, ...ends },
    {
      item: {
        id: 'qlong',
        stem: 'By the harbor rules of 1907, as amended in 2021, who may order that a quay be shut to vessels?',
        options: [
          { text: 'The harbor master, for up to seven days at once' },
          { text: 'The Board, by a vote, once the master has reported' },
          { text: 'The ferry company, on a day with ice in the bay' },
        ],
      },
      withOptions: true,
      evidence: 'Harbor rules, text of Mar 2024',
      ...ends,
    },
  ],
  fact: [
    {
      provenance: {
        ...short,
        claim: 'The quay is open.',
        voices: [{ ...short.voices[0]!, who: 'The document itself' }],
      },
      report: 'Harbor log, 6 Mar 2024',
      also: { reports: 0, documents: 0 },
      speakers: [],
    },
    {
      provenance,
      report: 'The Courier, 6 Mar 2024',
      also: { reports: 2, documents: 0 },
      speakers: ['an unnamed officer'],
    },
  ],
  correction: [
    { anchor: 'c-short', date: '2024-03-09', stood: 'Shut.', right: 'The quay is open.', lesson: SHORT },
    {
      anchor: 'c-long',
      date: '2024-09-19',
      stood: 'The harbor master may shut the quay for as long as he sees fit, and owes nobody a reason for it.',
      right:
        'The harbor master may shut the quay for seven days at most, and has to publish the reason on the first of them.',
      lesson: LONG,
    },
  ],
  assignment: [
    { id: 'short', title: SHORT, questions: 0 },
    { id: 'long', title: LONG, questions: 60, due: 'Wed, 27 November 2024 at 23:59 GMT+11', ...ends },
  ],
  result: [
    { code: '2345WXYZ', title: SHORT, marks: [true, false, false, true], attempt: 1, date: '2024-03-09' },
    {
      code: 'MMMMWWWW',
      title: LONG,
      marks: Array.from({ length: 20 }, (_, i) => i % 7 !== 3),
      attempt: 23,
      date: '2024-09-29',
    },
  ],
};

/** The shortest and the longest card of each kind. */
export const galleryCards = (voice: CardVoice): Card[] =>
  (Object.keys(parts) as CardKindName[]).flatMap((kind) => cardsOf(kind, voice));

const cardsOf = <Kind extends CardKindName>(kind: Kind, voice: CardVoice): Card[] =>
  parts[kind].map((one) => (cardKinds[kind] as (made: CardParts<Kind>, by: CardVoice) => Card)(one, voice));
