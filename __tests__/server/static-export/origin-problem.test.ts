import { originProblem } from '@/server/static-export/origin-problem';

test.each([
  ['https://you.example', '', true],
  ['http://localhost:3000', '', true],
  ['https://you.example/cited', '/cited', true],
  ['https://you.example', '/cited', false],
  ['https://you.example/cited', '', false],
  ['https://you.example/cited', '/other', false],
  ['you.example', '', false],
])('pages of %s may lie below "%s" of their host: %s', (origin, base, may) => {
  expect(originProblem(origin, base) === undefined).toBe(may);
});
