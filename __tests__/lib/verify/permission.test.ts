import type { Fact } from '@/lib/fact/schema';
import { polarity } from '@/lib/verify/v07-polarity';
import { factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';
import { heard, refusalsOf } from './heard';

type Row = [says: string, text: string, anchor: string, statement: string];

test.each<Row>([
  ['"requires" for "prohibition"', 'A prohibition on rafts holds here.', 'rafts', 'A rule requires rafts here.'],
  ['"allows" for "prohibits"', 'The rule prohibits rafts.', 'rafts', 'The rule allows rafts.'],
  ['"lets" for "bans"', 'The town bans rafts.', 'rafts', 'The town lets rafts land.'],
  ['"permits … to" for "restrictions"', 'There are restrictions on rafts.', 'rafts', 'The town permits rafts to land.'],
  ['"permits landing" for "barred"', 'Rafts are barred.', 'Rafts', 'The town permits landing rafts.'],
  ['"makes … do" for "forbade"', 'The town forbade night trips.', 'night', 'The town makes crews sail by night.'],
  ['"obliges" for "outlawed"', 'The town outlawed rafts.', 'rafts', 'The town obliges crews to use rafts.'],
  ['"entitles" for "bars from"', 'It bars crews from landing.', 'landing', 'It entitles crews to land.'],
  ['a month that is no "may"', 'In May the town bans rafts.', 'rafts', 'In May the town allows rafts.'],
  [
    'what endangers, and ends nothing',
    'A ban holds on rafts that endanger crews.',
    'rafts',
    'The rule requires rafts.',
  ],
  ['a ban that "allows"', 'The ban on rafts began.', 'ban on rafts', 'The ban lets crews use rafts.'],
  ['"prohibits" for "allows"', 'The rule allows rafts.', 'rafts', 'The rule prohibits rafts.'],
  ['"bans" for "requires"', 'The rule requires a lamp.', 'a lamp', 'The rule bans a lamp.'],
  ['"a ban" for "let"', 'The town let rafts land.', 'rafts', 'There is a ban on rafts.'],
])('%s is refused: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(polarity, draft, { polarity: 'affirmative' })).toEqual(['polarity-reversed']);
});

test.each<Row>([
  ['another word of forbidding', 'The town outlawed rafts.', 'rafts', 'There is a ban on rafts.'],
  ['another word of allowing', 'The town lets rafts land.', 'rafts', 'The town allows rafts.'],
  ['a clause with both', 'The ban on rafts allows towing.', 'towing', 'The rule allows towing.'],
  ['a clause with "may"', 'Despite the ban rafts may be towed.', 'towed', 'The town allows towing.'],
  ['a ban that was lifted', 'The town lifted the ban on rafts.', 'rafts', 'The town allows rafts again.'],
  ['a statement with both', 'The rule prohibits rafts.', 'rafts', 'The rule requires a ban on rafts.'],
  ['what must be kept from', 'The rule prohibits rafts.', 'rafts', 'The rule requires crews to avoid rafts.'],
  ['what only some may do', 'Only members are allowed on board.', 'on board', 'Guests are barred from the boat.'],
  ['"allows" of another clause', 'The town bans rafts, and it allows boats.', 'boats', 'The town allows boats.'],
  ['a permit, which is a paper', 'The ban on rafts began in May.', 'began', 'In May the permits lost their worth.'],
  ['a bar, which is a place', 'Guests sit at the bar.', 'sit', 'The bar lets guests sit.'],
  ['what is made public', 'The prohibition of rafts was announced.', 'rafts', 'The rule on rafts was made public.'],
])('%s is accepted: "%s" as "%s", "%s"', (_, ...draft) => {
  expect(refusalsOf(polarity, draft, { polarity: 'affirmative' })).toEqual([]);
});

test.each<[text: string, anchor: string, effect: string, codes: string[]]>([
  ['There are restrictions on rafts.', 'restrictions', 'permits', ['polarity-reversed']],
  ['There are restrictions on rafts.', 'restrictions', 'forbids', []],
  ['Our rule lets guests row.', 'lets', 'forbids', ['polarity-reversed']],
  ['Our rule lets guests row.', 'lets', 'permits', []],
  ['Our rule does not allow rowing.', 'allow', 'permits', ['polarity-reversed']],
  ['Our rule does not allow rowing.', 'does not allow', 'forbids', []],
  ['Guests may never row.', 'may never', 'permits', ['polarity-reversed']],
  ['Rowing is not prohibited.', 'prohibited', 'permits', []],
  ['Rowing is not prohibited.', 'prohibited', 'forbids', ['polarity-reversed']],
  ['Guests may row only by day.', 'may row', 'permits', []],
])('"%s" with "%s" has the effect "%s": %j', (text, anchor, effect, codes) => {
  const { base } = lighthouse();
  const fact: Fact = {
    ...factOf(base, 'guild-refusal'),
    kind: 'policy-rule',
    slots: { policy: 'harbour-board', effect, action: 'rowing' },
    statement: 'The rule on rowing holds.',
  };
  const subject = { fact, base, texts: new Map(), copies: { firstRun: () => undefined, wordsOf: () => [] } };
  const found = polarity.run({ ...subject, grounded: [heard(text, { effect: anchor })] });
  expect(found.filter(({ code }) => code === 'polarity-reversed').map(({ code }) => code)).toEqual(codes);
});
