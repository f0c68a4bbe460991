/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { AgeBanner, AgedQuiz } from '@/components/lesson/AgeBanner';
import { Changed } from '@/components/lesson/Changed';
import { EndsNote } from '@/components/lesson/EndsNote';
import { About } from '@/components/reference/About';
import { Corrections } from '@/components/reference/Corrections';
import { FactPage } from '@/components/reference/FactPage';
import { Glossary } from '@/components/reference/Glossary';
import { Sources } from '@/components/reference/Sources';
import { correctionLog, correctionSchema } from '@/lib/lesson/correction';
import { originLine } from '@/lib/fact/provenance';
import { aboutView } from '@/server/reference/about';
import { factView } from '@/server/reference/fact';
import { glossaryView } from '@/server/reference/glossary';
import { sourcesView } from '@/server/reference/sources';
import { base, say } from './sample';

const clean = async (container: Element) => expect(await axe(container)).toHaveNoViolations();

test('the glossary: an anchor for each word, its meaning, what it rests on and where it is used', async () => {
  const items = await glossaryView();
  const { container } = render(<Glossary items={items} say={say} />);
  expect([...container.querySelectorAll('section')].map(({ id }) => id)).toEqual(items.map(({ entry }) => entry.id));
  const keeper = within(container.querySelector<HTMLElement>('#keeper')!);
  expect(keeper.getByRole('heading', { level: 2, name: 'keeper' })).toBeVisible();
  expect(keeper.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/facts/keeper-meaning',
    '/learn/lighthouse/words',
  ]);
  expect(container.querySelector('#channel')).toHaveTextContent('rests on no fact of this site');
  await clean(container);
});

test('a word that is not used, and one whose fact no page prints, say so', async () => {
  const [item] = await glossaryView();
  render(<Glossary items={[{ ...item!, evidence: undefined, sources: ['the Order'], used: [] }]} say={say} />);
  expect(screen.getByText('It rests on the Order.')).toBeVisible();
  expect(screen.getByText('No lesson uses it yet.')).toBeVisible();
});

test('no words so far', () => {
  render(<Glossary items={[]} say={say} />);
  expect(screen.getByText('No words so far.')).toBeVisible();
});

test('the sources: in groups, with origin, carrier, date, kind, how much we have and what rests on each', async () => {
  const groups = await sourcesView();
  const { container } = render(<Sources groups={groups} facts={40} language="en" say={say} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'What counts as an original',
    'News reports',
    'Laws and rules',
    'Statements of parties',
  ]);
  const carried = container.querySelector('#tidewater-2024-03-08')!;
  expect(carried).toHaveTextContent('Coast Wire, carried by Tidewater Weekly · 8 March 2024 · News report');
  expect(carried).toHaveTextContent(/Our copy is of (the whole|a part of the) text\./);
  expect(carried).toHaveTextContent(/\d+ facts? rests? on it/);
  expect(container.querySelector('#beacon-regulation')).toHaveTextContent('text of January 2024 · Regulation');
  expect(container.querySelectorAll('a[rel="noopener external"]').length).toBeGreaterThan(0);
  await clean(container);
});

test('a source that retells others, of which only a part is at hand, and on which nothing rests', () => {
  const source = { ...base.sources.get('coast-wire-2024-03-07')!, rewrites: true, completeness: 'excerpt' as const };
  const item = { source: { ...source, author: 'Ada Mole', note: 'Unsigned.' }, facts: [], kept: 2, lessons: [] };
  render(<Sources groups={[{ group: 'reports', items: [item] }]} facts={0} language="en" say={say} />);
  expect(
    screen.getByText(
      'Written by Ada Mole. Our copy is of a part of the text. It mainly retells the reports of others, so it counts as no original.',
    ),
  ).toBeVisible();
  expect(screen.getByText('No fact rests on it.')).toBeVisible();
  expect(screen.getByText(/^2 more facts are kept for quizzes/)).toBeVisible();
  expect(screen.getByText('No lesson uses it.')).toBeVisible();
});

test.each([
  ['its own', {}, 'the Harbor Board'],
  ['published by another', { publisher: 'Marrowby Press' }, 'the Harbor Board; published by Marrowby Press'],
  ['of unknown origin', { origin: null }, 'Whose it is, is not known'],
])('a document that is %s', (_, change, line) => {
  const source = { ...base.sources.get('beacon-regulation')!, origin: 'the Harbor Board', publisher: null, ...change };
  expect(originLine(source, say)).toBe(line);
});

test('a fact: its words, its standing, its evidence, the steps that teach it, and where to report', async () => {
  const fact = (await factView('vote-courier'))!;
  const { container } = render(<FactPage fact={fact} language="en" say={say} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(fact.evidence.claim);
  expect(screen.getByText('Sources differ')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Why they differ' })).toBeVisible();
  expect(screen.getByText(/sentence \d+ of our copy/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Step 1: What is the dispute about/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Report a problem' })).toHaveAttribute(
    'href',
    '/about?fact=vote-courier#report',
  );
  expect(screen.queryByText('Corrections that touch it')).toBeNull();
  await clean(container);
});

test('a fact that is out of date, corrected, and in no lesson', async () => {
  const fact = {
    ...(await factView('vote-courier'))!,
    taught: [],
    now: { href: '/facts/new', statement: 'It is so now.' },
    corrections: [{ href: '/corrections#c-2024-03-20', date: '2024-03-20' }],
  };
  const { container } = render(<FactPage fact={fact} language="en" say={say} />);
  expect(screen.getByRole('link', { name: 'It is so now.' })).toHaveAttribute('href', '/facts/new');
  expect(screen.getByRole('link', { name: '20 March 2024' })).toHaveAttribute('href', '/corrections#c-2024-03-20');
  expect(screen.getByText(/^No lesson cites it/)).toBeVisible();
  await clean(container);
});

const lessons = [{ slug: 'bees', title: 'How do bees live?', entries: [] }];

test('no corrections so far, in all and in each lesson', async () => {
  const { container } = render(<Corrections log={[]} lessons={lessons} language="en" say={say} />);
  expect(screen.getAllByText('No corrections so far.')).toHaveLength(2);
  expect(container.querySelector('#bees')).not.toBeNull();
  await clean(container);
});

test('a correction says what stood there, what is right and why, and leads to what was mended', async () => {
  const entry = { date: '2026-03-03', lesson: 'bees', stood: 'Ten hives.', right: 'Twelve hives.', why: 'Misread.' };
  const log = correctionLog([correctionSchema.parse({ ...entry, items: ['choice:hives:amount'] })]).map((one) => ({
    ...one,
    title: 'How do bees live?',
    facts: [{ id: 'hives', href: '/facts/hives' }, { id: 'kept' }],
  }));
  const entries = [{ href: '#c-2026-03-03', date: '2026-03-03' }];
  const { container } = render(
    <Corrections
      log={log}
      lessons={[{ ...lessons[0]!, entries }]}
      language="en"
      say={say}
      share={(anchor) => <button>{anchor}</button>}
    />,
  );
  const logged = container.querySelector('#c-2026-03-03')!;
  expect([...logged.querySelectorAll('dt, dd')].map((one) => one.textContent)).toEqual([
    ...['What stood there', 'Ten hives.', 'What is right', 'Twelve hives.', 'Why', 'Misread.'],
    ...['Facts', 'hives', 'kept', 'Questions', 'choice:hives:amount'],
  ]);
  expect(logged.querySelector('button')).toHaveTextContent('c-2026-03-03');
  expect(within(container.querySelector<HTMLElement>('#bees')!).getByRole('link')).toHaveTextContent('3 March 2026');
  await clean(container);
});

test('about: the figures, how it is made, what is stored, and nothing stated', async () => {
  const view = aboutView();
  const { container } = render(<About {...view} say={say} />);
  expect(container.querySelector('ul')).toHaveTextContent(
    `${view.figures.facts} facts published5 sources behind them14 checks that each fact has to pass`,
  );
  expect(screen.getAllByText('Not stated')).toHaveLength(5);
  expect(screen.getByText('The operator of this site has not stated a contact.')).toBeVisible();
  expect(screen.getByText(/A fact without a signature is not published/)).toBeVisible();
  for (const stored of [
    /your guesses at questions before/,
    /at the end of a step, the answer/,
    /voice service of their own/,
  ])
    expect(screen.getByText(stored)).toBeVisible();
  await clean(container);
});

test.each([
  ['light@marrowby.example', 'mailto:light@marrowby.example', 'Write to light@marrowby.example.'],
  [
    'https://marrowby.example/report',
    'https://marrowby.example/report',
    'Report it at https://marrowby.example/report.',
  ],
])('about: a contact %s', async (contact, href, words) => {
  const operator = { ...aboutView().operator, authorship: 'The harbor school.', contact };
  const { container } = render(<About {...aboutView()} operator={operator} signatures="optional" say={say} />);
  expect(screen.getByText('The harbor school.')).toBeVisible();
  expect(screen.getByText(/may be published without a signature/)).toBeVisible();
  const link = container.querySelector('#report a')!;
  expect([link.getAttribute('href'), link.closest('p')!.textContent]).toEqual([href, words]);
});

test('the banner says which date has passed and which statement is out of date, and is not there where none is', async () => {
  const passed = [
    { fact: 'a', date: '2025-09-30', about: { kind: 'date-in-force' as const, name: 'its powers', law: 'the Act' } },
    { fact: 'b', date: '2025-10-01', about: { kind: 'deadline' as const, name: 'the Guild', law: '' } },
  ];
  const superseded = [
    { fact: 'c', statement: 'It was so.', by: 'd', page: '/facts/d' },
    { fact: 'e', statement: 'It was.', by: 'f' },
  ];
  const { container, rerender } = render(<AgeBanner age={{ passed, superseded }} language="en" say={say} />);
  const banner = screen.getByRole('complementary', { name: 'Time has passed' });
  expect([...banner.querySelectorAll('p')].map((line) => line.textContent!.trim())).toEqual([
    'A date in this lesson has passed: 30 September 2025 (the Act: its powers). What came after, our sources do not say.',
    'A date in this lesson has passed: 1 October 2025 (deadline for the Guild). What came after, our sources do not say.',
    'A statement in this lesson is out of date: “It was so.” What holds now',
    'A statement in this lesson is out of date: “It was.”',
  ]);
  await clean(container);
  rerender(<AgeBanner age={{ passed: [], superseded: [] }} language="en" say={say} />);
  expect(container).toBeEmptyDOMElement();
});

test('before a quiz the banner tells no date: it may be an answer', async () => {
  const { container } = render(<AgedQuiz lessons={[{ href: '/learn/bees', title: 'Back to the lesson' }]} say={say} />);
  expect(container.textContent).not.toMatch(/\d/);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/learn/bees');
  await clean(container);
});

test('the foot of a step says where the sources end', async () => {
  const meta = { slug: 'bees', sourcesEnd: '2026-03' } as Parameters<typeof EndsNote>[0]['meta'];
  const { container } = render(<EndsNote meta={meta} language="en" say={say} />);
  expect(container).toHaveTextContent('Sources end in March 2026; later events are not covered. Corrections');
  expect(screen.getByRole('link', { name: 'Corrections' })).toHaveAttribute('href', '/corrections#bees');
  await clean(container);
});

test('that a step changed is not said until the device knows', () => {
  const { container } = render(<Changed lesson="bees" step="one" version="abc" say={say} />);
  expect(container.firstChild).not.toBeVisible();
});
