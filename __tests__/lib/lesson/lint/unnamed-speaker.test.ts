import { unnamedSpeaker } from '@/lib/lesson/lint/unnamed-speaker';
import { judge } from './cases';

const fact = '<Evidence fact="vote-courier" />';

judge(
  unnamedSpeaker,
  [
    ['critics say', `Critics say it is unsafe. ${fact}`, 'Critics say'],
    ['some argue', `Some argue for a machine. ${fact}`, 'Some argue'],
    ['it is believed', `It is believed to be safe. ${fact}`, 'It is believed'],
    ['experts', `Experts warned of fog. ${fact}`, 'Experts warned'],
    ['reportedly', `The lamp is reportedly dark. ${fact}`, 'reportedly'],
    ['officials said', `The lamp is dark, officials said. ${fact}`, 'officials said'],
    ['said officials', `The lamp is dark, said officials. ${fact}`, 'said officials'],
    ['people who are near', `People familiar with the vote said so. ${fact}`, 'People familiar with the vote said'],
    ['according to sources', `According to sources it is dark. ${fact}`, 'According to sources'],
    ['is said to', `It is said to shine. ${fact}`, 'is said to'],
  ],
  [
    ['a name', `Ida Ferrow said so. ${fact}`],
    ['unnamed', `Two unnamed officials said so. ${fact}`],
    ['unnamed, with their office', `Unnamed harbor office officials said so. ${fact}`],
    ['of a named office', `Harbor office officials said so. ${fact}`],
    ['its officials', `The lamp is dark, as the Board and its officials said. ${fact}`],
    ['people who do not speak', 'Some lamps are red, and many people like them.'],
    ['in quotation marks', 'The heading was “Critics say no”.'],
    ['in the head, which asks', 'It is red.', { meta: { summary: 'What the lamp was said to do.' } }],
  ],
);
