/** @jest-environment jsdom */
import { parseFeed } from '@rowanmanning/feed-parser';
import { atom, type Feed } from '@/lib/exchange/atom';

const lesson = {
  url: 'https://cited.example/learn/harbor',
  title: 'May a ship <anchor> & stay?',
  summary: 'What “the rule” says, and\u0007 who says otherwise.',
  published: '2026-03-01',
  updated: '2026-03-09',
};
const correction = {
  ...lesson,
  url: 'https://cited.example/corrections#c-2026-03-09',
  published: '2026-03-09',
};
const feed: Feed = {
  url: 'https://cited.example/feed.xml',
  site: 'https://cited.example/',
  title: 'Cited & Co',
  subtitle: 'In one line.',
  language: 'en',
  entries: [{ ...lesson, url: 'https://cited.example/learn/old', updated: '2026-03-01' }, lesson, correction],
};

const ATOM = 'http://www.w3.org/2005/Atom';
function rootOf(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  // This is how it tells of a text that is not well formed.
  expect(root.getElementsByTagName('parsererror')).toHaveLength(0);
  return root;
}
const childrenOf = (parent: Element, name: string) => [...parent.children].filter((one) => one.localName === name);

test('a reader of feeds finds every entry, the newest first, with its words as they were', () => {
  const read = parseFeed(atom(feed));
  expect(read).toMatchObject({ title: 'Cited & Co', language: 'en', url: 'https://cited.example/' });
  expect(read.items.map(({ id }) => id)).toEqual([correction.url, lesson.url, 'https://cited.example/learn/old']);
  expect(read.items[1]).toMatchObject({
    url: lesson.url,
    title: lesson.title,
    description: 'What “the rule” says, and who says otherwise.',
    published: new Date('2026-03-01T00:00:00Z'),
    updated: new Date('2026-03-09T00:00:00Z'),
  });
});

test.each<[string, Feed]>([
  ['entries', feed],
  ['nothing yet', { ...feed, entries: [] }],
])('a feed with %s has what RFC 4287 asks for, each once', (_, one) => {
  const root = rootOf(atom(one));
  expect([root.namespaceURI, root.localName]).toEqual([ATOM, 'feed']);
  const entries = childrenOf(root, 'entry');
  expect(entries).toHaveLength(one.entries.length);
  for (const part of [root, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect([name, childrenOf(part, name).length]).toEqual([name, 1]);
    const [updated] = childrenOf(part, 'updated');
    // An instant with its zone (RFC 3339).
    expect(updated!.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(URL.canParse(childrenOf(part, 'id')[0]!.textContent!)).toBe(true);
    const links = childrenOf(part, 'link').map((link) => link.getAttribute('rel'));
    expect(links.filter((rel) => rel === 'alternate')).toHaveLength(1);
    expect(childrenOf(part, 'category').concat(childrenOf(part, 'content'))).toEqual([]);
  }
  expect(childrenOf(root, 'author')[0]!.firstElementChild!.textContent).toBe('Cited & Co');
  expect(childrenOf(root, 'link').map((link) => link.getAttribute('rel'))).toContain('self');
  const ids = entries.map((entry) => childrenOf(entry, 'id')[0]!.textContent);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the feed is as new as its newest entry', () => {
  expect(childrenOf(rootOf(atom(feed)), 'updated')[0]!.textContent).toBe('2026-03-09T00:00:00Z');
});
