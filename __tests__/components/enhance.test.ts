/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { readFileSync } from 'node:fs';

const KEY = 'cited.progress';
const code = readFileSync('public/enhance.js', 'utf8');

/** The program as a page runs it. */
const enhance = () => new Function(code)();

const home = '<a href="/learn/x/one" data-resume="x" data-resume-words="Continue at step #">Start reading</a>';
const step = (name: string, number: number) => `<div data-step="x/${name}" data-step-number="${number}"></div>`;
const link = () => document.querySelector('a')!;

beforeEach(() => localStorage.clear());

test('a step that is read is remembered on this device, and the home page leads back to it', () => {
  document.body.innerHTML = step('three', 3);
  enhance();
  expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({ x: { step: 'three', number: 3 } });
  document.body.innerHTML = home;
  enhance();
  expect([link().getAttribute('href'), link().textContent]).toEqual(['/learn/x/three', 'Continue at step 3']);
});

test('lessons are remembered side by side', () => {
  localStorage.setItem(KEY, JSON.stringify({ y: { step: 'two', number: 2 } }));
  document.body.innerHTML = step('three', 3);
  enhance();
  expect(Object.keys(JSON.parse(localStorage.getItem(KEY)!))).toEqual(['y', 'x']);
});

test.each([
  ['nothing', null],
  ['the first step', '{"x":{"step":"one","number":1}}'],
  ['another lesson', '{"y":{"step":"two","number":2}}'],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[1]'],
  ['null for a lesson', '{"x":null}'],
  ['no number', '{"x":{"step":"two"}}'],
  ['an address for a step', '{"x":{"step":"//evil.example","number":2}}'],
  ['a way up for a step', '{"x":{"step":"../../admin","number":2}}'],
  ['no step', '{"x":{"number":2}}'],
])('where the device remembers %s, the page stays as it is', (_, stored) => {
  if (stored !== null) localStorage.setItem(KEY, stored);
  document.body.innerHTML = home;
  enhance();
  expect(link().outerHTML).toBe(document.body.innerHTML);
  expect([link().getAttribute('href'), link().textContent]).toEqual(['/learn/x/one', 'Start reading']);
});

test.each(['null', '[1]', '{'])('what is stored as %s does not keep a step from being remembered', (stored) => {
  localStorage.setItem(KEY, stored);
  document.body.innerHTML = step('two', 2);
  enhance();
  expect(JSON.parse(localStorage.getItem(KEY)!)).toMatchObject({ x: { step: 'two', number: 2 } });
});

test('where the device may not store anything, a page works without it', () => {
  const get = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  try {
    document.body.innerHTML = home + step('two', 2);
    enhance();
  } finally {
    Object.defineProperty(window, 'localStorage', get);
  }
  expect(link().textContent).toBe('Start reading');
});
