import { lessonOf, step } from './cases';

const sentences = async (text: string, title?: string) =>
  (await lessonOf(step(text, title))).sentences.filter(({ part }) => part !== 'head');
const facts = async (text: string) => (await sentences(text)).map((one) => [one.text, one.facts.join(' ')]);

test.each<[string, string, [string, string][]]>([
  [
    'after the sentence',
    'One. <Evidence fact="a" /> Two.',
    [
      ['One.', 'a'],
      ['Two.', ''],
    ],
  ],
  ['within it', 'One, <Evidence fact="a" /> two.', [['One,  two.', 'a']]],
  [
    'two after it',
    'One. <Evidence fact="a" /> <Evidence fact="b" /> Two.',
    [
      ['One.', 'a b'],
      ['Two.', ''],
    ],
  ],
  [
    'without a space',
    'One.<Evidence fact="a" /> Two.',
    [
      ['One.', 'a'],
      ['Two.', ''],
    ],
  ],
  [
    'on a line of its own',
    'One. Two.\n\n<Evidence fact="a" />\n\nThree.',
    [
      ['One.', ''],
      ['Two.', 'a'],
      ['Three.', ''],
    ],
  ],
  [
    'in a list',
    '- One <Evidence fact="a" />\n- Two',
    [
      ['One', 'a'],
      ['Two', ''],
    ],
  ],
  [
    'in bold',
    '**One. <Evidence fact="a" />** Two.',
    [
      ['One.', 'a'],
      ['Two.', ''],
    ],
  ],
  [
    'in short',
    '<InShort>One. <Evidence fact="a" /> Two.</InShort>',
    [
      ['One.', 'a'],
      ['Two.', ''],
    ],
  ],
  [
    'of a component',
    '<Leaf fact="a" and="b">\n\nOne. Two.\n\n</Leaf>',
    [
      ['One.', 'a b'],
      ['Two.', 'a b'],
    ],
  ],
  [
    'of a component in a line',
    'One <Leaf fact="a">two</Leaf> three. Four.',
    [
      ['One two three.', 'a'],
      ['Four.', ''],
    ],
  ],
  [
    'of an empty component, which backs nothing',
    'One. <Check fact="a" /> Two.',
    [
      ['One.', ''],
      ['Two.', ''],
    ],
  ],
  [
    'a term',
    'A <Term id="keeper">hard word</Term>. B.',
    [
      ['A hard word.', ''],
      ['B.', ''],
    ],
  ],
  [
    'code points beyond the plane',
    '😀 One. <Evidence fact="a" /> Two.',
    [
      ['😀 One.', 'a'],
      ['Two.', ''],
    ],
  ],
])('facts %s', async (_, text, wanted) => {
  expect((await facts(text)).slice(1)).toEqual(wanted);
});

test('a title is backed by what stands under it, a shown prop by what stands in it', async () => {
  const text =
    '## Lamps\n\nOne. <Evidence fact="a" />\n\n## Boats\n\n<Branch if="Fog">\n<Leaf fact="b">Two.</Leaf>\n</Branch>';
  const titles = (await sentences(text)).filter(({ part }) => part === 'title');
  expect(titles.map((one) => [one.text, one.facts.join(' ')])).toEqual([
    ['What is it?', 'a b'],
    ['Lamps', 'a'],
    ['Boats', 'b'],
    ['Fog', 'b'],
  ]);
});

/** The step's text begins on line 3. */
test.each<[string, string, string, number, number]>([
  ['the title', 'One.', 'What', 1, 23],
  ['a first sentence', 'One. Two.', 'One.', 3, 1],
  ['a second sentence', 'One. Two.', 'Two.', 3, 6],
  ['a second line', 'One.\nTwo.', 'Two.', 4, 1],
  ['an indented line of a list', '- One.\n  Two.', 'Two.', 4, 3],
  ['after evidence', 'One. <Evidence fact="a" /> Two.', 'Two.', 3, 28],
  ['in bold', 'One **two. Three.**', 'Three.', 3, 12],
  ['a component', '<Leaf fact="a">One. Two.</Leaf>', 'Two.', 3, 21],
  ['a shown prop', '<Branch if="If fog comes">\n\nOne.\n\n</Branch>', 'If', 3, 13],
])('%s has its place', async (_, text, begins, line, column) => {
  const found = (await sentences(text)).find((one) => one.text.startsWith(begins));
  expect(found?.placeAt(0)).toEqual({ file: 'sample.mdx', line, column });
});

test('a sentence knows its step, the components around it and its terms', async () => {
  const [, one] = await sentences('<InShort>The <Term id="keeper">old keeper</Term> left.</InShort>');
  expect(one).toMatchObject({ step: 'one', within: ['Step', 'InShort'], terms: [{ id: 'keeper', start: 4, end: 14 }] });
});

test('the head is read as well', async () => {
  const { sentences: all } = await lessonOf(step('One.'), { summary: 'First. Second.' });
  expect(all.filter(({ part }) => part === 'head').map(({ text }) => text)).toEqual([
    'What is a lamp for?',
    'First.',
    'Second.',
    'Say what the lamp is for.',
  ]);
});
