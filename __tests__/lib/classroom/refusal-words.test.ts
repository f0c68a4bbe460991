import { className } from '@/lib/classroom/class-name';
import { readJoinCode } from '@/lib/classroom/join-code';
import { refusalWords } from '@/lib/classroom/refusal-words';
import type { Result } from '@/lib/kernel/result';
import { words } from '@/lib/words';

const say = words('en');
const told = (result: Result<unknown>) => (result.ok ? '' : refusalWords(result.problems[0]!, say));

test('a refusal is told in words that say what to do', () => {
  expect(told(className('😀'.repeat(10_000)))).toBe(
    'This name has 10000 characters; a class name has at most 80. Choose a shorter one.',
  );
  expect(told(readJoinCode('ABCD-2340'))).toContain('“0”');
  expect(told({ ok: false, problems: [{ code: 'new', found: '', wanted: '', todo: '' }] })).toContain(
    'Load the page again',
  );
});
