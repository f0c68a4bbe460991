import { hedges } from '@/lib/verify/v08-hedges';
import { refusalsOf } from './heard';

type Draft = [says: string, text: string, anchor: string, statement: string];

const DROPPED: Draft[] = [
  ['"could"', 'The pier could close in May.', 'could close', 'In May the pier will close.'],
  ['"would" where nothing is as strong', 'She said it would close.', 'would close', 'She said that it will close.'],
  ['"almost certain"', 'She was almost certain that it would close.', 'would close', 'She said that it would close.'],
  ['"likely"', 'The pier is likely to close.', 'likely to close', 'The pier will close.'],
  ['"seems"', 'The pier seems safe.', 'seems safe', 'The pier is safe.'],
  ['"typically"', 'The pier typically closes at dusk.', 'closes at dusk', 'At dusk the pier closes.'],
  ['"would not"', 'She said they would not stay.', 'would not stay', 'She said that they will not stay.'],
  ['"cannot", said as a plan', 'The crew cannot in decency leave.', 'cannot', 'The crew will not leave.'],
  ['"may not", said as a fact', 'Powers may not be used on fish.', 'may not', 'The powers are not used on fish.'],
  [
    'the hedge of what it is an example of',
    'The town could act, including by shutting the pier.',
    'shutting the pier',
    'The town will shut the pier.',
  ],
  ['hearsay at the end', 'The pier was shut, it has been reported.', 'was shut', 'The pier was shut.'],
  ['a hedge at the opening', 'Apparently, the pier is safe.', 'is safe', 'The pier is safe.'],
];

const INVENTED: Draft[] = [
  ['"probably"', 'The pier closed in May.', 'closed in May', 'The pier probably closed in May.'],
  ['"reportedly"', 'The pier closed in May.', 'closed in May', 'The pier reportedly closed in May.'],
  [
    'a second hearsay',
    'It was reported that the pier closed.',
    'closed',
    'It was reportedly reported: it had been reported.',
  ],
  ['"had been reported"', 'The pier closed in May.', 'closed in May', 'It had been reported that the pier closed.'],
  ['"would" for what was done', 'The pier closed in May.', 'closed in May', 'The pier would close in May.'],
  ['"would not" for what was not done', 'The pier did not close.', 'did not close', 'The pier would not close.'],
  ['"would" for a refusal', 'The crew refused to sign.', 'refused to sign', 'The crew would sign.'],
];

test.each(DROPPED)('%s is missed when it is left out: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(hedges, draft)).toEqual(['hedge-dropped']);
});

test.each(INVENTED)('%s is refused when it is added: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(hedges, draft)).toEqual(['hedge-invented']);
});

test.each<Draft>([
  ['the same hedge', 'The pier could close.', 'could close', 'It could be that the pier closes.'],
  ['another of its class', 'The pier could close.', 'could close', 'The pier might close.'],
  ['"could" for "can"', 'The pier can close.', 'can close', 'She said that the pier could close.'],
  ['"would" for "will"', 'We will close the pier.', 'will close', 'They said that they would close the pier.'],
  ['"would" for a plan', 'We are ready to close it.', 'ready to close', 'They said that it would close.'],
  ['"would" for a threat', 'They threatened to close it.', 'threatened', 'They said that it would close.'],
  ['"would not" for a refusal', 'The crew refused to sign.', 'refused to sign', 'The crew would not sign.'],
  ['no intent for "will not"', 'He said they would not stay.', 'would not stay', 'He said they do not intend to stay.'],
  [
    'no plan for "would not"',
    'He said they would not stay.',
    'would not stay',
    'They were not going to stay, he said.',
  ],
  ['a refusal for "would not"', 'The crew would not sign.', 'would not sign', 'The crew declined to sign.'],
  ['"had been reported"', 'It has been reported: it shut.', 'it shut', 'It had been reported that it shut.'],
  ['a hedge as strong', 'She was almost certain it would close.', 'would close', 'She was almost certain of its end.'],
  ['a condition for "would"', 'With no help it would close.', 'would close', 'If no help comes, it closes.'],
  ['"must not" for "may not"', 'Boats may not land.', 'may not land', 'Boats must not land.'],
  ['"bars" for "cannot"', 'The rule says that boats cannot land.', 'cannot land', 'The rule bars boats.'],
  ['a month that is no "may"', 'It closed in May.', 'closed in May', 'In May the pier was closed.'],
  ['a hedge of another clause', 'It could rain, and the pier is shut.', 'is shut', 'The pier is shut.'],
  ['a hedge of what was said', 'Mayor Holt said it would close.', 'Mayor Holt', 'Holt is the mayor.'],
  ['a hedge after "but"', 'The pier is open but may close.', 'is open', 'The pier is open.'],
])('%s is accepted: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(hedges, draft)).toEqual([]);
});
