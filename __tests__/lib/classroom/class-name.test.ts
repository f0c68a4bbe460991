import fc from 'fast-check';
import { className } from '@/lib/classroom/class-name';
import { codePointLength } from '@/lib/kernel/text';
import { runs } from '../kernel/runs';

test.each<[string, string, string]>([
  ['is trimmed', '  7A  History \n', '7A History'],
  ['is one line', 'one\r\n\ttwo', 'one two'],
  ['is NFC', 'Cafe\u0301', 'Café'],
  ['keeps what looks like HTML, as plain text', '<b>7A</b> & "x"', '<b>7A</b> & "x"'],
  ['loses NUL', '7\u0000A', '7A'],
  ['loses bidi marks', '\u202E7A\u202C\u200F', '7A'],
  ['loses zero-width spaces and soft hyphens', 'Hi\u200Bs\u00ADtory', 'History'],
  ['loses half a character', 'A\uD83D', 'A'],
  ['keeps right-to-left letters', 'כיתה ז', 'כיתה ז'],
  ['keeps joiners', 'می\u200Cخواهم 👩\u200D🏫', 'می\u200Cخواهم 👩\u200D🏫'],
  ['keeps 80 characters', 'x'.repeat(80), 'x'.repeat(80)],
  ['keeps 80 emoji', '🎓'.repeat(80), '🎓'.repeat(80)],
])('a class name %s', (_, sent, kept) => {
  expect(className(sent)).toEqual({ ok: true, value: kept });
});

test.each<[string, unknown, string]>([
  ['nothing', '', 'class-name-empty'],
  ['white space', ' \n\u3000', 'class-name-empty'],
  ['what cannot be seen', '\u202E\u200B\u200D\uFE0F\u3164\u2800', 'class-name-empty'],
  ['81 characters', 'x'.repeat(81), 'class-name-long'],
  ['10,000 emoji', '😀'.repeat(10_000), 'class-name-long'],
  ['a boolean', true, 'class-name-text'],
  ['a number', 7, 'class-name-text'],
  ['an object', { toString: 'x' }, 'class-name-text'],
  ['nothing at all', undefined, 'class-name-text'],
])('%s is no class name', (_, sent, code) => {
  expect(className(sent)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('a name that was kept is kept as it is, and hides nothing', () => {
  const odd = fc.constantFrom('\u0000', '\u202E', '\u200B', '\uD800', '\u0301', ' ', '\n', '😀', 'ﬁ', '\u200D');
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const kept = className(parts.join(''));
      if (!kept.ok) return;
      expect(className(kept.value)).toEqual(kept);
      expect(kept.value).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F]/u);
      expect(kept.value).toBe(kept.value.normalize('NFC').trim());
      expect(codePointLength(kept.value)).toBeLessThanOrEqual(80);
    }),
    runs(500),
  );
});
