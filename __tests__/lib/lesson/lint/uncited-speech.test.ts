import { uncitedSpeech } from '@/lib/lesson/lint/uncited-speech';
import { judge } from './cases';

judge(
  uncitedSpeech,
  [
    ['said', 'The lamp is safe, Ida Ferrow said.', 'said'],
    ['wrote', 'The Guild wrote that nobody watches.', 'wrote'],
    ['told', 'An engineer told the paper about it.', 'told'],
    ['argued', 'She argued for a machine.', 'argued'],
    ['announced', 'The Board announced a vote.', 'announced'],
    ['called', 'Tomas Quill called the plan unsafe.', 'called'],
    ['according to', 'According to Coast Wire, it is off.', 'According to'],
    ['the present beside a name', 'Ida Ferrow says it is safe.', 'Ida Ferrow'],
    ['the present before a name', 'It is safe, says Ida Ferrow.', 'Ida Ferrow'],
  ],
  [
    ['with its fact', 'The lamp is safe, Ida Ferrow said. <Evidence fact="vote-courier" />'],
    ['what a text says', 'The text says who may close it, and the rule tells when.'],
    ['what texts do not say', 'The reports do not say that one led to the other.'],
    ['what is called by a name', 'In the rule it is called a lamp.'],
    ['a question', 'What was said about it?', { title: 'Who said what?' }],
    ['what is not said', 'Who would pay is not said in any of the texts.'],
    ['what a lesson does', 'The steps say who said what.'],
    ['a verb that is no saying', 'The Board found a buyer and added a lamp.'],
    ['words in quotation marks', 'On the door stands “as the Board said”.'],
  ],
);
