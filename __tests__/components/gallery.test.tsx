/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { compile } from '@mdx-js/mdx';
import { act, render, screen } from '@testing-library/react';
import { Gallery } from '@/components/gallery/Gallery';
import { galleryNames } from '@/components/gallery/card';
import { galleryContext } from '@/components/gallery/lesson';
import { galleryMdx } from '@/components/gallery/lesson-text';
import { LessonText } from '@/components/lesson/LessonText';
import { outlineLesson } from '@/lib/lesson/outline';
import type { LessonNode } from '@/lib/lesson/node';
import { vocabulary } from '@/lib/lesson/vocabulary';
import { items, say } from './sample';

const context = { ...galleryContext, language: 'en' as const, say };

/** The page as it is drawn: its text is read when it is asked for. */
const page = async () => {
  const { default: GalleryPage } = await import('@/app/gallery/page');
  return GalleryPage;
};

test('its lesson uses every component of the vocabulary, and would pass the build', async () => {
  let problems: unknown;
  const used = new Set<string>();
  const read = () => (tree: LessonNode) => {
    const visit = (node: LessonNode) => {
      if (node.name) used.add(node.name);
      node.children?.forEach(visit);
    };
    visit(tree);
    const { evidence, glossary, sources } = galleryContext;
    problems = outlineLesson(tree, 'gallery.mdx', {
      facts: new Set(Object.keys(evidence)),
      terms: new Set(Object.keys(glossary)),
      sources: new Set(Object.keys(sources)),
      dates: new Map(),
      lacks: { amount: new Set(), address: new Set() },
    }).problems;
  };
  await compile(galleryMdx, { remarkPlugins: [read] });
  expect(problems).toEqual([]);
  expect([...used].sort()).toEqual(Object.keys(vocabulary).sort());
});

const draw = async () => {
  const code = String(await compile(galleryMdx, { outputFormat: 'function-body' }));
  const text = await LessonText({ code, context });
  let drawn: ReturnType<typeof render>;
  // The quiz in it looks for what the device keeps.
  await act(async () => {
    drawn = render(<Gallery context={context}>{text}</Gallery>);
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  return drawn!;
};
/** The names of its parts, each as often as there are states under it. */
const partsOf = (container: Element) => [...container.querySelectorAll('p.name')].map((name) => name.textContent);

test('it shows every standing of evidence, and every kind of question in every phase', async () => {
  const { container } = await draw();
  const parts = partsOf(container);
  expect(parts).toEqual(expect.arrayContaining(Object.keys(galleryContext.evidence)));
  for (const kind of Object.keys(items))
    for (const phase of [
      'idle',
      'answering',
      'invalid',
      'submitted',
      'offline',
      'changed',
      'not-yet',
      'second-try',
      'sure',
    ])
      expect(parts).toContain(`${kind}: ${phase}`);
});

test('it shows the player in each of its parts, and on each kind of device', async () => {
  const { container } = await draw();
  const parts = partsOf(container);
  const states = Object.entries(galleryNames).filter(([key]) => key.startsWith('player'));
  expect(states.length).toBeGreaterThan(10);
  for (const [, name] of states) expect(parts.filter((part) => part === name)).toHaveLength(1);
  expect(parts).toContain('choice: differ');
  expect(screen.getByRole('heading', { name: say('quiz.calibration'), hidden: true })).toBeInTheDocument();
});

test('it shows what a lesson asks and how it ages, and each page of reference, full and empty', async () => {
  const { container } = await draw();
  const parts = partsOf(container);
  const { age, agedQuiz, changed, ends, sources, glossary, fact, corrections, about, answered, answerPage } =
    galleryNames;
  for (const name of [age, agedQuiz, changed, ends, sources]) expect(parts).toContain(name);
  for (const name of [glossary, fact, corrections, answerPage])
    expect(parts.filter((part) => part === name)).toHaveLength(2);
  for (const signatures of ['required', 'optional']) expect(parts).toContain(`${about}: ${signatures}`);
  for (const grade of ['right', 'wrong', 'right-figure', 'wrong-figure', 'invalid', 'changed'])
    expect(parts).toContain(`${answered}: ${grade}`);
  // On the screen, and once more on paper.
  expect(screen.getAllByRole('heading', { level: 3, name: say('check.heading') })).toHaveLength(3);
  expect(screen.getAllByRole('heading', { name: say('guess.heading') })).toHaveLength(2);
  expect(screen.getByText(say('how.unsigned'))).toBeInTheDocument();
  expect(screen.getByText('Changed since you read it on 8 March 2024')).toBeVisible();
});

test('it shows the map whole, of many topics and in short, and the page for teachers with a file and without, and a quiz without script', async () => {
  const { container } = await draw();
  const parts = partsOf(container);
  for (const [name, count] of [
    [galleryNames.learn, 1],
    [galleryNames.map, 3],
    [galleryNames.teach, 2],
    [galleryNames.plainForm, 1],
    [galleryNames.plainAnswers, 2],
  ] as const)
    expect(parts.filter((part) => part === name)).toHaveLength(count);
});

test('it shows a lesson on paper with a question of each kind, and the key to them', async () => {
  const { container } = await draw();
  const parts = partsOf(container);
  for (const name of [galleryNames.sheet, galleryNames.key])
    expect(parts.filter((part) => part === name)).toHaveLength(1);
  const count = Object.keys(items).length;
  expect(container.querySelectorAll('ol.questions > li')).toHaveLength(count);
  expect(container.querySelectorAll('section.entry > h2.question')).toHaveLength(count);
});

test('no two groups of its radio buttons share a name within a form, or outside of forms', async () => {
  const { container } = await draw();
  const radios = [...container.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const groups = [...container.querySelectorAll('fieldset')].filter((group) => group.querySelector('[type="radio"]'));
  const owners = [null, ...container.querySelectorAll('form')];
  const names = new Set(radios.map(({ form, name }) => `${owners.indexOf(form)} ${name}`));
  expect(groups.length).toBeGreaterThan(10);
  expect(names.size).toBe(groups.length);
});

test.each([
  ['production', true],
  ['development', false],
])('in %s the page is missing: %s', async (mode, missing) => {
  const env = process.env as Record<string, string | undefined>;
  const before = env.NODE_ENV;
  env.NODE_ENV = mode;
  try {
    const drawn = (await page())();
    if (missing) await expect(drawn).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
    else await expect(drawn).resolves.toBeTruthy();
  } finally {
    env.NODE_ENV = before;
  }
});
