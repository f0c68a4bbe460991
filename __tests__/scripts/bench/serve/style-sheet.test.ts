import { styleSheetIn } from '@/scripts/bench/serve/style-sheet';

test.each([
  ['<link rel="icon" href="/i.svg"/><link rel="stylesheet" href="/a.css"/><link rel="stylesheet" href="/b.css"/>'],
  ['<link href="/a.css" rel="stylesheet" crossorigin>'],
])('the first style sheet of %s', (html) => expect(styleSheetIn(html, '/')).toBe('/a.css'));

test('a page without one is named', () => {
  expect(() => styleSheetIn('<link rel="icon" href="/i.svg">', '/quiz')).toThrow('/quiz names no style sheet');
});
