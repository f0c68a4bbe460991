import { lessonIn, mayHoldKey } from '@/lib/lesson/offline';
import { ROUTES } from '@/server/front-door/routes';

test('the pages that may hold a key are those that are drawn when they are asked for, and no others', () => {
  const drawn = Object.keys(ROUTES).filter((route) => ROUTES[route] === 'drawn');
  expect(Object.keys(ROUTES).filter((route) => mayHoldKey(route.replaceAll(/\[\w+\]/g, 'x')))).toEqual(drawn);
});

test.each([
  ['/learn/x', 'x'],
  ['/learn/x/quiz/b', 'x'],
  ['/learn', undefined],
  ['/class', '~class'],
  ['/class/quiz', '~class'],
  ['/classes', undefined],
  ['/quiz/x', undefined],
  ['/', undefined],
])('%s belongs to the lesson %s', (path, lesson) => expect(lessonIn(path)).toBe(lesson));
