import { uncitedQuotation } from '@/lib/lesson/lint/uncited-quotation';
import { judge } from './cases';

judge(
  uncitedQuotation,
  [
    ['curly marks', 'The chair spoke of “a good deal”.', '“a good deal”'],
    ['straight marks', 'It is a "lamp" in the rule.', '"lamp"'],
    ['single curly marks', 'It is a ‘lamp’ in the rule.', '‘lamp’'],
    ['single straight marks', "It is a 'lamp' in the rule.", "'lamp'"],
    ['marks that are never closed', 'The chair spoke of “a good deal.', '“a good deal'],
    ['in a cell of a list', '- the “red” lamp', '“red”'],
  ],
  [
    ['with its fact', 'The chair spoke of “a good deal”. <Evidence fact="vote-courier" />'],
    ['a fact within', 'A “lamp” <Evidence fact="light-meaning" /> shines.'],
    ['an apostrophe', 'The Board’s lamp isn’t lit.'],
    ['a straight apostrophe', "The Board's lamp isn't lit, nor the keepers' lamp."],
    ['a possessive plural', 'The keepers’ house stands.'],
    [
      'in a component with a fact',
      '<Tree title="Lamps">\n<Leaf fact="vote-courier">“Red” is left out.</Leaf>\n</Tree>',
    ],
  ],
);
