/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { galleryMap, galleryTeaching } from '@/components/gallery/learn';
import { Learn } from '@/components/learn/Learn';
import { TopicMap } from '@/components/learn/TopicMap';
import { Popovers } from '@/components/lesson/Popovers';
import { Teach } from '@/components/teach/Teach';
import { teachingSchema } from '@/lib/lesson/teaching';
import { lessonSummaries } from '@/server/lessons';
import { siteMap } from '@/server/site-map';
import { teachView } from '@/server/teaching';
import { say } from './sample';

const lessons = (await lessonSummaries()).map((lesson) => ({ ...lesson, originals: '2 reports' }));
const [lesson] = lessons;
const view = siteMap()!;
const context = { evidence: view.evidence, glossary: {}, outline: { facts: view.facts }, say };
const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

test('the map is two lists around what the topics meet in; a title leads to a lesson only where there is one', async () => {
  const { container } = render(<TopicMap map={view.map} lessons={lessons} context={context} />);
  const [topics, parts] = ['The topics', 'What part each played'].map((name) => screen.getByRole('list', { name }));
  expect(within(topics!).getAllByRole('heading', { level: 3 })).toHaveLength(2);
  expect(within(topics!).getByRole('link', { name: 'The rule' })).toHaveAttribute('href', '/learn/lighthouse');
  expect(within(topics!).queryByRole('link', { name: 'The machine' })).toBeNull();
  expect(within(parts!).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('link', { name: /The lesson that tells it/ })).toHaveAttribute('href', '/learn/lighthouse');
  expect(topics!.compareDocumentPosition(parts!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await clean(container);
});

test('each sentence of the map opens the evidence of its facts, with a number for print', () => {
  const { container } = render(
    <>
      <TopicMap map={view.map} lessons={[]} context={context} />
      <Popovers step={[{ facts: view.facts, terms: [] }]} context={context} />
    </>,
  );
  const buttons = screen.getAllByRole('button', { name: /evidence for this sentence/ });
  expect(buttons.map((button) => [button.getAttribute('popovertarget'), button.dataset.note])).toEqual([
    ['evidence-keeper-meaning', '1'],
    ['evidence-machine-limit', '2'],
    ['evidence-machine-limit', '2'],
    ['evidence-machine-price-courier', '3'],
  ]);
  for (const button of buttons)
    expect(container.querySelector(`#${button.getAttribute('popovertarget')}`)).not.toBeNull();
  expect(screen.queryByRole('link', { name: 'The rule' })).toBeNull();
});

test('in short the map has names and the meeting, and leads to the whole of it', async () => {
  const { container } = render(<TopicMap map={view.map} lessons={lessons} context={context} brief />);
  expect(screen.queryByText(/A lamp that tends itself/)).toBeNull();
  expect(screen.queryByRole('list', { name: 'What part each played' })).toBeNull();
  expect(screen.getByRole('link', { name: /whole map/ })).toHaveAttribute('href', '/learn');
  await clean(container);
});

test('all lessons stand in order, each with why, minutes, what it assumes and where its sources end', async () => {
  const first = { ...lesson!, meta: { ...lesson!.meta, assumes: 'Nothing.' } };
  const second = { ...lesson!, meta: { ...lesson!.meta, slug: 'second', title: 'And then?' } };
  const { container } = render(
    <Learn lessons={[first, second]} why={{ lighthouse: 'It comes first.' }} language="en" say={say} />,
  );
  const [one, two] = screen.getAllByRole('listitem');
  expect(one).toHaveTextContent('Why here: It comes first.');
  expect(one).toHaveTextContent('What it assumes: Nothing.');
  expect(one).toHaveTextContent('about 6 minutes · 2 reports · Sources end 8 March 2024');
  expect(within(one!).getByRole('link', { name: 'Start reading' })).toHaveAttribute('data-resume', 'lighthouse');
  expect(two).not.toHaveTextContent('Why here');
  expect(screen.getByText(/^2 lessons, about 12 minutes/)).toBeVisible();
  await clean(container);
});

test('one lesson alone has no order', () => {
  render(<Learn lessons={lessons} why={{}} language="en" say={say} />);
  expect(screen.queryByRole('heading', { name: 'The order we suggest' })).toBeNull();
});

const teach = (await teachView('lighthouse'))!;
const drawTeach = (change: Partial<Parameters<typeof Teach>[0]> = {}) =>
  render(
    <Teach
      {...teach}
      lesson={lesson!}
      origin="https://example.org"
      language="en"
      context={{ ...teach, glossary: {}, outline: { facts: teach.facts }, say }}
      {...change}
    />,
  );

test('the page for teachers: time as an estimate, the aims, the material, what students confuse and the step for it', async () => {
  const { container } = drawTeach();
  expect(screen.getByText(/About 6 min of reading and 8 min .* 14 min in all\. An estimate/)).toBeVisible();
  for (const { text } of lesson!.meta.objectives) expect(screen.getByText(text)).toBeVisible();
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  for (const end of ['', '/print', '/quiz', '/quiz/b', '/words']) expect(hrefs).toContain(`/learn/lighthouse${end}`);
  expect(hrefs).toEqual(expect.arrayContaining(['/sources', '/corrections#lighthouse', teach.cards.lesson]));
  expect(screen.getByRole('link', { name: /Taught in step 2/ })).toHaveAttribute('href', '/learn/lighthouse/words');
  expect(screen.getByRole('button', { name: /evidence for this sentence/ })).toHaveAttribute(
    'popovertarget',
    'evidence-keeper-meaning',
  );
  expect(screen.getByText(/not checked against any list of standards/)).toBeVisible();
  await clean(container);
});

test('what is handed to a class: whole addresses, a plain link to Classroom, and that no results come back', () => {
  drawTeach();
  const box = within(screen.getByRole('complementary', { name: 'Give it to a class' }));
  expect(box.getByText('https://example.org/learn/lighthouse/quiz/b')).toBeVisible();
  expect(box.getByRole('link', { name: /Classroom/ })).toHaveAttribute(
    'href',
    'https://classroom.google.com/share?url=https%3A%2F%2Fexample.org%2Flearn%2Flighthouse',
  );
  expect(box.getByText(/From these addresses no results come back to you/)).toBeVisible();
  const copies = box.getAllByRole('button', { hidden: true });
  expect(copies.map((button) => [button.hidden, button.dataset.copy])).toEqual([
    [true, 'https://example.org/learn/lighthouse'],
    [true, 'https://example.org/learn/lighthouse/quiz'],
    [true, 'https://example.org/learn/lighthouse/quiz/b'],
  ]);
  expect(copies[1]).toHaveTextContent('Copy link: Quiz, form A');
});

test('nothing on the page for teachers can be filled in', () => {
  const { container } = drawTeach({ teaching: galleryTeaching.file });
  expect(container.querySelectorAll('form, input, textarea, select')).toHaveLength(0);
});

test('a lesson without a file of its own has the page too, without the parts that are not there', async () => {
  const { container } = drawTeach({ teaching: teachingSchema.parse({}), vocabulary: [], cards: {} });
  for (const name of ['To discuss', 'What students confuse', 'Standards it may fit', 'Words to explain beforehand'])
    expect(screen.queryByRole('heading', { name })).toBeNull();
  expect(screen.getByText('Not stated')).toBeVisible();
  await clean(container);
});

test('the invented map has a title that leads to its lesson', () => {
  render(<TopicMap map={galleryMap} lessons={[]} context={{ ...context, evidence: {} }} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Two papers and a storm' })).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});
