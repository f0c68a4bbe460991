import type { FactBase } from '@/lib/fact/base';
import type { Fact } from '@/lib/fact/schema';
import { checks, verifyFact, type VerifyContext } from '@/lib/verify';
import { baseWith, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const world = lighthouse();
const { base } = world;

type Change = (fact: Fact) => Fact;
type World = (context: VerifyContext) => VerifyContext;

const say =
  (statement: string): Change =>
  (fact) => ({ ...fact, statement });
const slot =
  (slots: Fact['slots']): Change =>
  (fact) => ({ ...fact, slots: { ...fact.slots, ...slots } });
const field =
  (fields: Partial<Fact>): Change =>
  (fact) => ({ ...fact, ...fields });
const evidence =
  (parts: Partial<Fact['evidence'][number]>): Change =>
  (fact) => ({ ...fact, evidence: fact.evidence.map((one) => ({ ...one, ...parts })) });
const anchor =
  (anchors: Record<string, string>): Change =>
  (fact) => ({ ...fact, evidence: fact.evidence.map((one) => ({ ...one, anchors: { ...one.anchors, ...anchors } })) });
const noAnchor =
  (name: string): Change =>
  (fact) => ({
    ...fact,
    evidence: fact.evidence.map((one) => ({
      ...one,
      anchors: Object.fromEntries(Object.entries(one.anchors).filter(([key]) => key !== name)),
    })),
  });
const both =
  (...changes: Change[]): Change =>
  (fact) =>
    changes.reduce((draft, change) => change(draft), fact);
const wrong =
  (slotName: string, value: Fact['misconceptions'][number]['value'], why = 'It is not so.'): Change =>
  (fact) => ({ ...fact, misconceptions: [{ slot: slotName, value, why }] });
const COPIED_RUN = 'The machine almost certainly needs a second battery before winter.';
/** A fact with question material of every sort, one part of it changed. */
const material =
  (change: Partial<Fact>): Change =>
  (fact) => {
    const no = [0, 1].map((i) => ({ value: `a wrong answer ${i}`, why: 'It is not so.' }));
    const settledBy = { record: 'the book of the Board', why: 'It says so.', wrong: no };
    const cases = [
      { id: 'one', situation: 'A lamp is dark.', question: 'Who pays?', key: 'nobody', why: 'No.', wrong: no },
    ];
    const list = { facts: ['failure-book-duty', 'spare-lamp-duty'], slot: 'action', wrong: no };
    const match = { facts: [fact.id, 'quill-fee-denial'], row: 'content', option: 'speaker', extra: no };
    return { ...fact, settledBy, cases, list, match, ...change };
  };
const wrongTwo = (one: object) =>
  [one, {}].map((change) => ({ value: 'a wrong answer', why: 'It is not so.', ...change }));
const inBase =
  (parts: Partial<Pick<FactBase, 'facts' | 'disagreements'>>): World =>
  (context) => ({ ...context, base: baseWith(context.base, parts) });
const undated =
  (source: string): World =>
  (context) => ({
    ...context,
    base: baseWith(context.base, {
      sources: [...context.base.sources.values()].map((one) =>
        one.id === source ? { ...one, published: undefined, asOf: undefined } : one,
      ),
    }),
  });
const asItIs: Change = (fact) => fact;

/** The draft takes the place of the fact it was made from. */
function refusals(id: string, change: Change, elsewhere: World = (context) => context) {
  const draft = change(factOf(base, id));
  const context = elsewhere(world);
  const facts = context.base.facts.map((fact) => (fact.id === id ? draft : fact));
  return verifyFact(draft, { ...context, base: baseWith(context.base, { facts }) });
}

const hisFee: Change = both(
  say('Tomas Quill said that nobody was asking to be paid.'),
  slot({ content: 'nobody was asking to be paid' }),
  field({ attribution: [{ speaker: 'tomas-quill', verb: 'said' }], modality: 'reported' }),
  evidence({
    sentences: [7],
    anchors: { topic: 'a fee', content: 'Nobody here wants a fee' },
    coreferences: [{ words: 'he', entity: 'tomas-quill' }],
  }),
);

type Refused = [check: string, says: string, id: string, change: Change, code: string, elsewhere?: World];

const REFUSED: Refused[] = [
  ['V1', 'a source that has no record', 'trial-nights', evidence({ source: 'nobody' }), 'source-unknown'],
  [
    'V1',
    'a source whose text is not at hand',
    'trial-nights',
    asItIs,
    'text-missing',
    (context) => ({ ...context, texts: new Map() }),
  ],
  [
    'V1',
    'a text that changed after the record was made',
    'trial-nights',
    asItIs,
    'source-changed',
    (context) => ({
      ...context,
      texts: new Map([...context.texts].map(([id, text]) => [id, { ...text, digest: '0'.repeat(64) }])),
    }),
  ],
  ['V1', 'two sentences that are no neighbours', 'trial-nights', evidence({ sentences: [4, 6] }), 'span-split'],
  ['V1', 'the same sentence twice', 'trial-nights', evidence({ sentences: [4, 4] }), 'span-split'],
  ['V1', 'a sentence beyond the end', 'trial-nights', evidence({ sentences: [7] }), 'span-outside'],
  [
    'V1',
    'two neighbours of which one is beyond the end',
    'candles-burned',
    evidence({ sentences: [6, 7] }),
    'span-outside',
  ],

  [
    'V2',
    'anchor words that do not stand in the span',
    'fog-boats-courier',
    anchor({ subject: 'turned back in the fog of June' }),
    'anchor-absent',
  ],
  [
    'V2',
    'anchor words in other letters',
    'fog-boats-courier',
    anchor({ amount: 'at least 17 boats' }),
    'anchor-absent',
  ],
  ['V2', 'a phrase without an anchor', 'fog-boats-courier', noAnchor('subject'), 'anchor-missing'],
  ['V2', 'an amount without an anchor', 'fog-boats-courier', noAnchor('amount'), 'anchor-missing'],
  [
    'V2',
    'another value',
    'fog-boats-courier',
    slot({ amount: { value: 18, unit: 'boat', comparator: 'at-least' } }),
    'amount-differs',
  ],
  [
    'V2',
    'another comparator',
    'fog-boats-courier',
    slot({ amount: { value: 17, unit: 'boat', comparator: 'exactly' } }),
    'amount-differs',
  ],
  [
    'V2',
    'another unit',
    'fog-boats-courier',
    slot({ amount: { value: 17, unit: 'crew', comparator: 'at-least' } }),
    'amount-differs',
  ],
  [
    'V2',
    'an amount that stands elsewhere in the span',
    'storm-damage',
    both(
      field({ kind: 'money' }),
      (fact) => ({
        ...fact,
        slots: { subject: 'the pane', amount: { value: 48263, unit: 'USD', comparator: 'exactly' } },
      }),
      anchor({ subject: 'a new pane', amount: 'on 27 November 1974' }),
    ),
    'amount-differs',
  ],
  ['V2', 'another day', 'electric-lamp', slot({ when: { date: '1931-10-15' } }), 'date-differs'],
  [
    'V2',
    'a day where the source names a month',
    'second-battery',
    both(
      field({ kind: 'event' }),
      (fact) => ({ ...fact, slots: { what: 'a battery is needed', when: { date: '2024-03-06' } } }),
      anchor({ what: 'needs a second battery', when: 'before winter' }),
    ),
    'date-differs',
  ],
  [
    'V2',
    'another hour',
    'guild-house-deadline',
    slot({ until: { date: '2024-03-22', time: '18:00' } }),
    'date-differs',
  ],
  [
    'V2',
    'an entity that the span does not name',
    'machine-price-courier',
    both(slot({ payee: 'harbor-office' }), noAnchor('payee')),
    'entity-absent',
  ],
  [
    'V2',
    'an entity that stands elsewhere in the span than its anchor',
    'machine-price-courier',
    slot({ payee: 'harbor-board' }),
    'entity-elsewhere',
  ],
  [
    'V2',
    'giver and receiver changed about',
    'guild-house-deadline',
    slot({ giver: 'keepers-guild', receiver: 'harbor-board' }),
    'entity-elsewhere',
  ],

  [
    'V3',
    'a number that is not in the span',
    'fog-boats-courier',
    say('By the count of the harbor office, fog in January made at least 18 boats turn around.'),
    'number-absent',
  ],
  [
    'V3',
    'a number more than the span has',
    'fog-boats-courier',
    say('Over 3 days, fog in January made at least 17 boats turn around, the harbor office counted.'),
    'number-absent',
  ],
  [
    'V3',
    'another unit',
    'fog-boats-courier',
    say('By the count of the harbor office, fog in January made at least 17 ferries turn around.'),
    'unit-differs',
  ],
  [
    'V3',
    'another currency',
    'glass-cost',
    say('The town paid €48,263 for the new pane after the storm.'),
    'unit-differs',
  ],
  [
    'V3',
    'a comparator dropped',
    'fog-boats-courier',
    say('By the count of the harbor office, fog in January made 17 boats turn around.'),
    'comparator-differs',
  ],
  [
    'V3',
    'a comparator invented',
    'fog-boats-coast-wire',
    say('The harbor office has a record of about 23 boats turning around in the fog of January.'),
    'comparator-differs',
  ],
  [
    'V3',
    'a comparator turned about',
    'dark-light-fine',
    say('A person who knowingly leaves a light dark faces a fine of at least $7,500.'),
    'comparator-differs',
  ],
  [
    'V3',
    'a comparator after the number',
    'fog-boats-coast-wire',
    say('The harbor office has a record of 23 boats or more turning around in the fog of January.'),
    'comparator-differs',
  ],
  [
    'V3',
    'a slot whose number the statement leaves out',
    'fog-boats-courier',
    say('By the count of the harbor office, fog in January made boats turn around.'),
    'amount-unstated',
  ],

  [
    'V4',
    'a day that is not in the span',
    'electric-lamp',
    say('The oil flame gave way to an electric lamp on 15 October 1931.'),
    'date-absent',
  ],
  [
    'V4',
    'a month that is not in the span',
    'electric-lamp',
    say('The oil flame gave way to an electric lamp on 14 November 1931.'),
    'date-absent',
  ],
  [
    'V4',
    'a weekday that nobody named',
    'fog-boats-courier',
    say('On a Monday in January, fog made at least 17 boats turn around.'),
    'date-absent',
  ],
  [
    'V4',
    'another hour',
    'guild-house-deadline',
    say('The Guild has until 6 p.m. on 22 March 2024 to clear the house, a time limit set by the Board.'),
    'date-absent',
  ],
  [
    'V4',
    'a year where the source has only the day, without a record',
    'guild-house-deadline',
    evidence({ dates: [] }),
    'date-absent',
  ],
  [
    'V4',
    'the day of publication as the day of the event',
    'second-battery',
    say(
      'In the words of a lamp engineer, not named, on 6 March 2024, another battery is almost certainly needed for the machine.',
    ),
    'date-absent',
  ],
  [
    'V4',
    'a weekday that does not fit its date',
    'vote-courier',
    say('The Marrowby Harbor Board decided for the machine by a vote on Thursday, 1 March 2024.'),
    'date-impossible',
  ],
  [
    'V4',
    'a day that does not exist',
    'electric-lamp',
    say('The oil flame gave way to an electric lamp on 31 November 1931.'),
    'date-impossible',
  ],
  [
    'V4',
    'a slot whose day the statement leaves out',
    'electric-lamp',
    say('The oil flame gave way to an electric lamp.'),
    'date-unstated',
  ],
  [
    'V4',
    'words read as a day they cannot mean',
    'vote-courier',
    evidence({ dates: [{ words: 'on Friday', date: '2024-03-02', reference: '2024-03-06' }] }),
    'date-unlikely',
  ],
  [
    'V4',
    'words read that are not in the span',
    'vote-courier',
    evidence({ dates: [{ words: 'last Friday', date: '2024-03-01', reference: '2024-03-06' }] }),
    'words-absent',
  ],
  [
    'V4',
    'words read from a day that is not the source’s',
    'vote-courier',
    evidence({ dates: [{ words: 'on Friday', date: '2024-03-01', reference: '2024-02-28' }] }),
    'reference-foreign',
  ],
  [
    'V4',
    'a day finer than its words',
    'tower-visitors',
    evidence({ dates: [{ words: 'last year', date: '2023-07-01', reference: '2024-03-06' }] }),
    'date-unlikely',
  ],
  ['V4', 'knowledge from after the source', 'electric-lamp', field({ asOf: '2024-03-08' }), 'as-of-foreign'],
  [
    'V4',
    'no state of knowledge, though the source has a date',
    'electric-lamp',
    field({ asOf: undefined }),
    'as-of-missing',
  ],
  ['V4', 'a law as of another day than its text', 'dark-light-fine', field({ asOf: '2023-12' }), 'as-of-foreign'],

  [
    'V5',
    'a name that the span does not hold',
    'ferrow-chair',
    say('Tomas Quill and Ida Ferrow: the latter is the chair of the Board.'),
    'entity-absent',
  ],
  [
    'V5',
    'another name',
    'fog-closure',
    say('Should the lamp fail in fog, the channel could stay closed for two days, by the word of Tomas Quill.'),
    'entity-absent',
  ],
  [
    'V5',
    'a name inside a longer name',
    'vote-courier',
    say('The Marrowby Harbor Board decided for the machine in Marrowby by a vote on Friday, 1 March 2024.'),
    'entity-absent',
  ],
  [
    'V5',
    'a name that nobody knows',
    'ferrow-chair',
    say('Ida Ferrow is the chair of the Board in Oldhaven.'),
    'name-unknown',
  ],
  [
    'V5',
    'a speaker that the span does not name',
    'yearly-saving',
    field({ attribution: [{ speaker: 'tomas-quill', verb: 'said' }] }),
    'speaker-absent',
  ],
  [
    'V5',
    'a speaker that the statement does not name',
    'yearly-saving',
    say('Each year of the new service could save $62,000, it was said.'),
    'entity-unstated',
  ],
  [
    'V5',
    'an entity of the slots that the statement does not name',
    'machine-price-courier',
    say('By its accounts, the Board paid $415,000 for the machine.'),
    'entity-unstated',
  ],
  [
    'V5',
    'a word that may stand for two',
    'guild-house-deadline',
    evidence({ coreferences: [{ words: 'the keepers', entity: 'keepers-guild' }] }),
    'coreference-open',
  ],
  [
    'V5',
    'a word for one who was not named before',
    'quill-fee-denial',
    both(hisFee, evidence({ coreferences: [{ words: 'he', entity: 'ida-ferrow' }] })),
    'coreference-open',
  ],
  [
    'V5',
    'a word that is not in the span',
    'quill-fee-denial',
    both(hisFee, evidence({ coreferences: [{ words: 'the secretary', entity: 'tomas-quill' }] })),
    'coreference-open',
  ],

  ['V7', 'a negative without its mark', 'guild-refusal', field({ polarity: 'affirmative' }), 'negative-unmarked'],
  [
    'V7',
    'a mark without a negative',
    'guild-refusal',
    say("The Keepers' Guild agreed to put its name to the handover paper."),
    'negative-missing',
  ],
  [
    'V7',
    'a refusal turned into consent',
    'guild-refusal',
    both(say("The Keepers' Guild agreed to put its name to the handover paper."), field({ polarity: 'affirmative' })),
    'negative-dropped',
  ],
  [
    'V7',
    'a denial that the source does not make',
    'storm-damage',
    both(
      say('The glass of the lantern did not break in a storm on 27 November 1974.'),
      field({ polarity: 'negative' }),
    ),
    'negative-invented',
  ],
  [
    'V7',
    'a negative added without its mark',
    'storm-damage',
    say('The glass of the lantern did not break in a storm on 27 November 1974.'),
    'negative-unmarked',
  ],
  [
    'V7',
    'a lexical negative dropped',
    'quill-fee-denial',
    both(say('Tomas Quill confirmed a request by the Guild for money.'), field({ polarity: 'affirmative' })),
    'negative-dropped',
  ],

  [
    'V12',
    'too many words',
    'ferrow-chair',
    say(`Ida Ferrow is the chair of the Board${' and of the Board'.repeat(6)}.`),
    'too-long',
  ],
  ['V12', 'too few words', 'ferrow-chair', say('Ferrow chairs it.'), 'too-short'],
  ['V12', 'a pronoun without its noun', 'ferrow-chair', say('She is the chair of the Board.'), 'dangling-pronoun'],
  [
    'V12',
    'a pointing word without its noun',
    'ferrow-chair',
    say('This is so since Ida Ferrow is the chair of the Board.'),
    'dangling-pronoun',
  ],
  [
    'V12',
    '"that" and its noun',
    'ferrow-chair',
    say('That office is held by Ida Ferrow of the Board.'),
    'dangling-pronoun',
  ],
  [
    'V12',
    '"those" and its noun',
    'ferrow-chair',
    say('Those boards have Ida Ferrow as their chair.'),
    'dangling-pronoun',
  ],
  ['V12', '"that" and its verb', 'ferrow-chair', say('That was said by Ida Ferrow of the Board.'), 'dangling-pronoun'],
  ['V12', 'a small letter first', 'ferrow-chair', say('the chair of the Board is Ida Ferrow.'), 'no-capital'],
  ['V12', 'no full stop', 'ferrow-chair', say('Ida Ferrow is the chair of the Board'), 'no-stop'],
  ['V12', 'two sentences', 'ferrow-chair', say('Ida Ferrow is the chair. The Board has one.'), 'two-sentences'],
  [
    'V12',
    'a second sentence of two words',
    'ferrow-chair',
    say('Ida Ferrow is the chair of the Board. Nobody objected.'),
    'two-sentences',
  ],
  [
    'V12',
    'a second sentence that begins with a short word',
    'ferrow-chair',
    say('Ida Ferrow is the chair of the Board. A vote made her so.'),
    'two-sentences',
  ],
  ['V12', 'two spaces', 'ferrow-chair', say('Ida Ferrow is  the chair of the Board.'), 'white-space'],

  [
    'V13',
    'seven words of the source in the statement',
    'second-lamp-power',
    say('Where fog is frequent, the owner of a light to fit a second lamp may be found by the Harbor Board.'),
    'copied-run',
  ],
  [
    'V13',
    'words of a source that is not the evidence',
    'ferrow-chair',
    say('Ida Ferrow, chair of the Board, lit the lamp for the first time in the fog.'),
    'copied-run',
  ],
  [
    'V13',
    'copied words in the explanation',
    'ferrow-chair',
    field({ explain: 'She knew that a storm broke the lantern glass on that night.' }),
    'copied-run',
  ],
  [
    'V13',
    'copied words in a wrong answer',
    'guild-refusal',
    wrong('stance', 'the machine almost certainly needs a second battery before winter'),
    'copied-run',
  ],
  [
    'V13',
    'copied words in a refutation',
    'guild-refusal',
    wrong('stance', 'it signed', 'The machine almost certainly needs a second battery before winter.'),
    'copied-run',
  ],
  [
    'V13',
    'copied words in a slot',
    'fog-closure',
    slot({ effect: 'the channel could close for two days and more' }),
    'copied-run',
  ],
  [
    'V13',
    'a copied run over a number',
    'spare-lamp-duty',
    say('In each light its spare lamp at least 3 times in each month is tried out.'),
    'copied-run',
  ],
  [
    'V13',
    'too many short runs',
    'keeper-meaning',
    say(
      'Under the Beacon Regulation, a keeper holds a certificate of watch and has a home within two miles of the light.',
    ),
    'near-copy',
  ],

  [
    'V13',
    'a copied run in a situation',
    'quill-fee-denial',
    material({
      cases: [{ id: 'one', situation: COPIED_RUN, question: 'Who?', key: 'nobody', why: 'No.', wrong: wrongTwo({}) }],
    }),
    'copied-run',
  ],
  [
    'V13',
    'a copied run in a wrong record',
    'quill-fee-denial',
    material({ settledBy: { record: 'the book', why: 'It says so.', wrong: wrongTwo({ why: COPIED_RUN }) } }),
    'copied-run',
  ],
  [
    'V14',
    'a list of a fact that there is not',
    'quill-fee-denial',
    material({ list: { facts: ['spare-lamp-duty', 'nowhere'], slot: 'action', wrong: wrongTwo({}) } }),
    'fact-unknown',
  ],
  [
    'V14',
    'a list by a slot that a member lacks',
    'quill-fee-denial',
    material({ list: { facts: ['spare-lamp-duty', 'glass-cost'], slot: 'action', wrong: wrongTwo({}) } }),
    'slot-absent',
  ],
  [
    'V14',
    'a match by speakers of a fact that has none',
    'quill-fee-denial',
    material({
      match: { facts: ['quill-fee-denial', 'glass-cost'], row: 'subject', option: 'speaker', extra: wrongTwo({}) },
    }),
    'slot-absent',
  ],
  [
    'V14',
    'a wrong record that is false by no fact',
    'quill-fee-denial',
    material({ settledBy: { record: 'the book', why: 'It says so.', wrong: wrongTwo({ fact: 'nowhere' }) } }),
    'fact-unknown',
  ],
  ['V14', 'a kind that is not registered', 'ferrow-chair', field({ kind: 'rumor' }), 'kind-unknown'],
  ['V14', 'a slot that the kind does not have', 'ferrow-chair', slot({ salary: 'high' }), 'slot-shape'],
  ['V14', 'a slot left out', 'ferrow-chair', field({ slots: { person: 'ida-ferrow' } }), 'slot-shape'],
  ['V14', 'a phrase where an amount belongs', 'glass-cost', slot({ amount: 'a lot' }), 'slot-shape'],
  ['V14', 'an entity that is not on record', 'ferrow-chair', slot({ person: 'nobody' }), 'entity-unknown'],
  [
    'V14',
    'a speaker who is not on record',
    'yearly-saving',
    field({ attribution: [{ speaker: 'nobody', verb: 'said' }] }),
    'entity-unknown',
  ],
  ['V14', 'one entity in two slots', 'guild-house-deadline', slot({ giver: 'keepers-guild' }), 'entity-twice'],
  [
    'V14',
    'a speaker in the slots whom the attribution does not name',
    'quill-fee-denial',
    slot({ speaker: 'ida-ferrow' }),
    'speaker-differs',
  ],
  ['V14', 'asking for a slot that is empty', 'glass-cost', field({ ask: ['payer'] }), 'slot-absent'],
  ['V14', 'a wrong answer to a slot that is empty', 'glass-cost', wrong('payer', 'harbor-board'), 'slot-absent'],
  ['V14', 'a wrong answer of another shape', 'glass-cost', wrong('amount', 'fifty dollars'), 'misconception-shape'],
  [
    'V14',
    'a wrong answer that is right',
    'glass-cost',
    wrong('amount', { comparator: 'exactly', unit: 'USD', value: 48263 }),
    'misconception-true',
  ],
  ['V14', 'a wrong answer that nobody knows', 'ferrow-chair', wrong('person', 'nobody'), 'entity-unknown'],
  [
    'V14',
    'a refutation by a fact that does not exist',
    'guild-position-fog',
    (fact) => ({ ...fact, misconceptions: [{ ...fact.misconceptions[0]!, fact: 'nowhere' }] }),
    'fact-unknown',
  ],

  [
    'V15',
    'another day for one event',
    'vote-courier',
    asItIs,
    'disagreement-unrecorded',
    inBase({ disagreements: [] }),
  ],
  [
    'V15',
    'another number for one count',
    'fog-boats-coast-wire',
    asItIs,
    'disagreement-unrecorded',
    inBase({ disagreements: [] }),
  ],
  [
    'V15',
    'another sum for one thing',
    'machine-price-courier',
    slot({ amount: { value: 415001, unit: 'USD', comparator: 'exactly' } }),
    'disagreement-unrecorded',
  ],
  [
    'V15',
    'another comparator for one sum',
    'machine-price-courier',
    slot({ amount: { value: 415000, unit: 'USD', comparator: 'at-most' } }),
    'disagreement-unrecorded',
  ],
  [
    'V15',
    'a disagreement recorded for others',
    'vote-courier',
    asItIs,
    'disagreement-unrecorded',
    inBase({ disagreements: base.disagreements.map((one) => ({ ...one, facts: ['first-stone', 'storm-damage'] })) }),
  ],
];

// As objects: jest would hand its callback to a row that is one short.
const refused = REFUSED.map(([check, says, id, change, code, elsewhere]) => ({
  check,
  says,
  id,
  change,
  code,
  elsewhere,
}));

test.each(refused)('$check refuses $says ($id)', ({ check, id, change, code, elsewhere }) => {
  expect(refusals(id, change, elsewhere).map((one) => `${one.check} ${one.code}`)).toContain(`${check} ${code}`);
});

test.each(refused)('$check says what to do about $says ($id)', ({ check, id, change, code, elsewhere }) => {
  const refusal = refusals(id, change, elsewhere).find((one) => one.check === check && one.code === code)!;
  expect(refusal.found.length).toBeGreaterThan(2);
  expect(refusal.wanted.length).toBeGreaterThan(2);
  expect(refusal.todo.length).toBeGreaterThan(2);
  expect(refusal.path.length).toBeGreaterThan(0);
});

type Accepted = [check: string, says: string, id: string, change: Change, elsewhere?: World];

const ACCEPTED: Accepted[] = [
  ['V1', 'one sentence', 'trial-nights', asItIs],
  ['V1', 'two neighbours', 'machine-price-courier', evidence({ sentences: [8, 9] })],
  ['V1', 'two neighbours, the later named first', 'machine-price-courier', evidence({ sentences: [9, 8] })],
  ['V1', 'evidence in two sources', 'first-stone', asItIs],

  ['V2', 'a longer anchor', 'fog-boats-courier', anchor({ amount: 'At least 17 boats turned back' })],
  ['V2', 'a number in words', 'keeper-meaning', anchor({ meaning: 'lives within two miles' })],
  [
    'V2',
    'a month where the source names the day',
    'electric-lamp',
    both(slot({ when: { date: '1931-10' } }), say('The oil flame gave way to an electric lamp in October 1931.')),
  ],
  ['V2', 'a day that a record resolves', 'vote-courier', asItIs],
  ['V2', 'the document as its own law, without an anchor', 'dark-light-fine', asItIs],
  ['V2', 'a pronoun for which a coreference holds', 'quill-fee-denial', both(hisFee, anchor({ speaker: 'he said' }))],

  [
    'V3',
    'the same comparator in other words',
    'fog-boats-courier',
    say('By the count of the harbor office, fog in January made no fewer than 17 boats turn around.'),
  ],
  [
    'V3',
    'the same comparator after the number',
    'fog-boats-courier',
    say('By the count of the harbor office, fog in January made 17 boats or more turn around.'),
  ],
  [
    'V3',
    'the same number in words',
    'shipping-income',
    say('Passing ships bring in about forty percent of what the Board earns.'),
  ],
  ['V3', 'a sign for a word', 'shipping-income', say('Passing ships bring in about 40% of what the Board earns.')],
  ['V3', 'no number where no slot has one', 'second-lamp-power', asItIs],

  [
    'V4',
    'the weekday of the day',
    'electric-lamp',
    say('The oil flame gave way to an electric lamp on Wednesday, 14 October 1931.'),
  ],
  ['V4', 'the month first', 'electric-lamp', say('The oil flame gave way to an electric lamp on October 14, 1931.')],
  [
    'V4',
    'the date of the text itself',
    'second-lamp-power',
    say('By the text of January 2024, the Harbor Board may make the owner of a light add a second lamp.'),
  ],
  [
    'V4',
    'no state of knowledge, where the source has no date',
    'electric-lamp',
    field({ asOf: undefined }),
    undated('coast-wire-2024-03-07'),
  ],
  ['V4', 'a state before the report', 'electric-lamp', field({ asOf: '2024-02' })],

  [
    'V5',
    'a name by its alias',
    'yearly-saving',
    say('Ferrow said that each year of the new service could save $62,000.'),
  ],
  ['V5', 'a pronoun for which just one stands before', 'quill-fee-denial', hisFee],
  ['V5', 'the document itself', 'regulation-start', asItIs],
  [
    'V5',
    'a capital that the span holds',
    'machine-start',
    say('The Marrowby Harbor Board said that the machine takes over the Gull Point Light on Monday, 3 June 2024.'),
  ],

  [
    'V7',
    'a refusal in other negative words',
    'guild-refusal',
    say("The Keepers' Guild would not put its name to the handover paper."),
  ],
  [
    'V7',
    'a negative word in a comparator',
    'dark-light-fine',
    say('A person who knowingly leaves a light dark faces a fine of not more than $7,500.'),
  ],
  ['V7', 'a negative word in a name', 'second-battery', asItIs],
  ['V7', 'an affirmation beside a denial in another clause', 'trial-nights', asItIs],

  [
    'V12',
    'an abbreviation within the sentence',
    'ferrow-chair',
    say('Ida Ferrow (Ms. Ferrow) is the chair of the Board.'),
  ],
  [
    'V12',
    'exactly 28 words',
    'ferrow-chair',
    say(
      'Ida Ferrow is the chair of the Board and has been seen as the chair of the Board by those who speak of the Board as a Board.',
    ),
  ],
  [
    'V12',
    'a number first',
    'fog-boats-courier',
    say('At least 17 boats were made to turn around by fog in January, the harbor office counted.'),
  ],

  [
    'V13',
    'names and numbers of the source',
    'machine-price-courier',
    say('The Marrowby Harbor Board paid $415,000 to Northline Signals, as its books of account show.'),
  ],
  [
    'V13',
    'six words of the source',
    'electric-lamp',
    say('In the town the place of the oil flame went to an electric lamp on 14 October 1931.'),
  ],
  ['V13', 'our own words about the same', 'electric-lamp', asItIs],

  ['V14', 'an optional slot left out', 'hidden-lamp-fine', asItIs],
  ['V14', 'question material of every sort', 'quill-fee-denial', material({})],
  ['V13', 'question material in our own words', 'quill-fee-denial', material({})],
  ['V14', 'no slot to ask for', 'ferrow-chair', field({ ask: [] })],
  [
    'V14',
    'a wrong answer with another comparator',
    'glass-cost',
    wrong('amount', { value: 48263, unit: 'USD', comparator: 'at-most' }),
  ],

  ['V15', 'a recorded disagreement', 'vote-courier', asItIs],
  ['V15', 'the same answer in other words', 'machine-price-courier', asItIs],
  [
    'V15',
    'a less precise date',
    'vote-courier',
    both(
      slot({ when: { date: '2024-03' } }),
      say('The Marrowby Harbor Board decided for the machine by a vote in March 2024.'),
    ),
    inBase({
      disagreements: [],
      facts: base.facts.map((fact) =>
        fact.id === 'vote-coast-wire' ? { ...fact, slots: { ...fact.slots, when: { date: '2024-03-01' } } } : fact,
      ),
    }),
  ],
];

const accepted = ACCEPTED.map(([check, says, id, change, elsewhere]) => ({ check, says, id, change, elsewhere }));

test.each([
  ['machine-price-courier', {}, /read as value 415000, unit USD, comparator exactly$/],
  ['fog-boats-courier', {}, /read as value 17, unit (?:\w+ or )*boat(?: or \w+)*, comparator at-least$/],
  ['fog-boats-courier', { amount: 'fog' }, /read as no amount$/],
])('an amount of %s that differs is told with what was read (%#)', (id, words, wanted) => {
  const change = slot({ amount: { value: 1, unit: 'zeppelin', comparator: 'exactly' } });
  const found = refusals(id, (fact) => anchor(words)(change(fact)));
  expect(found.find(({ code }) => code === 'amount-differs')?.wanted).toMatch(wanted);
});

test.each(accepted)('$check accepts $says ($id)', ({ check, id, change, elsewhere }) => {
  expect(refusals(id, change, elsewhere).filter((one) => one.check === check)).toEqual([]);
});

test.each(accepted)('no other check refuses what $check accepts: $says ($id)', ({ id, change, elsewhere }) => {
  expect(refusals(id, change, elsewhere)).toEqual([]);
});

/** V6 has words.test.ts; the checks on how a thing is said and by whom have saying.test.ts. */
const ELSEWHERE = new Set(['V6', 'V8', 'V9', 'V10', 'V11']);

test('every check has at least three drafts to refuse and two to accept', () => {
  const count = (rows: readonly { 0: string }[], id: string) => rows.filter((row) => row[0] === id).length;
  for (const { id, title } of checks) {
    expect(title).not.toBe('');
    if (ELSEWHERE.has(id)) continue;
    expect(count(REFUSED, id)).toBeGreaterThanOrEqual(3);
    expect(count(ACCEPTED, id)).toBeGreaterThanOrEqual(2);
  }
});

test('every fact of the fixture is accepted', () => {
  expect(
    base.facts.flatMap((fact) => verifyFact(fact, world).map((one) => `${fact.id} ${one.check} ${one.code}`)),
  ).toEqual([]);
});
