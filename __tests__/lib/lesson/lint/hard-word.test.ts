import { hardWord } from '@/lib/lesson/lint/hard-word';
import { judge, step } from './cases';

judge(
  hardWord,
  [
    ['four syllables', 'The illumination is red.', '"illumination"'],
    ['a word of lawyers', 'It needs a waiver.', '"waiver"'],
    ['its plural', 'It needs waivers.', '"waivers"'],
    ['at the start of a sentence', 'Illumination is dear.', '"Illumination"'],
    ['told once', 'An administrator came. Two administrators left.', '"administrator"'],
    [
      'told once over two steps',
      `${step('A waiver.')}\n${step('The waiver.', 'And?', 'two')}`,
      '"waiver"',
      { whole: true },
    ],
    ['in a title', 'It is red.', '"Indemnity"', { title: 'Indemnity or not?' }],
  ],
  [
    ['short words', 'The lamp is red and the boat comes in.'],
    ['a word in capitals within a sentence', 'They went to Alexandropolis.'],
    ['a name', 'The harbor office met Northline Signals.'],
    ['a Term', 'He is a <Term id="keeper">superintendent</Term>.'],
    ['a term of the glossary', 'It is a standing duty.'],
    ['a plain word', 'The illumination is red.', { world: { plainWords: ['illumination'] } }],
    ['a form of a plain word', 'Two administrators came.', { world: { plainWords: ['administrator'] } }],
  ],
);
