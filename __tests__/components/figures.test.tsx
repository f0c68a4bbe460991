/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { compile } from '@mdx-js/mdx';
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { LessonContext } from '@/components/lesson/context';
import { LessonText } from '@/components/lesson/LessonText';
import { shownFigure } from '@/lib/question/value-text';
import { library } from '@/server/content/library';
import { lessonView } from '@/server/lessons';
import { say } from './sample';

const lesson = (await lessonView('lighthouse'))!;
const context: LessonContext = {
  ...lesson,
  sources: { courier: { name: 'Marrowby Courier', date: '6 March 2024', url: 'https://example.org/courier' } },
  language: 'en',
  say,
};

const draw = async (text: string) => {
  const code = String(
    await compile(`<Step id="one" title="What is one?">\n\n${text}\n\n</Step>`, { outputFormat: 'function-body' }),
  );
  return render(await LessonText({ code, context })).container;
};
const buttons = (element: HTMLElement) =>
  within(element)
    .getAllByRole('button')
    .map((button) => button.getAttribute('popovertarget'));

const TREE = `
<ConsequenceTree title="What could follow">
<Consequence if="If the lamp fails">
<Outcome fact="fog-closure">The channel could stay shut.</Outcome>
<Consequence if="If a boat is out">
<Outcome fact="fog-boats-courier">It could turn back.</Outcome>
</Consequence>
</Consequence>
</ConsequenceTree>`;

const ACTORS = `
<ActorTable title="Who wants what">
<Actor name="The Guild">
<Wants fact="guild-position-fog">Somebody on watch in fog</Wants>
<Wants fact="guild-position-day">Nothing by day</Wants>
</Actor>
<Actor name="The Board">
<Wants fact="vote-courier">A machine</Wants>
<Said fact="yearly-saving">

It saves money.

</Said>
</Actor>
</ActorTable>`;

const CONTRAST = `
<Contrast title="Two duties" a="The keeper" b="The owner">
<Point about="What to do">
<A fact="failure-book-duty">Write</A>
<B fact="spare-lamp-duty" and="dark-light-fine">Test</B>
</Point>
<Point about="How often">
<B fact="spare-lamp-duty">Monthly</B>
<A fact="failure-book-duty">Each time</A>
</Point>
</Contrast>`;

const ELSEWHERE = `
<CheckElsewhere>
<Look source="courier">Look for the day of the vote.</Look>
</CheckElsewhere>`;

test.each([
  ['a status', 'Text. <Status fact="vote-courier" />'],
  ['a quantity', '<Quantity fact="dark-light-fine">the highest fine</Quantity>'],
  ['a tree', TREE],
  ['a table of actors', ACTORS],
  ['a table of two columns', CONTRAST],
  ['places to look', ELSEWHERE],
])('%s has no barrier, and no paragraph holds a block', async (_, text) => {
  const container = await draw(text);
  expect(container.querySelectorAll('p div, p p, p table, p ul')).toHaveLength(0);
  expect(await axe(container)).toHaveNoViolations();
});

test.each([
  ['vote-courier', 'Sources differ'],
  ['yearly-saving', 'Forecast'],
  ['dark-light-fine', 'Document'],
])('the status of %s is said in words: %s', async (fact, words) => {
  await draw(`Text. <Status fact="${fact}" />`);
  expect(screen.getByText(words)).toHaveClass('chip');
});

test.each([
  ['dark-light-fine', 'at most 7,500 US dollars'],
  ['hidden-lamp-fine', 'at least 300 US dollars'],
  ['fog-boats-courier', 'at least 17 boats'],
])('the figure of %s is that of the fact: %s', async (fact, figure) => {
  const container = await draw(`<Quantity fact="${fact}">by the report</Quantity>`);
  expect(screen.getByText(figure)).toHaveClass('figure');
  expect(screen.getByText(/by the report/)).toBeVisible();
  expect(buttons(container.querySelector<HTMLElement>('.quantity')!)).toEqual([`evidence-${fact}`]);
});

test('a tree of consequences is lists within lists, with the evidence at each outcome', async () => {
  await draw(TREE);
  const tree = screen.getByRole('figure');
  expect(tree.querySelector('figcaption')).toHaveTextContent('What could follow');
  const [root] = within(tree).getAllByRole('list');
  const [fails, ...rest] = [...root!.children];
  expect(rest).toEqual([]);
  expect(fails).toHaveTextContent(/^If the lamp fails/);
  const [closed, boat] = [...fails!.querySelector('ul')!.children] as HTMLElement[];
  expect(closed).toHaveTextContent(/^The channel could stay shut\./);
  expect(buttons(closed!)).toEqual(['evidence-fog-closure']);
  expect(boat).toHaveTextContent(/^If a boat is out ?It could turn back\./);
  expect(buttons(boat!)).toEqual(['evidence-fog-boats-courier']);
});

/** The head of each row with the words of its cells, evidence aside; each cell says the name of its column. */
const rowsOf = (table: HTMLElement) => {
  const [, ...columns] = within(table)
    .getAllByRole('columnheader')
    .map((header) => header.textContent);
  const rows = within(table).getAllByRole('row').slice(1);
  return rows.map((row) => {
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.dataset.column)).toEqual(columns);
    return [
      within(row).getByRole('rowheader').textContent,
      ...cells.map((cell) => cell.querySelector('.cited')?.firstChild?.textContent),
    ];
  });
};

test('actors stand in a table: who, what each wants, what each has said, and where nothing is known', async () => {
  const container = await draw(ACTORS);
  const table = screen.getByRole('table', { name: 'Who wants what' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent),
  ).toEqual(['Who', 'Wants', 'Has said']);
  for (const header of within(table).getAllByRole('columnheader')) expect(header).toHaveAttribute('scope', 'col');
  const [guild, board] = within(table).getAllByRole('row').slice(1);
  expect(within(guild!).getByRole('rowheader')).toHaveAttribute('scope', 'row');
  const [wants, said] = within(guild!).getAllByRole('cell');
  expect(
    within(wants!)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([expect.stringMatching(/^Somebody on watch in fog/), expect.stringMatching(/^Nothing by day/)]);
  expect(said).toHaveTextContent('Nothing in our sources');
  expect(buttons(wants!)).toEqual(['evidence-guild-position-fog', 'evidence-guild-position-day']);
  expect(within(board!).getAllByRole('cell')[1]).toHaveTextContent(/^It saves money\./);
  expect([...container.querySelectorAll<HTMLElement>('td')].map((cell) => cell.dataset.column)).toEqual([
    'Wants',
    'Has said',
    'Wants',
    'Has said',
  ]);
});

test('a contrast is a table: each cell belongs to its row and to its column, in whatever order it was written', async () => {
  await draw(CONTRAST);
  const table = screen.getByRole('table', { name: 'Two duties' });
  expect(rowsOf(table)).toEqual([
    ['What to do', 'Write', 'Test'],
    ['How often', 'Each time', 'Monthly'],
  ]);
  const [first] = within(table).getAllByRole('row').slice(1);
  expect(buttons(within(first!).getAllByRole('cell')[1]!)).toEqual([
    'evidence-spare-lamp-duty',
    'evidence-dark-light-fine',
  ]);
});

test('a place to look is a link to the publisher, with its date and what to look for', async () => {
  await draw(ELSEWHERE);
  const box = screen.getByRole('region', { name: 'Check it elsewhere' });
  expect(within(box).getByRole('link', { name: 'Marrowby Courier' })).toHaveAttribute(
    'href',
    'https://example.org/courier',
  );
  expect(within(box).getByRole('listitem')).toHaveTextContent(
    'Marrowby Courier 6 March 2024Look for the day of the vote.',
  );
});

test('evidence is numbered alike at the text and in the notes that are printed', async () => {
  const container = await draw('Text. <Evidence fact="yearly-saving" />');
  const number = String(lesson.outline.facts.indexOf('yearly-saving') + 1);
  expect(container.querySelector('[popovertarget="evidence-yearly-saving"]')).toHaveAttribute('data-note', number);
});

test('a figure of a million or more is drawn in few digits', () => {
  const world = { base: library().base, language: 'en' as const, say };
  expect(shownFigure({ value: 3_900_000_000, unit: 'USD', comparator: 'about' }, world)).toBe(
    'about 3.9 billion US dollars',
  );
  expect(shownFigure({ value: 999_999, unit: 'USD', comparator: 'exactly' }, world)).toBe('999,999 US dollars');
});

test('the figures of a lesson are those of the facts that it cites', () => {
  expect(lesson.figures['dark-light-fine']).toBe('at most 7,500 US dollars');
  expect(Object.keys(lesson.figures).every((id) => lesson.outline.facts.includes(id))).toBe(true);
  expect(lesson.figures['light-meaning']).toBeUndefined();
});
