import { levelOf } from '@/lib/question/level';

test.each([
  ['one fact', { facts: ['a'], sources: ['s'] }, 'recall'],
  ['one fact named twice', { facts: ['a', 'a'], sources: ['s', 's'] }, 'recall'],
  ['two facts of one source', { facts: ['a', 'b'], sources: ['s'] }, 'distinguish'],
  ['two sources', { facts: ['a', 'b'], sources: ['s', 't'] }, 'compare'],
  ['a class', { facts: ['a'], sources: ['s'], task: 'classify' as const }, 'attribute'],
  ['a situation', { facts: ['a'], sources: ['s'], task: 'situation' as const }, 'apply'],
])('what needs %s', (_, demand, level) => {
  expect(levelOf(demand)).toBe(level);
});
