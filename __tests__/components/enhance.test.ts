/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { enhance, enhancerCode } from '../harness/enhancer';

const KEY = 'cited.progress';

const home = '<a href="/learn/x/one" data-resume="x" data-resume-words="Continue at step #">Start reading</a>';
const step = (name: string, number: number) => `<div data-step="x/${name}" data-step-number="${number}"></div>`;
const link = () => document.querySelector('a')!;

beforeEach(() => localStorage.clear());

test('the enhancer weighs 8 KB at most on its way, and brings nothing else', () => {
  expect(gzipSync(enhancerCode, { level: 9 }).length).toBeLessThanOrEqual(8192);
  expect(enhancerCode).not.toMatch(/\bimport\b|\bexport\b|sourceMappingURL/);
});

test('a step that is read is remembered on this device, and the home page leads back to it', () => {
  document.body.innerHTML = step('three', 3);
  enhance();
  expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({ x: { step: 'three', number: 3, at: expect.any(Number) } });
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

const READ = 'cited.read';
const versioned = (version: string) => `<div data-step="x/one" data-step-number="1" data-version="${version}"></div>`;
const note = (version: string) =>
  `<p data-changed="x/one" data-version="${version}" hidden><span data-changed-words="Changed since you read it on #"></span></p>`;
const noted = () => [document.querySelector('p')!.hidden, document.querySelector('span')!.textContent];
const readOn = (day: string, version: string) =>
  localStorage.setItem(READ, JSON.stringify({ 'x/one': { version, date: day } }));

describe('what changed since it was read', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    jest.useFakeTimers({ now: new Date(2026, 2, 3, 23, 30) });
  });
  afterEach(() => jest.useRealTimers());

  test('the version of a step and the day are remembered on this device', () => {
    document.body.innerHTML = versioned('v1');
    enhance();
    expect(JSON.parse(localStorage.getItem(READ)!)).toEqual({ 'x/one': { version: 'v1', date: '2026-03-03' } });
  });

  test('a step that is as it was says nothing; one that changed says since when, and once', () => {
    document.body.innerHTML = versioned('v1') + note('v1');
    enhance();
    expect(noted()).toEqual([true, '']);
    jest.setSystemTime(new Date(2026, 4, 9));
    document.body.innerHTML = versioned('v2') + note('v2');
    enhance();
    expect(noted()).toEqual([false, 'Changed since you read it on 3 March 2026']);
    document.body.innerHTML = versioned('v2') + note('v2');
    enhance();
    expect(noted()).toEqual([true, '']);
  });

  test('the list of steps says so too, until the step is read again', () => {
    readOn('2026-01-31', 'v1');
    for (let visit = 0; visit < 2; visit++) {
      document.body.innerHTML = note('v2');
      enhance();
      expect(noted()).toEqual([false, 'Changed since you read it on 31 January 2026']);
    }
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '[1]'],
    ['null for a step', '{"x/one":null}'],
    ['no version', '{"x/one":{"date":"2026-03-03"}}'],
    ['no day', '{"x/one":{"version":"v1"}}'],
    ['a day that is none', '{"x/one":{"version":"v1","date":"2026-99-99"}}'],
    ['another step', '{"x/two":{"version":"v1","date":"2026-03-03"}}'],
  ])('where the device remembers %s, nothing is said', (_, stored) => {
    if (stored !== null) localStorage.setItem(READ, stored);
    document.body.innerHTML = note('v2');
    enhance();
    expect(noted()).toEqual([true, '']);
  });
});

test.each([
  ['?fact=keeper-meaning', [false, 'You came from the fact keeper-meaning.']],
  ['?fact=%3Cb%3Ehello', [true, '']],
  ['', [true, '']],
])('who comes to report a problem by %s', (search, told) => {
  window.history.replaceState(null, '', `/about${search}`);
  document.body.innerHTML = '<p data-report-words="You came from the fact #." hidden></p>';
  enhance();
  const line = document.querySelector('p')!;
  expect([line.hidden, line.textContent]).toEqual(told);
  window.history.replaceState(null, '', '/');
});

describe('on the home page', () => {
  const kept = '<p hidden data-fresh><a href="/device#fresh">Not you? Start fresh</a></p>';
  const due = `<p hidden data-review='["one","two"]'><a href="/review">Review</a></p>`;
  const shown = () => [...document.querySelectorAll('p')].map(({ hidden }) => !hidden);

  test('who is not the one it was kept for gets a way to start fresh, and nobody where nothing is kept', () => {
    document.body.innerHTML = kept;
    enhance();
    expect(shown()).toEqual([false]);
    localStorage.setItem('another', '1');
    enhance();
    expect(shown()).toEqual([false]);
    localStorage.setItem(KEY, '{}');
    enhance();
    expect(shown()).toEqual([true]);
  });

  const card = `<p data-state="x" data-state-steps="one two three" data-state-read="Steps read: # of 3"
    data-state-quiz="Quiz: #right of #total right"></p>`;
  const read = (...names: string[]) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, { version: 'v', date: '2026-01-02' }])));
  test.each<[string, string | null, string | null, string]>([
    ['nothing', null, null, ''],
    ['another lesson', read('y/one', 'xx/one'), '{"y":{"right":1,"total":2,"at":3}}', ''],
    ['a step that the lesson no longer has', read('x/four'), null, ''],
    ['steps', read('x/one', 'x/three', 'x/four'), null, 'Steps read: 2 of 3'],
    ['a quiz', null, '{"x":{"right":0,"total":2,"at":3}}', 'Quiz: 0 of 2 right'],
    ['both', read('x/one'), '{"x":{"right":8,"total":10,"at":3}}', 'Steps read: 1 of 3 · Quiz: 8 of 10 right'],
    ['damage', '[1]', '{"x":{"right":"<b>","total":10}}', ''],
    ['null', 'null', '{"x":null}', ''],
  ])('where the device knows of %s, a lesson says so in its line', (_, readings, scores, wanted) => {
    if (readings) localStorage.setItem('cited.read', readings);
    if (scores) localStorage.setItem('cited.scores', scores);
    document.body.innerHTML = card;
    enhance();
    expect(document.querySelector('p')!.textContent).toBe(wanted);
  });

  test('a browser without a database offers no review, and is not the worse for it', async () => {
    document.body.innerHTML = due;
    enhance();
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown()).toEqual([false]);
  });
});
