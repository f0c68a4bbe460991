import { pathOf } from '@/server/front-door/address';
import { matchRoute } from '@/server/front-door/match-route';
import { isDue } from '@/server/front-door/renew';
import { ROUTES } from '@/server/front-door/routes';
import { takes } from '@/server/front-door/send';

test.each([
  ['/learn', '/learn'],
  ['/learn?x=/y', '/learn'],
  ['/?', '/'],
  ['//example.org/learn', '//example.org/learn'],
  ['http://example.org/learn?x', '/learn'],
  ['nowhere', undefined],
  ['', undefined],
  ['*', undefined],
])('the path of %s is %s', (target, path) => {
  expect(pathOf(target)).toBe(path);
});

test.each([
  ['/', '/'],
  ['/learn', '/learn'],
  ['/learn/x', '/learn/[slug]'],
  ['/learn/x/all', '/learn/[slug]/all'],
  ['/learn/x/check', '/learn/[slug]/check'],
  ['/learn/x/y', '/learn/[slug]/[step]'],
  ['/learn/x/quiz/b', '/learn/[slug]/quiz/[form]'],
  ['/learn/', undefined],
  ['/learn/x/y/z', undefined],
  ['/nowhere', undefined],
])('%s belongs to %s', (path, route) => {
  expect(matchRoute(path)).toBe(route);
});

test('every route without an open part matches itself', () => {
  for (const route of Object.keys(ROUTES).filter((one) => !one.includes('['))) expect(matchRoute(route)).toBe(route);
});

test.each<[string, 'br' | 'gzip', boolean]>([
  ['gzip, deflate, br', 'br', true],
  ['gzip, deflate', 'br', false],
  ['br;q=0, gzip', 'br', false],
  ['br; q=0.0', 'br', false],
  ['br;q=0.1', 'br', true],
  ['BR', 'br', true],
  ['brotli', 'br', false],
  ['x-gzip', 'gzip', false],
  ['', 'gzip', false],
])('who accepts "%s" takes %s: %s', (accepted, encoding, good) => {
  expect(takes(accepted, encoding)).toBe(good);
});

test.each([
  ['2026-03-01', '2026-03-01T23:59:00Z', false],
  // An hour late: a page of just before midnight is not an hour old yet.
  ['2026-03-01', '2026-03-02T01:04:00Z', false],
  ['2026-03-01', '2026-03-02T01:05:00Z', true],
  ['2026-03-02', '2026-03-02T01:06:00Z', false],
  ['2026-02-20', '2026-03-02T00:10:00Z', true],
])('pages of %s are due at %s: %s', (drawn, now, due) => {
  expect(isDue(drawn, new Date(now))).toBe(due);
});
