import { lawWould } from '@/lib/lesson/lint/law-would';
import { judge } from './cases';

const rule = '<Evidence fact="machine-limit" />';

judge(
  lawWould,
  [
    ['would', `The rule would forbid the machine. ${rule}`, 'would'],
    ['would not', `A keeper would not be needed. ${rule}`, 'would'],
    ['wouldn’t', `A keeper wouldn’t be needed. ${rule}`, 'would'],
    ['in a list', `- A fine would follow. ${rule}`, 'would'],
    ['two laws', `A fine would follow. ${rule} <Evidence fact="dark-light-fine" />`, 'would'],
  ],
  [
    ['may', `The rule may forbid the machine. ${rule}`],
    ['a forecast in the news', 'The machine would save money. <Evidence fact="yearly-saving" />'],
    ['somebody says so', `The rule would forbid the machine, Ida Ferrow said. ${rule}`],
    ['a law and a report', `The rule would forbid it. ${rule} <Evidence fact="vote-courier" />`],
    ['no fact', 'That would be another question.'],
    ['in quotation marks', `The rule speaks of “what would follow”. ${rule}`],
  ],
);
