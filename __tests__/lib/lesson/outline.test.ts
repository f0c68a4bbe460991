import { outlineIn, step, worldWith } from './sample-lesson';

const world = worldWith({
  facts: new Set(['a-fact', 'b-fact']),
  terms: new Set(['a-term']),
  sources: new Set(['a-source', 'b-source']),
  dates: new Map([['b-fact', '2024-03-01']]),
  lacks: { amount: new Set(['b-fact']), address: new Set(['b-source']) },
});
const read = outlineIn(world);

const TREE =
  '<ConsequenceTree title="What could follow">\n<Consequence if="If it rains">\n<Outcome fact="a-fact">It gets wet.</Outcome>\n</Consequence>\n</ConsequenceTree>';
const CONTRAST =
  '<Contrast title="Two laws" a="Law one" b="Law two">\n<Point about="Who decides">\n<A fact="a-fact">The Board</A>\n<B fact="b-fact">Nobody</B>\n</Point>\n</Contrast>';
const ACTORS =
  '<ActorTable title="Who wants what">\n<Actor name="The Board">\n<Wants fact="a-fact">A machine</Wants>\n</Actor>\n</ActorTable>';

test('a lesson has steps in order, with their words, facts and terms', async () => {
  const mdx = [
    step('Three words here. <Evidence fact="a-fact" /> A <Term id="a-term">hard word</Term>.'),
    step(
      '<Timeline>\n<Moment date="2024-03-01" fact="b-fact">It happens.</Moment>\n</Timeline>\n\nAgain. <Evidence fact="b-fact" /> <Evidence fact="a-fact" />',
      'two',
    ),
  ].join('\n');
  expect(await read(mdx)).toEqual({
    ok: true,
    value: {
      steps: [
        { id: 'one', title: 'What is one?', words: 6, facts: ['a-fact'], terms: ['a-term'], sources: [] },
        {
          ...{ id: 'two', title: 'What is two?', words: 3, facts: ['b-fact', 'a-fact'], terms: [], sources: [] },
          figures: [{ id: 'two', kind: 'Timeline', facts: ['b-fact'], terms: [] }],
        },
      ],
      facts: ['a-fact', 'b-fact'],
      minutes: 1,
    },
  });
});

test.each([
  ['plain words', 'One two three.', 3],
  ['a full stop after a term', 'A <Term id="a-term">hard word</Term>. B.', 4],
  ['emphasis within a word', 'un**think**able', 1],
  ['two paragraphs', 'One.\n\nTwo.', 2],
  ['a list', '- One\n- Two words', 3],
  ['a note in short', '<InShort>Two words.</InShort>\n\nOne.', 3],
  ['nothing but a note of dates', '<SourcesEnd />', 0],
  ['a chip', '<Status fact="a-fact" />', 0],
  ['a condition and its outcome', TREE, 9],
  ['a table of two columns', CONTRAST, 11],
  ['a table of actors', ACTORS, 7],
])('%s: words are counted as a reader does', async (_, text, count) => {
  const outline = await read(step(text));
  expect(outline.ok && outline.value.steps.map(({ words }) => words)).toEqual([count]);
});

test('every component that names a fact, a term or a source brings it into its step, each once', async () => {
  const figures = [
    '<Status fact="a-fact" /> <Evidence fact="a-fact" />',
    '<Contrast title="x" a="y" b="z">\n<Point about="p">\n<A fact="c-fact" and="d-fact">x</A>\n<B fact="a-fact">y</B>\n</Point>\n</Contrast>',
    '<CheckElsewhere>\n<Look source="a-source">Read it.</Look>\n</CheckElsewhere>',
  ];
  const outline = await outlineIn({ ...world, facts: new Set(['a-fact', 'c-fact', 'd-fact']) })(
    step(figures.join('\n\n')),
  );
  expect(outline.ok && outline.value.steps).toMatchObject([
    { facts: ['a-fact', 'c-fact', 'd-fact'], terms: [], sources: ['a-source'] },
  ]);
});

test.each([
  [0, 1],
  [180, 1],
  [181, 2],
  [360, 2],
  [361, 3],
])('%i words take %i minutes', async (count, minutes) => {
  const outline = await read(step('word '.repeat(count)));
  expect(outline.ok && outline.value.minutes).toBe(minutes);
});

/** What is wrong, on which line and column, with what was found. The step's text begins on line 3. */
test.each<[string, string, string, string, number, number]>([
  ['an unknown component', step('Text <Foo />.'), 'component-unknown', '<Foo>', 3, 6],
  [
    'a component named like a property of every object',
    step('<constructor />'),
    'component-unknown',
    '<constructor>',
    3,
    1,
  ],
  ['an HTML element', step('Text <b>bold</b>.'), 'component-unknown', '<b>', 3, 6],
  ['a fragment', step('Text <>x</>.'), 'component-unknown', '<>', 3, 6],
  ['a script', step('<script>alert(1)</script>'), 'component-unknown', '<script>', 3, 1],
  ['an unknown fact', step('Text. <Evidence fact="c-fact" />'), 'fact-unknown', '"c-fact"', 3, 17],
  [
    'an unknown fact on a timeline',
    step('<Timeline>\n<Moment date="2024" fact="c-fact">x</Moment>\n</Timeline>'),
    'fact-unknown',
    '"c-fact"',
    4,
    21,
  ],
  ['an unknown term', step('<Term id="b-term">x</Term>'), 'term-unknown', '"b-term"', 3, 7],
  ['no fact', step('Text. <Evidence />'), 'prop-missing', '<Evidence> without fact', 3, 7],
  ['an empty fact', step('Text. <Evidence fact="" />'), 'prop-missing', '<Evidence> without fact', 3, 7],
  ['a step without a title', '<Step id="one">\n\ntext\n\n</Step>', 'prop-missing', '<Step> without title', 1, 1],
  [
    'a step with an empty title',
    '<Step id="one" title="">\n\ntext\n\n</Step>',
    'prop-missing',
    '<Step> without title',
    1,
    1,
  ],
  ['a step without an id', '<Step title="x">\n\ntext\n\n</Step>', 'prop-missing', '<Step> without id', 1, 1],
  ['a step whose id is no part of an address', step('x', 'What now'), 'step-id', 'id="What now"', 1, 1],
  ['a step that would hide the page of all steps', step('x', 'all'), 'step-id', 'id="all"', 1, 1],
  ['a step that would hide the page of an answer', step('x', 'check'), 'step-id', 'id="check"', 1, 1],
  ['a step that would hide the quiz', step('x', 'quiz'), 'step-id', 'id="quiz"', 1, 1],
  ['two steps of one id', `${step('x')}\n${step('y')}`, 'step-duplicate', 'a second step "one"', 7, 1],
  ['a prop too many', step('Text. <Evidence fact="a-fact" big="yes" />'), 'prop-unknown', 'big on <Evidence>', 3, 31],
  [
    'a prop by another name',
    step('Text. <Evidence fact="a-fact" constructor="x" />'),
    'prop-unknown',
    'constructor on <Evidence>',
    3,
    31,
  ],
  [
    'props spread from code',
    step('Text. <Evidence fact="a-fact" {...x} />'),
    'prop-unknown',
    'an expression on <Evidence>',
    3,
    31,
  ],
  ['a prop of code', step('Text. <Evidence fact={x} />'), 'prop-not-literal', 'fact on <Evidence>', 3, 17],
  ['a prop without a value', step('Text. <Evidence fact />'), 'prop-not-literal', 'fact on <Evidence>', 3, 17],
  [
    'a date that is none',
    step('<Timeline>\n<Moment date="soon" fact="a-fact">x</Moment>\n</Timeline>'),
    'date-shape',
    '"soon"',
    4,
    9,
  ],
  [
    'a day that does not exist',
    step('<Timeline>\n<Moment date="2024-02-30" fact="a-fact">x</Moment>\n</Timeline>'),
    'date-shape',
    '"2024-02-30"',
    4,
    9,
  ],
  [
    'another date than its fact',
    step('<Timeline>\n<Moment date="2024-03-02" fact="b-fact">x</Moment>\n</Timeline>'),
    'date-differs',
    '"2024-03-02"',
    4,
    1,
  ],
  ['an import', `import x from 'y'\n\n${step('x')}`, 'code', "import or export: import x from 'y'", 1, 1],
  ['an export', `${step('x')}\nexport const x = 1\n`, 'code', 'import or export: export const x = 1', 7, 1],
  ['an expression in a line', step('Text {1 + 1}.'), 'code', 'an expression: 1 + 1', 3, 6],
  ['an expression on its own', step('{process.env.HOME}'), 'code', 'an expression: process.env.HOME', 3, 1],
  ['an expression outside steps', `{1}\n\n${step('x')}`, 'code', 'an expression: 1', 1, 1],
  ['text outside steps', `Text.\n\n${step('x')}`, 'outside-step', 'paragraph', 1, 1],
  ['a heading outside steps', `${step('x')}\n# Head\n`, 'outside-step', 'heading', 7, 1],
  ['a component outside steps', `<SourcesEnd />\n\n${step('x')}`, 'misplaced', '<SourcesEnd> outside <Step>', 1, 1],
  [
    'a moment outside a timeline',
    step('<Moment date="2024" fact="a-fact">x</Moment>'),
    'misplaced',
    '<Moment> outside <Timeline>',
    3,
    1,
  ],
  [
    'a step in a step',
    `<Step id="one" title="x">\n\n<Step id="two" title="y">\n\ntext\n\n</Step>\n\n</Step>`,
    'misplaced',
    '<Step> inside <Step>',
    3,
    1,
  ],
  [
    'an unknown source',
    step('<CheckElsewhere>\n<Look source="c-source">x</Look>\n</CheckElsewhere>'),
    'source-unknown',
    '"c-source"',
    4,
    7,
  ],
  [
    'a source that cannot be opened',
    step('<CheckElsewhere>\n<Look source="b-source">x</Look>\n</CheckElsewhere>'),
    'address-missing',
    '"b-source", whose record has no url',
    4,
    7,
  ],
  [
    'a quantity of a fact without an amount',
    step('<Quantity fact="b-fact">x</Quantity>'),
    'quantity-missing',
    '"b-fact", which holds no amount',
    3,
    11,
  ],
  ['a quantity of no fact', step('<Quantity fact="c-fact">x</Quantity>'), 'fact-unknown', '"c-fact"', 3, 11],
  [
    'an unknown second fact in a cell',
    step(CONTRAST.replace('<A fact="a-fact"', '<A fact="a-fact" and="c-fact"')),
    'fact-unknown',
    '"c-fact"',
    5,
    18,
  ],
  [
    'a row that lacks a cell',
    step(CONTRAST.replace('<B fact="b-fact">Nobody</B>\n', '')),
    'part-count',
    '<Point> with 0 <B>',
    4,
    1,
  ],
  [
    'a row with a cell too many',
    step(CONTRAST.replace('<B ', '<A fact="a-fact">x</A>\n<B ')),
    'part-count',
    '<Point> with 2 <A>',
    4,
    1,
  ],
  [
    'a table without rows',
    step('<Contrast title="x" a="y" b="z">\n</Contrast>'),
    'part-count',
    '<Contrast> with 0 <Point>',
    3,
    1,
  ],
  [
    'an actor of whom nothing is told',
    step('<ActorTable title="x">\n<Actor name="y">\n</Actor>\n</ActorTable>'),
    'part-count',
    'an empty <Actor>',
    4,
    1,
  ],
  [
    'text between rows',
    step(CONTRAST.replace('<Point', 'Text here.\n\n<Point')),
    'misplaced',
    'paragraph in <Contrast>',
    4,
    1,
  ],
  ['text in a row', step(CONTRAST.replace('<A ', 'text\n\n<A ')), 'misplaced', 'paragraph in <Point>', 5, 1],
  [
    'a chip in a row',
    step(CONTRAST.replace('<A ', '<Status fact="a-fact" />\n<A ')),
    'misplaced',
    '<Status> in <Point>',
    5,
    1,
  ],
  ['a cell outside a row', step('<A fact="a-fact">x</A>'), 'misplaced', '<A> outside <Point>', 3, 1],
  [
    'an outcome outside a tree',
    step('<Outcome fact="a-fact">x</Outcome>'),
    'misplaced',
    '<Outcome> outside <Consequence>',
    3,
    1,
  ],
  [
    'a condition without words',
    step(TREE.replace(' if="If it rains"', '')),
    'prop-missing',
    '<Consequence> without if',
    4,
    1,
  ],
  ['no steps', 'Text.', 'steps-missing', 'no steps', 1, 1],
  ['nothing', '', 'steps-missing', 'no steps', 1, 1],
])('%s', async (_, mdx, code, found, line, column) => {
  const result = await read(mdx);
  expect(result.ok).toBe(false);
  const problem = !result.ok && result.problems.find((one) => one.code === code);
  expect(problem).toMatchObject({ code, found, place: { file: 'sample.mdx', line, column } });
  expect(problem && problem.wanted && problem.todo).toBeTruthy();
});

test.each([
  ['a tag that is never closed', '\n<Step id="one" title="x">\n\ntext\n', 2],
  ['a tag closed by another', step('<InShort>x</Term>'), 3],
  ['a brace', step('a { b'), 3],
  ['a less-than sign', step('a <5 b'), 3],
  ['an HTML comment', step('<!-- note -->'), 3],
])('%s is broken MDX, with its line', async (_, mdx, line) => {
  const result = await read(mdx);
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'mdx-syntax', place: { file: 'sample.mdx' } }] });
  expect(!result.ok && result.problems[0]!.place).toMatchObject({ line, column: expect.any(Number) });
});

test.each([
  [
    'before the end of what it stands in',
    step('<Timeline>\n\ntext'),
    'Unexpected closing tag `</Step>` in 7:1, expected corresponding closing tag for `<Timeline>`',
    { line: 3, column: 1 },
  ],
  [
    'within a paragraph',
    step('some\nwords <InShort>x'),
    'Expected a closing tag for `<InShort>` before the end of `paragraph`',
    { line: 4, column: 7 },
  ],
])('a tag that is not closed %s is told where it opens', async (_, mdx, found, place) => {
  expect(await read(mdx)).toMatchObject({ ok: false, problems: [{ found, place }] });
});

test('everything that is wrong is said at once', async () => {
  const result = await read(step('<Foo /> <Evidence fact="c-fact" /> <Term id="b-term">x</Term>'));
  expect(!result.ok && result.problems.map(({ code }) => code)).toEqual([
    'component-unknown',
    'fact-unknown',
    'term-unknown',
  ]);
});

test('words such as "import" in a sentence are words', async () => {
  expect((await read(step('We import and export things, said < and > aside.'.replace('< and > ', '')))).ok).toBe(true);
});

test.each(['2024', '2024-03', '2024-03-01'])('a timeline may be less exact than its fact: %s', async (date) => {
  expect((await read(step(`<Timeline>\n<Moment date="${date}" fact="b-fact">x</Moment>\n</Timeline>`))).ok).toBe(true);
});
