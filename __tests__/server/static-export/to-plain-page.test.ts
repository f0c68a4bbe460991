import { toPlainPage } from '@/server/static-export/to-plain-page';

const place = { base: '/at', pages: new Set(['/', '/learn', '/learn/x']), files: new Set(['/icon.svg', '/a.css']) };
const bodyOf = (body: string, base = '/at') =>
  toPlainPage(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`, { ...place, base }).match(
    /<body>(.*)<\/body>/s,
  )![1];

test.each<[string, string, string]>([
  ['a page', '<a href="/learn/x">x</a>', '<a href="/at/learn/x/">x</a>'],
  ['the home page', '<a href="/">x</a>', '<a href="/at/">x</a>'],
  ['a place in a page', '<a href="/learn?y#z">x</a>', '<a href="/at/learn/?y#z">x</a>'],
  ['a place in this page', '<a href="#z">x</a>', '<a href="#z">x</a>'],
  ['a file', '<img src="/icon.svg?h" alt="">', '<img src="/at/icon.svg?h" alt="">'],
  ['another site', '<a href="https://example.org/x">x</a>', '<a href="https://example.org/x">x</a>'],
  ['a page that is not there', '<p>a <a href="/quiz">x</a></p>', '<p>a </p>'],
  ['the only link of an item', '<ul><li><a href="/quiz">x</a></li><li>y</li></ul>', '<ul><li>y</li></ul>'],
  ['what needs a server', '<div data-needs-server="true"><a href="/quiz">x</a></div>y', 'y'],
  ['what a server tells', '<link type="application/json+oembed" href="https://a.example/oembed?url=x">y', 'y'],
  ['what takes its place', '<p data-instead="true">x</p>', '<p data-instead="shown">x</p>'],
])('%s', (_, before, after) => {
  expect(bodyOf(before)).toBe(after);
});

test('no service worker is asked for: it knows the addresses of a server', () => {
  expect(toPlainPage('<!DOCTYPE html><html lang="en" data-worker="/sw.js"></html>', place)).toMatch(/<html lang="en">/);
});

test('at the root of a host addresses get no base', () => {
  expect(bodyOf('<a href="/learn">x</a>', '')).toBe('<a href="/learn/">x</a>');
});
