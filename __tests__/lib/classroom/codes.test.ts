import { drawBelow } from '@/lib/classroom/chance';
import { CODE_LETTERS, showCode } from '@/lib/classroom/code-letters';
import { joinCode, readJoinCode } from '@/lib/classroom/join-code';
import { readResumeCode, resumeCode } from '@/lib/classroom/resume-code';
import { bytesFrom, bytesOf } from './bytes';

test('codes are made of 31 letters and digits, none of which looks like another of them', () => {
  expect(new Set(CODE_LETTERS).size).toBe(31);
  expect(CODE_LETTERS).not.toMatch(/[01OIL]/);
});

test('a join code has eight of them, a resume code twelve: at least 48 bits', () => {
  expect(joinCode(bytesOf('a'))).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
  expect(resumeCode(bytesOf('a'))).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
  expect(12 * Math.log2(CODE_LETTERS.length)).toBeGreaterThan(48);
  expect(joinCode(bytesOf('a'))).toBe(joinCode(bytesOf('a')));
});

test('no letter is more likely than another, at any place', () => {
  const chance = bytesOf('many');
  const counts = new Map<string, number>();
  for (let i = 0; i < 4_000; i++)
    for (const letter of joinCode(chance)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const expected = 32_000 / 31;
  const chiSquare = [...CODE_LETTERS].reduce(
    (sum, one) => sum + ((counts.get(one) ?? 0) - expected) ** 2 / expected,
    0,
  );
  // The 99.9th percentile with 30 degrees of freedom.
  expect(chiSquare).toBeLessThan(59.7);
});

test('what would favor the low numbers is drawn again, and a source that gives nothing else is broken', () => {
  expect(drawBelow(31, bytesFrom(255, 255, 255, 255, 0, 0, 0, 30))).toBe(30);
  expect(() => drawBelow(31, (count) => new Uint8Array(count).fill(255))).toThrow('1000 draws');
});

test.each<[string, unknown]>([
  ['as it is shown', 'ABCD-2345'],
  ['in small letters', 'abcd2345'],
  ['with gaps', '  ab cd 23 45\n'],
  ['with another dash', 'ABCD–2345'],
  ['with marks about it', '“ABCD.2345”.'],
  ['full-width', 'ＡＢＣＤ２３４５'],
  ['with Cyrillic look-alikes', 'АВСD2345'],
  ['with a byte order mark and a zero-width space', '\uFEFFABCD\u200B2345'],
  ['as the link to join', 'https://cited.example/join?code=ABCD2345#x'],
  ['as a link with an encoded dash', 'http://localhost:3000/join?a=1&code=abcd%2D2345'],
])('a join code is understood %s', (_, typed) => {
  expect(readJoinCode(typed)).toEqual({ ok: true, value: 'ABCD2345' });
});

test.each<[string, unknown, string]>([
  ['nothing', ' - ', 'code-empty'],
  ['a digit that no code has', 'ABCD-2340', 'code-left-out'],
  ['a letter that no code has', 'ABCD-234l', 'code-left-out'],
  ['a Cyrillic O', 'ABCD-234О', 'code-left-out'],
  ['another sign', 'ABCD-234!', 'code-letter'],
  ['an emoji', 'ABCD234😀', 'code-letter'],
  ['NUL', 'ABCD\u00002345', 'code-letter'],
  ['one too few', 'ABCD-234', 'code-length'],
  ['a resume code', 'ABCD-2345-EFGH', 'code-length'],
  ['a flag', true, 'code-length'],
  ['nothing at all', undefined, 'code-length'],
  ['a megabyte', 'A'.repeat(1_000_000), 'code-length'],
  ['a broken link', 'x?code=%E0%A4%A', 'code-letter'],
])('%s is no join code, and it is said why', (_, typed, code) => {
  expect(readJoinCode(typed)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('every code that is drawn is read as it is shown', () => {
  for (let i = 0; i < 200; i++) {
    const [join, resume] = [joinCode(bytesOf(`j${i}`)), resumeCode(bytesOf(`r${i}`))];
    expect(readJoinCode(showCode(join).toLowerCase())).toEqual({ ok: true, value: join });
    expect(readResumeCode(showCode(resume))).toEqual({ ok: true, value: resume });
  }
  expect(showCode('ABCDEFGH2345')).toBe('ABCD-EFGH-2345');
});
