import { outlineIn, step, worldWith } from './sample-lesson';

const read = outlineIn(worldWith({ facts: new Set(['a-fact', 'b-fact']) }));

test('a step tells what it asks, and where; what is asked is not cited', async () => {
  const outline = await read(
    step('<GuessFirst fact="b-fact" />\n\nText.\n\n<Check fact="a-fact" />') + step('More.', 'two'),
  );
  expect(outline).toMatchObject({
    ok: true,
    value: {
      facts: [],
      steps: [
        { guess: { fact: 'b-fact', line: 3, column: 1 }, check: { fact: 'a-fact', line: 7, column: 1 }, facts: [] },
        { id: 'two' },
      ],
    },
  });
  expect(outline.ok && Object.keys(outline.value.steps[1]!)).not.toContain('check');
});

test('a sentence of which it is told how it was checked is cited', async () => {
  expect(await read(step('<HowWeChecked fact="a-fact" />'))).toMatchObject({ ok: true, value: { facts: ['a-fact'] } });
});

test.each<[string, string, string, string, number, number]>([
  ['text after a check', step('<Check fact="a-fact" />\n\nText.'), 'check-misplaced', 'before the end', 3, 1],
  ['a check within a line', step('Text. <Check fact="a-fact" />'), 'check-misplaced', 'before the end', 3, 7],
  [
    'a check within a note',
    step('<InShort>\n\n<Check fact="a-fact" />\n\n</InShort>'),
    'check-misplaced',
    'before the end',
    5,
    1,
  ],
  ['two checks', step('<Check fact="a-fact" />\n\n<Check fact="b-fact" />'), 'check-misplaced', 'a second', 5, 1],
  [
    'a guess in a later step',
    step('x') + step('<GuessFirst fact="a-fact" />', 'two'),
    'guess-misplaced',
    'later',
    8,
    1,
  ],
  ['a guess within a line', step('Text. <GuessFirst fact="a-fact" />'), 'guess-misplaced', 'within a line', 3, 7],
  [
    'two guesses',
    step('<GuessFirst fact="a-fact" />\n\n<GuessFirst fact="b-fact" />'),
    'guess-misplaced',
    'a second',
    5,
    1,
  ],
  ['a check outside steps', `<Check fact="a-fact" />\n\n${step('x')}`, 'misplaced', 'outside <Step>', 1, 1],
  ['a check on no fact', step('<Check fact="c-fact" />'), 'fact-unknown', '"c-fact"', 3, 8],
  ['a check without a fact', step('<Check />'), 'prop-missing', '<Check> without fact', 3, 1],
])('%s is refused with its place', async (_, mdx, code, found, line, column) => {
  const result = await read(mdx);
  const problem = !result.ok && result.problems.find((one) => one.code === code);
  expect(problem).toMatchObject({ code, found: expect.stringContaining(found), place: { line, column } });
});
