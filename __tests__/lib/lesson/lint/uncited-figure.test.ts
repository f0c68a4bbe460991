import { uncitedFigure } from '@/lib/lesson/lint/uncited-figure';
import { judge, step } from './cases';

judge(
  uncitedFigure,
  [
    ['digits', 'The lamp shines over 14 miles.', '14'],
    ['one small digit', 'It has 3 mirrors.', '3'],
    ['money', 'A lens costs $900.', '$900'],
    ['a percentage in words', 'Fog costs five percent of the nights.', 'five percent'],
    ['a number word above ten', 'It has nineteen steps.', 'nineteen'],
    ['a small number of a measure', 'The work took two years.', 'two'],
    ['half of something', 'Half of the lamps are dark.', 'Half of'],
    ['hundreds', 'It takes hundreds of candles.', 'hundreds of'],
    ['evidence of the next sentence only', 'It has 14 lamps. It is red. <Evidence fact="vote-courier" />', '14'],
    ['in a list', '- a lamp\n- 40 mirrors', '40'],
    ['a title that nothing under it backs', 'It is red.', '14', { title: 'Why 14 lamps?' }],
    ['a shown prop that nothing backs', '<Tree title="What 12 lamps do">\n\nThey shine.\n\n</Tree>', '12'],
    ['a quiz at the end backs nothing', 'It has 14 lamps.\n\n<Check fact="vote-courier" />', '14'],
  ],
  [
    ['with its fact after it', 'It has 14 lamps. <Evidence fact="vote-courier" /> It is red.'],
    ['with its fact within it', 'It has 14 lamps, <Evidence fact="vote-courier" /> of which all shine.'],
    ['its fact on a line of its own', 'It has 14 lamps.\n\n<Evidence fact="vote-courier" />'],
    [
      'a component that names the fact',
      '<Tree title="Lamps">\n<Leaf fact="vote-courier">14 lamps could go.</Leaf>\n</Tree>',
    ],
    ['a prop over a fact', '<Tree title="What 12 lamps do">\n<Leaf fact="vote-courier">They shine.</Leaf>\n</Tree>'],
    ['a moment', '<Timeline>\n<Moment date="1974" fact="storm-damage">30 windows break.</Moment>\n</Timeline>'],
    ['counts of a few', 'It names two steps. One of them is new, the other three are old. Ten people watch.'],
    ['a section of a law', 'Section 12 and § 4(a) say so.'],
    ['a number in a name', 'The lamp is lit.', { title: 'Who lit it?' }],
    ['a title over a fact', 'It is red. <Evidence fact="vote-courier" />', { title: 'Why 14 lamps?' }],
    ['a heading over a fact', '## 14 lamps\n\nAll shine. <Evidence fact="vote-courier" />'],
    ['a step of another number', `${step('It is red.')}`, { whole: true }],
  ],
);
