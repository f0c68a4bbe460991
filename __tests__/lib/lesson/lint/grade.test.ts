import { grade } from '@/lib/lesson/lint/grade';
import { gradeOf } from '@/lib/lesson/lint/grade-of';
import { base, judge, lessonOf, step, worldOf } from './cases';

const LONG =
  'The municipal administration subsequently considered alternative illumination arrangements, notwithstanding considerable uncertainty regarding their durability, availability and operational consequences for navigation.';
const CHAIN = `${'the lamp that shone on the boat that came to the quay and '.repeat(4)}then it went out.`;

judge(
  grade,
  [
    ['long words', LONG, 'step one'],
    ['a long sentence of short words', CHAIN, 'step one'],
    ['lead-ins do not help', `**Lamps.** ${LONG}\n\n**Boats.**\n\n**Fog.**`, 'step one'],
    ['titles do not help', `## It is red. It is lit. It is hot.\n\n${LONG}`, 'step one'],
    ['cells do not help', `- red\n- green\n- blue lamp on the quay\n\n${LONG}`, 'step one'],
    ['one of two steps', `${step('The lamp is red.')}\n${step(LONG, 'And?', 'two')}`, 'step two', { whole: true }],
  ],
  [
    ['short sentences', 'The lamp is red. It is lit at dusk. A boat comes in.'],
    ['names', 'The Marrowby Harbor Board met the Keepers’ Guild of the Marrowby Harbor Board at the harbor office.'],
    ['terms', 'The lamp is red. He is a <Term id="keeper">superintendent of illumination</Term>.'],
    ['numbers', 'It has 4,000,000 steps and 1,234,567 lamps.'],
    ['nothing to read', '- red\n- green'],
  ],
);

/** By hand: 0.39 × words/sentences + 11.8 × syllables/words − 15.59. */
test.each([
  ['The cat sat on the mat.', -1.4],
  ['The lamp is lit at dusk. A keeper is near.', -1.8],
  ['Ida Ferrow met Tomas Quill.', -2.6],
])('"%s" reads at grade %s', async (text, wanted) => {
  const lesson = await lessonOf(step(text));
  expect(gradeOf(lesson.sentences, { base, glossary: worldOf(lesson).glossary })).toBeCloseTo(wanted, 1);
});
