import type { Fact } from '@/lib/fact/schema';
import { verifyFact } from '@/lib/verify';
import { factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const world = lighthouse();

const codes = (fact: Fact): string[] => verifyFact(fact, world).map((one) => `${one.check} ${one.code}`);
const said = (id: string, statement: string): Fact => ({ ...factOf(world.base, id), statement });
const by = (id: string, ...speakers: string[]): Fact => ({
  ...factOf(world.base, id),
  attribution: speakers.map((speaker) => ({ speaker, verb: 'said' })),
});
const slot = (id: string, slots: Fact['slots']): Fact => ({
  ...factOf(world.base, id),
  slots: { ...factOf(world.base, id).slots, ...slots },
});

const refused: [why: string, code: string, fact: Fact][] = [
  [
    'a doubt that the source lacks',
    'V8 hedge-invented',
    said('electric-lamp', factOf(world.base, 'electric-lamp').statement.replace(/\.$/, ', probably.')),
  ],
  [
    'hearsay that the source lacks',
    'V8 hedge-invented',
    said('electric-lamp', factOf(world.base, 'electric-lamp').statement.replace(/\.$/, ', reportedly.')),
  ],
  [
    'a sum that could be saved, said as saved',
    'V8 hedge-dropped',
    said('yearly-saving', 'Ida Ferrow said that each year of the new service saves $62,000.'),
  ],
  ['somebody in the chain who says nothing', 'V9 speaker-silent', by('yearly-saving', 'tomas-quill')],
  ['a body in the chain that says nothing', 'V9 speaker-silent', by('yearly-saving', 'keepers-guild')],
  ['one speaker twice', 'V9 speaker-twice', by('yearly-saving', 'ida-ferrow', 'ida-ferrow')],
  ['a speaker who says nothing', 'V10 role-speaker', slot('quill-fee-denial', { speaker: 'ida-ferrow' })],
  ['a body that says nothing', 'V10 role-speaker', slot('quill-fee-denial', { speaker: 'harbor-board' })],
  ['an outlet of another report', 'V10 role-speaker', slot('quill-fee-denial', { speaker: 'marrowby-courier' })],
  [
    'a limit that the source lacks',
    'V11 scope-invented',
    said('yearly-saving', 'Ida Ferrow said that only each year of the new service could save $62,000.'),
  ],
  [
    'a beginning that the source lacks',
    'V11 scope-invented',
    said('yearly-saving', 'Ida Ferrow said that initially each year of the new service could save $62,000.'),
  ],
  [
    'a limit left out',
    'V11 scope-dropped',
    said('trial-nights', "The machine had a trial of 9 nights, by the word of the Keepers' Guild."),
  ],
];

test.each(refused)('%s is refused: %s', (_why, code, fact) => {
  expect(codes(fact)).toContain(code);
});

const accepted: [why: string, check: string, fact: Fact][] = [
  [
    '"might" for "could"',
    'V8',
    said('yearly-saving', 'Ida Ferrow said that each year of the new service might save $62,000.'),
  ],
  ['the hedge of the source', 'V8', factOf(world.base, 'yearly-saving')],
  ['a speaker named with an aside', 'V9', factOf(world.base, 'yearly-saving')],
  ['who denies', 'V9', factOf(world.base, 'quill-fee-denial')],
  ['a speaker in a slot', 'V10', factOf(world.base, 'quill-fee-denial')],
  ['a fact without parts', 'V10', factOf(world.base, 'electric-lamp')],
  [
    '"merely" for "only"',
    'V11',
    said('trial-nights', "The machine had a trial of merely 9 nights, by the word of the Keepers' Guild."),
  ],
  ['the limit of the source', 'V11', factOf(world.base, 'trial-nights')],
];

test.each(accepted)('%s passes %s', (_why, check, fact) => {
  expect(codes(fact).filter((code) => code.startsWith(`${check} `))).toEqual([]);
});
