import { writtenIds, writtenProps, writtenWords } from '@/lib/lesson/tags';

const MDX = [
  '<Step id="one" title="What is it?">',
  'A light. <Evidence fact="a-fact" /> A <Term id="a-term">hard word</Term>.',
  "<Timeline>\n<Moment date='2024'\n  fact='b-fact'>It happens.</Moment>\n</Timeline>",
  '</Step>',
].join('\n\n');

test('props of tags are read with their places', () => {
  expect(writtenProps(MDX).map(({ component, name, value }) => `${component} ${name}=${value}`)).toEqual([
    'Step id=one',
    'Step title=What is it?',
    'Evidence fact=a-fact',
    'Term id=a-term',
    'Moment date=2024',
    'Moment fact=b-fact',
  ]);
  for (const { name, value, start, at } of writtenProps(MDX)) {
    expect(MDX.slice(start, start + name.length)).toBe(name);
    expect(MDX.slice(at, at + value.length)).toBe(value);
  }
});

test('the vocabulary says which props name a fact or a term, and which are read', () => {
  expect(writtenIds(MDX, 'fact').map(({ value }) => value)).toEqual(['a-fact', 'b-fact']);
  expect(writtenIds(MDX, 'term').map(({ value }) => value)).toEqual(['a-term']);
  expect(writtenIds(MDX, 'source')).toEqual([]);
  expect(writtenWords(MDX).map(({ value }) => value)).toEqual(['What is it?']);
});

test.each([
  ['words that look like a prop', 'They wrote fact="a-fact" there.'],
  ['an element that is none of ours', '<Foo fact="a-fact" />'],
  ['a prop that the component does not have', '<Step fact="a-fact">'],
  ['a prop of code', '<Evidence fact={x} />'],
  ['a name of every object', '<Constructor constructor="a-fact" />'],
])('%s names no fact', (_, mdx) => {
  expect(writtenIds(mdx, 'fact')).toEqual([]);
});

test('a value may hold an angle bracket', () => {
  expect(writtenWords('<Step id="x" title="Is a > b?">')).toMatchObject([{ value: 'Is a > b?', at: 20 }]);
});
