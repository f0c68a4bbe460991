/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { compile } from '@mdx-js/mdx';
import { render, screen } from '@testing-library/react';
import { Gallery } from '@/components/gallery/Gallery';
import { galleryContext, galleryMdx } from '@/components/gallery/lesson';
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

test('it shows every standing of evidence, and every kind of question in every phase', async () => {
  const code = String(await compile(galleryMdx, { outputFormat: 'function-body' }));
  render(<Gallery context={context}>{await LessonText({ code, context })}</Gallery>);
  for (const status of Object.keys(galleryContext.evidence)) expect(screen.getByText(status)).toBeInTheDocument();
  for (const kind of Object.keys(items))
    for (const phase of ['answering', 'invalid', 'checking', 'failed', 'changed'])
      expect(screen.getByText(`${kind}: ${phase}`)).toBeInTheDocument();
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
