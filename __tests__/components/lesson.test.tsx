/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Home } from '@/components/lesson/Home';
import { LessonFrame, Pager, Progress } from '@/components/lesson/LessonFrame';
import { LessonIntro } from '@/components/lesson/LessonIntro';
import { LessonText } from '@/components/lesson/LessonText';
import { EvidenceButton } from '@/components/lesson/EvidenceButton';
import { Popovers } from '@/components/lesson/Popovers';
import { Term } from '@/components/lesson/Term';
import { lessonComponents } from '@/components/lesson/components';
import type { LessonContext } from '@/components/lesson/context';
import { Shell } from '@/components/ui/Shell';
import { vocabulary } from '@/lib/lesson/vocabulary';
import { lessonView } from '@/server/lessons';
import { say } from './sample';

const lesson = (await lessonView('lighthouse'))!;
const context: LessonContext = { ...lesson, language: 'en', say };
const { steps } = lesson.outline;

// A browser hides what pops over until it is opened; this document has no such rule of its own.
beforeAll(() =>
  document.head.append(
    Object.assign(document.createElement('style'), { textContent: '[popover]:not(.open) { display: none }' }),
  ),
);

/** What a button opens must be on the page, once, and be named by a heading in it. */
function expectPopovers(container: HTMLElement, names: string[]): void {
  const buttons = [...container.querySelectorAll('button[popovertarget]')];
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons) {
    expect(button.tagName).toBe('BUTTON');
    expect(button).toHaveAttribute('type', 'button');
    const targets = container.querySelectorAll(`[id="${button.getAttribute('popovertarget')}"]`);
    expect([button.textContent, targets.length]).toEqual([button.textContent, 1]);
    expect(targets[0]).toHaveAttribute('popover', 'auto');
    expect(container.querySelector(`[id="${targets[0]!.getAttribute('aria-labelledby')}"]`)?.textContent).toBeTruthy();
  }
  const ids = [...container.querySelectorAll('[popover]')].map(({ id }) => id).sort();
  expect(ids).toEqual([...names].sort());
}
const namesOf = (list: typeof steps) => [
  ...new Set(
    list.flatMap(({ facts, terms }) => [...facts.map((id) => `evidence-${id}`), ...terms.map((id) => `term-${id}`)]),
  ),
];

test.each(steps.map((step) => [step.id, step] as const))(
  'step %s: one heading, its text, and the evidence that its buttons open',
  async (id, step) => {
    const { container } = render(await LessonText({ code: lesson.code, context: { ...context, only: id } }));
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([step.title]);
    expect(container.querySelectorAll('article')).toHaveLength(1);
    expectPopovers(container, namesOf([step]));
    expect(container.querySelectorAll('p section, p div, p p')).toHaveLength(0);
    expect(await axe(container)).toHaveNoViolations();
    container.querySelector('[popover]')!.classList.add('open');
    expect(await axe(container)).toHaveNoViolations();
  },
);

test('the whole lesson: every step with a heading below the title, and each popover once', async () => {
  const text = await LessonText({ code: lesson.code, context });
  const { container } = render(
    <>
      <h1>{lesson.meta.title}</h1>
      {text}
      <Popovers step={steps} context={context} />
    </>,
  );
  expect(
    [...container.querySelectorAll('article')].map((article) => [article.id, article.querySelector('h2')?.textContent]),
  ).toEqual(steps.map(({ id, title }) => [id, title]));
  expectPopovers(container, namesOf(steps));
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);

test('a fact opens its evidence by a button that says how much there is of it', () => {
  const { container } = render(<EvidenceButton fact="machine-price-courier" context={context} />);
  expect(screen.getByRole('button', { name: /^2 original reports ?: evidence for this sentence$/ })).toHaveAttribute(
    'popovertarget',
    'evidence-machine-price-courier',
  );
  expect(container.querySelector('.differ')).toBeNull();
});

test('where sources differ the button says so in words, and looks different', () => {
  render(<EvidenceButton fact="vote-courier" context={context} />);
  expect(screen.getByRole('button', { name: /^2 versions ?: evidence for this sentence$/ })).toHaveClass('differ');
});

test.each([
  ['a fact without evidence', <EvidenceButton key="1" fact="nothing" context={context} />, ''],
  [
    'a word that the glossary does not have',
    <Term key="2" id="nothing" context={context}>
      lamp
    </Term>,
    'lamp',
  ],
])('%s gives no button', (_, element, text) => {
  const { container } = render(element);
  expect(container.innerHTML).toBe(text);
});

test('a hard word is a button, and its meaning a popover with a way out', () => {
  const { container } = render(
    <>
      <Term id="keeper" context={context}>
        keepers
      </Term>
      <Popovers step={[{ ...steps[0]!, facts: [], terms: ['keeper'] }]} context={context} />
    </>,
  );
  expect(screen.getByRole('button', { name: 'keepers' })).toHaveAttribute('popovertarget', 'term-keeper');
  const popover = container.querySelector('#term-keeper')!;
  expect(within(popover as HTMLElement).getByText('In the glossary')).toHaveAttribute('href', '/glossary#keeper');
  expect(popover).toHaveTextContent('A person with a watch certificate who lives close to a light and looks after it.');
  const close = popover.querySelector('button')!;
  expect(close).toHaveTextContent('Close');
  expect([close.getAttribute('popovertarget'), close.getAttribute('popovertargetaction')]).toEqual([
    'term-keeper',
    'hide',
  ]);
});

test('a timeline is a list of dates that machines can read, each with its evidence', async () => {
  render(await LessonText({ code: lesson.code, context: { ...context, only: 'history' } }));
  const line = screen.getByRole('list', { name: 'Timeline' });
  const moments = within(line).getAllByRole('listitem');
  expect(
    moments.map((moment) => [moment.querySelector('time')!.dateTime, moment.querySelector('time')!.textContent]),
  ).toEqual([
    ['1881-05-12', '12 May 1881'],
    ['1883-08-02', '2 August 1883'],
    ['1931-10-14', '14 October 1931'],
    ['1974-11-27', '27 November 1974'],
    ['2019-04-01', '1 April 2019'],
  ]);
  for (const moment of moments) expect(within(moment).getAllByRole('button')).toHaveLength(1);
});

test('a lesson says where its sources end and of when its law is', async () => {
  render(await LessonText({ code: lesson.code, context: { ...context, only: 'dispute' } }));
  expect(
    screen.getByText(
      'Sources end on 8 March 2024; later events are not covered. The law is shown as its text stood in January 2024.',
    ),
  ).toBeVisible();
  expect(screen.getByRole('note', { name: 'In short' })).toHaveTextContent('A harbor town wants a machine');
});

test('what is not known stands in a note of its own', async () => {
  render(await LessonText({ code: lesson.code, context: { ...context, only: 'machine' } }));
  expect(within(screen.getByRole('note', { name: 'What we do not know' })).getAllByRole('listitem')).toHaveLength(3);
});

test('each word of the lesson vocabulary has its component', () => {
  expect(Object.keys(lessonComponents(context))).toEqual(Object.keys(vocabulary));
});

test('the home page shows what this is, and each lesson with two ways in', async () => {
  const { container } = render(
    <Home
      line="One lamp"
      description="Five texts."
      lessons={[{ ...lesson, originals: '2 original reports and 2 documents' }]}
      quizzes={[{ slug: 'two-lamps', title: 'Which lamp?', summary: 'Two lamps.', facts: '8 questions' }]}
      language="en"
      say={say}
    />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'One lamp' })).toBeVisible();
  expect(screen.getByRole('link', { name: lesson.meta.title })).toHaveAttribute('href', '/learn/lighthouse');
  expect(
    screen.getByText('6 steps · about 6 minutes · 2 original reports and 2 documents · Sources end 8 March 2024'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Start reading' })).toHaveAttribute('href', '/learn/lighthouse/dispute');
  expect(screen.getByRole('link', { name: 'Take the quiz' })).toHaveAttribute('href', '/learn/lighthouse/quiz');
  expect(screen.getByRole('link', { name: 'Which lamp?' })).toHaveAttribute('href', '/quiz/two-lamps');
  expect(await axe(container)).toHaveNoViolations();
});

test('the first page of a lesson says what it teaches and lists its steps', async () => {
  const { container } = render(<LessonIntro {...lesson} originals="2 original reports" language="en" say={say} />);
  const [objectives, contents] = screen.getAllByRole('list');
  expect(
    within(objectives!)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(lesson.meta.objectives.map(({ text }) => text));
  expect(
    within(contents!)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(steps.map(({ id }) => `/learn/lighthouse/${id}`));
  expect(screen.getByRole('link', { name: 'Whole lesson on one page' })).toHaveAttribute(
    'href',
    '/learn/lighthouse/all',
  );
  expect(await axe(container)).toHaveNoViolations();
});

const frame = (current?: string) => (
  <LessonFrame slug="lighthouse" outline={lesson.outline} say={say} current={current}>
    <p>Text</p>
  </LessonFrame>
);

test('beside a step its place among the others is marked', async () => {
  const { container } = render(frame('powers'));
  const list = screen.getByRole('navigation', { name: 'Steps of this lesson' });
  expect(
    within(list)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'step')
      .map((link) => link.textContent),
  ).toEqual(['What may the Board do, and what not?']);
  expect(within(list).getByRole('link', { name: 'Whole lesson on one page' })).toHaveAttribute(
    'href',
    '/learn/lighthouse/all',
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('beside the whole lesson stands the way to its steps', () => {
  render(frame());
  expect(screen.getByRole('link', { name: 'Step by step' })).toHaveAttribute('href', '/learn/lighthouse/dispute');
  expect(document.querySelector('[aria-current]')).toBeNull();
});

test('progress is said in words and drawn as a bar with a name', async () => {
  const { container } = render(<Progress at={3} total={8} say={say} />);
  expect(screen.getByText('Step 3 of 8')).toBeVisible();
  const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Progress through the lesson' });
  expect([bar.value, bar.max]).toEqual([3, 8]);
  expect(await axe(container)).toHaveNoViolations();
});

test.each([
  [
    'in the middle',
    { previous: { href: '/a', title: 'First?' }, next: { href: '/c', title: 'Third?' } },
    [
      ['/c', 'next', 'NextThird?'],
      ['/a', 'prev', 'BackFirst?'],
    ],
  ],
  ['at the start', { next: { href: '/b', title: 'Second?' } }, [['/b', 'next', 'NextSecond?']]],
  [
    'at the end',
    { previous: { href: '/a', title: 'First?' }, next: { href: '/quiz', title: '', quiz: true as const } },
    [
      ['/quiz', 'next', 'NextTake the quiz'],
      ['/a', 'prev', 'BackFirst?'],
    ],
  ],
])('the pager %s', async (_, props, links) => {
  const { container } = render(<Pager {...props} say={say} />);
  expect(
    screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.textContent]),
  ).toEqual(links);
  expect(await axe(container)).toHaveNoViolations();
});

test('every page has a way past its head, a main part that can be reached, and the site’s name', async () => {
  const { container } = render(
    <Shell
      name="Lamplight"
      words={{ skip: 'Skip to the text', made: 'Each statement shows who says so.', nav: 'This site' }}
      links={[{ href: '/about', label: 'About' }]}
      bar={<Progress at={1} total={2} say={say} />}
    >
      <h1>Text</h1>
    </Shell>,
  );
  const skip = screen.getByRole('link', { name: 'Skip to the text' });
  expect(container.querySelector('a')).toBe(skip);
  const main = screen.getByRole('main');
  expect([skip.getAttribute('href'), main.id, main.tabIndex]).toEqual(['#main', 'main', -1]);
  expect(screen.getByRole('link', { name: 'Lamplight' })).toHaveAttribute('href', '/');
  const ways = screen.getByRole('navigation', { name: 'This site' });
  expect(within(ways).getByRole('link', { name: 'About' })).toHaveAttribute('href', '/about');
  expect(await axe(container)).toHaveNoViolations();
});
