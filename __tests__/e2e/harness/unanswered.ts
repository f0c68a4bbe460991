import { publicId, type Item } from '@/lib/question/item';
import type { Library } from '@/server/content/library';
import { checkItemsOf } from '@/server/lesson-questions';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import type { Stock } from '@/server/front-door/stock';
import { answersTo } from '../../server/answers-to';
import { answersPath } from './plain';
import { allItems } from './secrets';
import { asker, type Sent } from './sent';

/** Everything that anybody can have without an answer: all that lies ready, in each form, all that is drawn, all calls. */
export async function everything(origin: string, stock: Stock, shelf: Library): Promise<Sent[]> {
  const { get, post } = asker(origin);
  const found: Sent[] = [];
  const seen = new Set([...stock.answers.keys(), ...drawn(shelf), ...NOT_THERE]);
  // A set is walked to its end also while it grows.
  for (const at of seen) {
    const ready = stock.answers.get(at)?.answer;
    const plain = await get(at);
    found.push(plain);
    for (const encoding of ready?.encodings ?? []) found.push(await get(at, { 'accept-encoding': encoding }));
    if (ready?.kind === 'app') for (const headers of PAYLOADS) found.push(await get(at, headers));
    if (ready?.type.startsWith('text/html')) for (const link of linksIn(plain.text)) seen.add(link);
  }
  for (const [path, sending] of calls(shelf)) found.push(await post(path, sending));
  return found;
}

/** What the framework's own scripts ask for. */
const PAYLOADS: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/_full' },
];

/** What others have at these addresses. */
const NOT_THERE = ['sitemap.xml', 'robots.txt', 'feed.xml', 'oembed', 'gallery', 'index.rsc', 'facts', 'metrics'].map(
  (name) => `/${name}`,
);

/** Ways to other pages; the key to a sheet is left out: it is printed for whoever asks (docs/decisions/028). */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/\b(?:href|action|src)="(\/[^"]*)"/g)]
    .map(([, at]) => at!.replaceAll('&amp;', '&').replace(/#.*/, ''))
    .filter((at) => !at.includes('/print/key'));

export const PRACTICE = ['a', 'b'];
const OLD = '000000000000';

/** What anybody may have marked; said here once more, apart from the code that decides it. */
export const practiceOf = (slug: string, shelf: Library): Item[] => [
  ...PRACTICE.flatMap((form) => formOf(slug, form, shelf)),
  ...(shelf.lessons.has(slug) ? checkItemsOf(slug, shelf) : []),
];

export const formOf = (slug: string, name: string, shelf: Library): Item[] =>
  quizOf(slug, shelf)!
    .forms.find((form) => form.name === name)!
    .seats.map(({ item }) => item);

export const quizAt = (slug: string, { lessons }: Library): string =>
  lessons.has(slug) ? `/learn/${slug}/quiz` : `/quiz/${slug}`;

const isPractice = (slug: string, { id }: Item, shelf: Library): boolean =>
  practiceOf(slug, shelf).some((item) => item.id === id);

/** Pages that are drawn on demand, without an answer that could be marked. */
const drawn = (shelf: Library): string[] =>
  quizSlugs(shelf).flatMap((slug) => [
    ...PRACTICE.flatMap((form) => formsUnmarked(quizAt(slug, shelf), form, formOf(slug, form, shelf))),
    // The form that is kept, answered rightly.
    answersPath(quizAt(slug, shelf), 'c', formOf(slug, 'c', shelf), () => true),
    ...allItems(shelf).flatMap((item) => (isPractice(slug, item, shelf) ? unmarked(slug, item) : right(slug, item))),
  ]);

function formsUnmarked(at: string, form: string, items: readonly Item[]): string[] {
  const nonsense = new URLSearchParams(items.map(({ id }) => [publicId(id), 'nonsense']));
  const nothing = answersPath(at, form, items, () => undefined);
  const old = items.map((item) => ({ ...item, version: OLD }));
  return [nothing, `${nothing}&${nonsense}`, answersPath(at, form, old, () => true)];
}

const checkAt = (slug: string, item: Item, answer: string): string =>
  `/learn/${slug}/check?${new URLSearchParams({ item: publicId(item.id), version: item.version, answer })}`;

const unmarked = (slug: string, item: Item): string[] => [
  checkAt(slug, item, ''),
  checkAt(slug, item, 'nonsense'),
  ...right(slug, { ...item, version: OLD }),
];

const right = (slug: string, item: Item): string[] => [checkAt(slug, item, String(answersTo(item).right))];

/** Calls that hold no answer that may be marked. */
const calls = (shelf: Library): [string, unknown][] =>
  quizSlugs(shelf).flatMap((lesson) =>
    allItems(shelf).flatMap((item): [string, unknown][] => {
      const asked = { lesson, item: publicId(item.id), version: item.version };
      const { right: key } = answersTo(item);
      return [
        ['/api/answer', { ...asked, answer: '' }],
        ['/api/answer', { ...asked, answer: isPractice(lesson, item, shelf) ? 'nonsense' : key }],
        ['/api/answer', { ...asked, answer: key, version: OLD }],
        ['/api/review', { cards: [asked, { ...asked, version: OLD }] }],
      ];
    }),
  );
