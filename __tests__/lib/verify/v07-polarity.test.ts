import { polarity } from '@/lib/verify/v07-polarity';
import { refusalsOf } from './heard';

type Row = [
  says: string,
  text: string,
  anchor: string,
  statement: string,
  mark: 'affirmative' | 'negative',
  codes: string[],
];

test.each<Row>([
  [
    'a verb after "but"',
    'The town owns the pier but does not own boats.',
    'owns the pier',
    'The pier is the town’s.',
    'affirmative',
    [],
  ],
  [
    'the denial after "but"',
    'The town owns the pier but does not own boats.',
    'does not own boats',
    'The town does not own boats.',
    'negative',
    [],
  ],
  [
    'the denial after "but", affirmed',
    'The town owns the pier but does not own boats.',
    'own boats',
    'The town owns boats.',
    'affirmative',
    ['negative-dropped'],
  ],
  [
    'a subject that denies two verbs',
    'No boat may sail and may land.',
    'may land',
    'A boat may land.',
    'affirmative',
    ['negative-dropped'],
  ],
  [
    'a denial with an example',
    'It sells no fish, including cod.',
    'including cod',
    'It sells cod.',
    'affirmative',
    ['negative-dropped'],
  ],
  [
    'a denial in the sentence before',
    'The pier is not open. The boat sails.',
    'boat sails',
    'The boat sails.',
    'affirmative',
    [],
  ],
  [
    'an exception of the source',
    'A ferry is a boat for pay, other than a raft.',
    'a boat for pay',
    'A ferry is a boat for pay, except a raft.',
    'affirmative',
    [],
  ],
  [
    'an exception kept',
    'All boats except rafts may land.',
    'may land',
    'All boats may land, except rafts.',
    'affirmative',
    [],
  ],
  [
    'an exception that the source lacks',
    'A ferry is a boat for pay.',
    'a boat for pay',
    'A ferry is a boat for pay, except a raft.',
    'affirmative',
    ['negative-unmarked'],
  ],
  [
    'an exception left out',
    'All boats except rafts may land.',
    'may land',
    'All boats may land.',
    'affirmative',
    ['negative-dropped'],
  ],
  [
    'an exception beside a denial',
    'All boats except rafts may not land.',
    'may not land',
    'All boats may land, except rafts.',
    'affirmative',
    ['negative-dropped'],
  ],
])('%s: "%s" as "%s", "%s" (%s)', (_, text, anchor, statement, mark, codes) => {
  expect(refusalsOf(polarity, [text, anchor, statement], { polarity: mark })).toEqual(codes);
});
