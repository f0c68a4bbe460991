import { factBase } from '@/lib/fact/base';
import { entitySchema } from '@/lib/fact/entity';
import { factSchema } from '@/lib/fact/schema';
import type { Check, Subject } from '@/lib/verify/check';
import { attribution } from '@/lib/verify/v09-attribution';
import { roles } from '@/lib/verify/v10-roles';

const entities = [
  { id: 'mira-holt', type: 'person', name: 'Mira Holt', aliases: ['Holt'] },
  { id: 'sven-aldous', type: 'person', name: 'Sven Aldous', aliases: ['Aldous'] },
  { id: 'quarry-union', type: 'organisation', name: 'the Quarry Union', documents: ['union-letter'] },
  { id: 'brandt-stone', type: 'organisation', name: 'Brandt Stone' },
  { id: 'slate-council', type: 'organisation', name: 'the Slate Council' },
  { id: 'foreman', type: 'unnamed', name: 'a foreman, not named', aliases: ['a foreman'] },
  { id: 'county-post', type: 'outlet', name: 'the County Post', documents: ['post'] },
  { id: 'valley-mail', type: 'outlet', name: 'the Valley Mail' },
  { id: 'slate-act', type: 'law', name: 'the Slate Act', documents: ['slate-act'] },
  { id: 'gravel-act', type: 'law', name: 'the Gravel Act' },
].map((entity) => entitySchema.parse(entity));
const base = factBase({ sources: [], entities, facts: [], disagreements: [] });

interface Draft {
  /** Of the County Post, if nothing else is said. */
  source?: string;
  kind?: string;
  slots: Record<string, unknown>;
  by?: string[];
  presupposed?: true;
  anchors: Record<string, string>;
  coreferences?: { words: string; entity: string }[];
}

/** A draft on one invented sentence, as a check sees it. */
function subject(span: string, statement: string, draft: Draft): Subject {
  const { source = 'post', kind = 'statement', slots, by = [], anchors, presupposed, coreferences } = draft;
  const fact = factSchema.parse({
    id: 'draft',
    kind,
    slots,
    statement,
    modality: 'reported',
    attribution: by.map((speaker) => ({ speaker, verb: 'said' })),
    asOf: '2025-01-01',
    evidence: [{ source, sentences: [1], anchors, presupposed, coreferences }],
  });
  const grounded = [
    {
      index: 0,
      evidence: fact.evidence[0]!,
      source: { id: source },
      text: { text: span, sentences: [], digest: '', length: span.length },
      span: { start: 0, end: span.length, text: span, digest: '' },
    },
  ];
  return { fact, base, texts: new Map(), copies: undefined, grounded } as unknown as Subject;
}

const codes = (check: Check, one: Subject): string[] => check.run(one).map(({ code }) => code);

type Row = [why: string, span: string, statement: string, draft: Draft];
type Refused = [code: string, ...row: Row];

const quiet = { slots: { subject: 'the pit', amount: { value: 3, unit: 'pit' } }, kind: 'quantity' };
const says = (speaker: string, ...by: string[]) => ({ slots: { speaker, topic: 'the pit', content: 'it floods' }, by });

const WRONG_SPEAKER: Refused[] = [
  [
    'speaker-silent',
    'the body of which somebody speaks',
    'A foreman of Brandt Stone said the pit floods.',
    'Brandt Stone said that the pit floods.',
    { ...says('brandt-stone', 'brandt-stone'), anchors: { content: 'the pit floods' } },
  ],
  [
    'speaker-silent',
    'the object before a participle',
    'The Slate Council ordered Brandt Stone to shut the pit, saying that it floods.',
    'Brandt Stone said that the pit floods.',
    { ...says('brandt-stone', 'brandt-stone'), anchors: { content: 'it floods' } },
  ],
  [
    'attribution-dropped',
    'a claim that holds a long number',
    'The firm has lost 60,000 dollars on the pit, Mira Holt added.',
    'The firm has lost 60,000 dollars.',
    { ...quiet, anchors: { amount: '60,000 dollars' } },
  ],
  [
    'attribution-dropped',
    'a claim before "X said"',
    'Three pits have flooded, Mira Holt said.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'Three pits' } },
  ],
  [
    'attribution-dropped',
    'a claim after "X said that"',
    'Mira Holt said on Monday that three pits have flooded.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'attribution-dropped',
    'a claim after "according to"',
    'According to a foreman, three pits have flooded.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'attribution-dropped',
    'a claim before "according to"',
    'Three pits have flooded, according to the Slate Council.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'Three pits' } },
  ],
  [
    'attribution-dropped',
    'a claim before "said X"',
    '“Three pits have flooded this spring,” said Sven Aldous, the warden.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'Three pits' } },
  ],
  [
    'attribution-dropped',
    'a quotation that goes on',
    '“The spring was wet,” said Sven Aldous. “Three pits of the five have flooded.”',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'Three pits' } },
  ],
  [
    'attribution-dropped',
    'a claim of a body',
    'The Slate Council warned that three pits have flooded.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'attribution-dropped',
    'a claim after an aside',
    'Mira Holt, who runs the pumps, insisted that three pits have flooded.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'speaker-silent',
    'somebody spoken of',
    'Mira Holt said that Sven Aldous drained the pit.',
    'Sven Aldous said that the pit was drained.',
    { ...says('sven-aldous', 'sven-aldous'), anchors: { content: 'drained the pit' } },
  ],
  [
    'speaker-silent',
    'somebody spoken to',
    'Mira Holt told Sven Aldous that the pit floods.',
    'Sven Aldous said that the pit floods.',
    { ...says('sven-aldous', 'sven-aldous'), anchors: { content: 'the pit floods' } },
  ],
  [
    'speaker-twice',
    'one speaker twice',
    'Mira Holt said that the pit floods.',
    'Mira Holt said that the pit floods.',
    { ...says('mira-holt', 'mira-holt', 'mira-holt'), anchors: { content: 'the pit floods' } },
  ],
  [
    'speaker-is-source',
    'the paper itself in the chain',
    'Mira Holt said that the pit floods.',
    'Mira Holt told the County Post that the pit floods.',
    { ...says('mira-holt', 'county-post', 'mira-holt'), anchors: { content: 'the pit floods' } },
  ],
  [
    'speaker-wrong',
    'a statement that lets another speak',
    'Mira Holt said that Brandt Stone drains the pit.',
    'Brandt Stone said that Mira Holt drains the pit.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'drains the pit' } },
  ],
];

const RIGHT_SPEAKER: Row[] = [
  [
    'several who believe',
    'Mira Holt and Sven Aldous believe the pit floods.',
    'Sven Aldous believes that the pit floods.',
    { ...says('sven-aldous', 'sven-aldous'), anchors: { content: 'the pit floods' } },
  ],
  [
    'who disputes',
    'Mira Holt disputes that the pit floods.',
    'Mira Holt disputes it.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'the pit floods' } },
  ],
  [
    'the head of a name after "of"',
    'A foreman of Brandt Stone, who asked not to be named in the press, said the pit floods.',
    'A foreman said that the pit floods.',
    { ...says('foreman', 'foreman'), anchors: { content: 'the pit floods' } },
  ],
  [
    'who speaks for a body',
    'A foreman for Brandt Stone said the pit floods.',
    'Brandt Stone said that the pit floods.',
    { ...says('brandt-stone', 'brandt-stone'), anchors: { content: 'the pit floods' } },
  ],
  [
    'the subject of a participle',
    'The Slate Council told Brandt Stone to shut the pit, saying that it floods.',
    'The Slate Council said that the pit floods.',
    { ...says('slate-council', 'slate-council'), anchors: { content: 'it floods' } },
  ],
  [
    'a pronoun on record, where an article holds its letters',
    'The pit floods, he added.',
    'Mira Holt added that the pit floods.',
    {
      ...says('mira-holt', 'mira-holt'),
      anchors: { content: 'pit floods' },
      coreferences: [{ words: 'he', entity: 'mira-holt' }],
    },
  ],
  [
    'who said it',
    'Mira Holt said that the pit floods.',
    'The pit floods, Mira Holt said.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'the pit floods' } },
  ],
  [
    'who is cited',
    'The Valley Mail cited a foreman as saying that the pit floods.',
    'A foreman, not named, said that the pit floods.',
    { ...says('foreman', 'valley-mail', 'foreman'), anchors: { content: 'the pit floods' } },
  ],
  [
    'who told a paper, and the paper',
    'A foreman told the Valley Mail that the pit floods.',
    'A foreman, not named, told the Valley Mail that the pit floods.',
    { ...says('foreman', 'valley-mail', 'foreman'), anchors: { content: 'the pit floods' } },
  ],
  [
    'what an apposition takes for known',
    'Brandt Stone, a firm that owns three pits, said that the spring was wet.',
    'Brandt Stone owns three pits.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'what a relative clause takes for known',
    'The spring was wet at Brandt Stone, which owns three pits, said Mira Holt.',
    'Brandt Stone owns three pits.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'what a setting takes for known',
    'During a long hearing on three pits, Mira Holt said that the spring was wet.',
    'There was a hearing on three pits.',
    { ...quiet, anchors: { amount: 'three pits' } },
  ],
  [
    'what is marked as presupposed',
    'The owner of three pits could sue, Mira Holt said.',
    'The owner has three pits.',
    { ...quiet, presupposed: true, anchors: { amount: 'three pits' } },
  ],
  [
    'what the source says next to a claim',
    'Three pits have flooded. Mira Holt said that the spring was wet.',
    'Three pits have flooded.',
    { ...quiet, anchors: { amount: 'Three pits' } },
  ],
  [
    'what the source says in its own text',
    'We believe that three pits have flooded.',
    'Three pits have flooded.',
    { ...quiet, source: 'union-letter', anchors: { amount: 'three pits' } },
  ],
  [
    'the act of saying',
    'Mira Holt denied on Monday that the pit floods.',
    'On Monday Mira Holt denied a flood.',
    {
      kind: 'event',
      slots: { what: 'Mira Holt denies a flood', when: { date: '2025-01-01' } },
      anchors: { what: 'Mira Holt denied', when: 'denied on Monday' },
    },
  ],
  [
    'a statement that says whose count it is',
    'Three pits have flooded, by the count of the Slate Council.',
    'Three pits have flooded, the Slate Council counted.',
    { ...quiet, anchors: { amount: 'Three pits' } },
  ],
];

const event = (what: string) => ({ kind: 'event', slots: { what, when: { date: '2025' } }, anchors: { what: 'pit' } });

const WRONG_PART: Refused[] = [
  [
    'role-exchanged',
    'an order that the one who got it gives',
    'The Slate Council on Tuesday ordered Brandt Stone to shut the pit.',
    'The Slate Council got Brandt Stone’s order on Tuesday.',
    event('the order'),
  ],
  [
    'role-exchanged',
    'a body that is the head of a person',
    'The Slate Council’s warden, Mira Holt, shut the pit.',
    'The Slate Council is warden of Mira Holt.',
    event('the office'),
  ],
  [
    'role-actor',
    'a text that only tells of a date',
    'Brandt Stone mends the pump by 30 April 2025.',
    'The Quarry Union gives Brandt Stone until 30 April 2025 to mend the pump.',
    {
      source: 'union-letter',
      kind: 'deadline',
      slots: { giver: 'quarry-union', receiver: 'brandt-stone', task: 'mend the pump', until: { date: '2025-04-30' } },
      anchors: { until: '30 April 2025' },
    },
  ],
  [
    'role-exchanged',
    'agent and patient',
    'Brandt Stone sued the Slate Council over the pit.',
    'The Slate Council sued Brandt Stone over the pit.',
    event('a suit'),
  ],
  [
    'role-exchanged',
    'a passive read as active',
    'Brandt Stone was sued by the Slate Council over the pit.',
    'Brandt Stone sued the Slate Council over the pit.',
    event('a suit'),
  ],
  [
    'role-exchanged',
    'owner and user',
    'Mira Holt drove into the pit with the truck of Sven Aldous.',
    'Sven Aldous drove into the pit with the truck of Mira Holt.',
    event('a drive'),
  ],
  [
    'role-exchanged',
    'who speaks and who acts',
    'Mira Holt said that Sven Aldous drained the pit.',
    'Sven Aldous said that Mira Holt drained the pit.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'drained the pit' } },
  ],
  [
    'role-exchanged',
    'who tells and who is told',
    'Mira Holt told Sven Aldous that the pit floods.',
    'Sven Aldous told Mira Holt that the pit floods.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'the pit floods' } },
  ],
  [
    'role-exchanged',
    'from whom a thing comes',
    'The Slate Council got a letter from Brandt Stone about the pit.',
    'A letter from the Slate Council about the pit came to Brandt Stone.',
    event('a letter'),
  ],
  [
    'role-exchanged',
    'an office and its body',
    'Mira Holt, the warden of the Quarry Union, left the pit.',
    'The Quarry Union is the warden of Mira Holt.',
    event('an office'),
  ],
  [
    'role-exchanged',
    'payer and payee',
    'Brandt Stone paid the Slate Council $300 for the pit.',
    'Brandt Stone paid the Slate Council $300 for the pit.',
    {
      kind: 'money',
      slots: { payer: 'slate-council', payee: 'brandt-stone', subject: 'the pit', amount: { value: 300, unit: 'USD' } },
      anchors: { subject: 'pit' },
    },
  ],
  [
    'role-replaced',
    'another of the sentence',
    'Mira Holt closed the pit after a complaint, and Sven Aldous took the pumps away.',
    'Sven Aldous closed the pit after a complaint.',
    event('a closing'),
  ],
  [
    'role-sort',
    'a body that holds an office',
    'Mira Holt, the warden of the Quarry Union, left the pit.',
    'Mira Holt is the warden of the Quarry Union.',
    {
      kind: 'role',
      slots: { person: 'quarry-union', office: 'warden', organisation: 'mira-holt' },
      anchors: { office: 'warden' },
    },
  ],
  [
    'role-law',
    'a law that another text names',
    'The Gravel Act ends in March.',
    'The Gravel Act ends in March.',
    {
      source: 'slate-act',
      kind: 'date-in-force',
      slots: { law: 'gravel-act', subject: 'the Gravel Act', change: 'ends', when: { date: '2025-03' } },
      anchors: { change: 'ends' },
    },
  ],
  [
    'role-voice',
    'somebody else’s "we"',
    'We cannot accept the offer of Brandt Stone.',
    'Brandt Stone cannot accept the offer.',
    {
      source: 'union-letter',
      kind: 'position',
      slots: { holder: 'brandt-stone', topic: 'the offer', stance: 'no' },
      anchors: { stance: 'cannot accept' },
    },
  ],
  [
    'role-subject',
    'the object of a relation',
    'Brandt Stone supplies the Slate Council with gravel.',
    'Brandt Stone supplies the Slate Council.',
    {
      kind: 'relation',
      slots: { subject: 'slate-council', relation: 'supplies', object: 'gravel' },
      anchors: { relation: 'supplies' },
    },
  ],
  [
    'role-owner',
    'what belongs to another',
    'The rules of the pit and Brandt Stone’s permit were read to the Slate Council.',
    'The Slate Council’s permit was read.',
    event('a reading'),
  ],
];

const RIGHT_PART: Row[] = [
  [
    'a speaker named after their office',
    'Sven Aldous, a lawyer for Brandt Stone, said his client was “glad but not surprised.”',
    'Brandt Stone was glad but not taken aback, said its lawyer, Sven Aldous.',
    event('gladness'),
  ],
  [
    'what is whose, whoever gets it',
    'The Slate Council on Tuesday ordered Brandt Stone to shut the pit.',
    'Brandt Stone got the Slate Council’s order on Tuesday.',
    event('the order'),
  ],
  [
    'a receiver whom the evidence names by a pronoun',
    'The Slate Council agreed to lend the pit for three years, and Brandt Stone paid it 90,000 dollars.',
    'The Slate Council was paid 90,000 dollars for the loan of the pit.',
    event('the payment'),
  ],
  [
    'whose own report sets a date for others',
    'Brandt Stone should mend the pump by 30 April 2025.',
    'According to the Quarry Union, Brandt Stone should mend the pump by 30 April 2025.',
    {
      source: 'union-letter',
      kind: 'deadline',
      slots: { giver: 'quarry-union', receiver: 'brandt-stone', task: 'mend the pump', until: { date: '2025-04-30' } },
      anchors: { until: '30 April 2025' },
    },
  ],
  [
    'the same order',
    'Brandt Stone sued the Slate Council over the pit.',
    'Over the pit Brandt Stone sued the Slate Council.',
    event('a suit'),
  ],
  [
    'an active made passive',
    'Brandt Stone sued the Slate Council over the pit.',
    'The Slate Council was sued by Brandt Stone over the pit.',
    event('a suit'),
  ],
  [
    'a passive made active',
    'The Slate Council was sued by Brandt Stone over the pit.',
    'Brandt Stone sued the Slate Council over the pit.',
    event('a suit'),
  ],
  [
    'a possessive turned round',
    'Mira Holt drove the truck of Sven Aldous into the pit.',
    'Mira Holt drove Sven Aldous’s truck into the pit.',
    event('a drive'),
  ],
  [
    'a converse verb',
    'The Slate Council got a letter from Brandt Stone about the pit.',
    'A letter from Brandt Stone about the pit reached the Slate Council.',
    event('a letter'),
  ],
  [
    'a speaker put last',
    'Mira Holt said that Sven Aldous drained the pit.',
    'Sven Aldous drained the pit, Mira Holt said.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'drained the pit' } },
  ],
  [
    'a paper that reports',
    'Mira Holt said that Sven Aldous drained the pit.',
    'Mira Holt, the County Post reported, said that Sven Aldous drained the pit.',
    { ...says('mira-holt', 'mira-holt'), anchors: { content: 'drained the pit' } },
  ],
  [
    'an office out of an apposition',
    'Warden Mira Holt of the Quarry Union left the pit.',
    'Mira Holt is a warden of the Quarry Union.',
    {
      kind: 'role',
      slots: { person: 'mira-holt', office: 'warden', organisation: 'quarry-union' },
      anchors: { office: 'Warden' },
    },
  ],
  [
    'who gets as subject',
    'Brandt Stone received $300 from the Slate Council.',
    'Brandt Stone got $300 from the Slate Council.',
    {
      kind: 'money',
      slots: { payer: 'slate-council', payee: 'brandt-stone', subject: 'a sum', amount: { value: 300, unit: 'USD' } },
      anchors: { subject: '$300' },
    },
  ],
  [
    'one’s own "we"',
    'We cannot accept the offer of Brandt Stone.',
    'The Quarry Union cannot accept the offer of Brandt Stone.',
    {
      source: 'union-letter',
      kind: 'position',
      slots: { holder: 'quarry-union', topic: 'the offer', stance: 'no' },
      anchors: { stance: 'cannot accept' },
    },
  ],
  [
    'a law’s own rule',
    'The Gravel Act ends in March.',
    'The Gravel Act ends in March.',
    {
      source: 'slate-act',
      kind: 'date-in-force',
      slots: { law: 'slate-act', subject: 'the Gravel Act', change: 'ends', when: { date: '2025-03' } },
      anchors: { change: 'ends' },
    },
  ],
];

test.each(WRONG_SPEAKER)('V9 refuses with %s: %s', (code, _why, span, statement, draft) => {
  expect(codes(attribution, subject(span, statement, draft))).toContain(code);
});

test.each(RIGHT_SPEAKER)('V9 accepts %s', (_why, span, statement, draft) => {
  expect(codes(attribution, subject(span, statement, draft))).toEqual([]);
});

test.each(WRONG_PART)('V10 refuses with %s: %s', (code, _why, span, statement, draft) => {
  expect(codes(roles, subject(span, statement, draft))).toContain(code);
});

test.each(RIGHT_PART)('V10 accepts %s', (_why, span, statement, draft) => {
  expect(codes(roles, subject(span, statement, draft))).toEqual([]);
});
