import { unexplainedTerm } from '@/lib/lesson/lint/unexplained-term';
import { judge, step } from './cases';

const term = '<Term id="keeper">keeper</Term>';

judge(
  unexplainedTerm,
  [
    ['a term without a Term', 'A keeper lives there.', '"keeper"'],
    ['its plural', 'Two keepers live there.', '"keepers"'],
    ['a capital', 'Keepers live there.', '"Keepers"'],
    ['two words over a line end', 'He has a light\nbook.', '"light book"'],
    ['the Term after the first use', `A keeper lives there. The ${term} is old.`, '"keeper"'],
    ['in short before the step', `<InShort>A keeper lives there.</InShort>\n\nThe ${term} is old.`, '"keeper"'],
    ['another Term does not explain it', 'The <Term id="duty">standing duty</Term> of a keeper.', '"keeper"'],
    ['told once', 'A keeper lives there. A keeper is old.', '"keeper"'],
  ],
  [
    ['a Term', `A ${term} lives there.`],
    ['later uses', `A ${term} lives there. Every keeper does.`],
    ['in a later step', `${step(`A ${term}.`)}\n${step('The keeper is old.', 'And?', 'two')}`, { whole: true }],
    ['a name that holds it', "The Keepers’ Guild wrote. The Keepers' Guild is old."],
    ['in a title', `The ${term} does.`, { title: 'Who is a keeper?' }],
    ['another form in the Term', 'He <Term id="keeper">keeps</Term> it. A keeper is old.'],
    ['a measure after a number', 'It has 20 keepers.'],
    ['a word that holds it', 'The shopkeeper is old.'],
  ],
);
