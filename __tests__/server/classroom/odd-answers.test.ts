import { kindOf } from '@/lib/question';
import { words } from '@/lib/words';
import { assignableOf } from '@/server/classroom/assignable';
import { library } from '@/server/content/library';
import { LESSON } from './school';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '0', '-1'];
const TEXTS = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202e12',
  '1e308',
  '1e999',
  '-0',
  'NaN',
  'Infinity',
  '9'.repeat(1_900),
  '0x10',
  '1,2,3',
  '1.2.3',
  '١٢٣',
  '１２',
  '0000-00-00',
  '+275760-09-13',
  '2026-02-30',
  '9999-12-31',
  '((((((((((',
  '=1+1',
  '𝟙',
  '½',
];

/** Whatever is sent as an answer is read or refused: an error would undo what a whole class has sent meanwhile. */
const odd = (ids: readonly string[]): (string | string[])[] => {
  const all = [...NAMES, ...TEXTS, ...ids.slice(0, 2)];
  return [
    ...all,
    [],
    ...all.map((one) => [one]),
    ...all.map((one) => ids.map(() => one)),
    ...all.map((one) => [one, ...ids]),
    [...ids, ...ids],
    [...ids].reverse(),
    Array.from({ length: 1_000 }, () => 'a'),
  ];
};

const items = () => {
  const { form, spares } = assignableOf(LESSON, library())!;
  return [...form, ...spares].map(({ item }) => item);
};

test('every kind of question reads or refuses any answer', () => {
  const say = words('en');
  for (const item of items()) {
    const kind = kindOf(item);
    for (const answer of odd(kind.optionIds(item))) {
      const read = kind.parse(item, answer);
      if (!read.ok) continue;
      const { points, correct } = kind.grade(item, read.value, say, 'en');
      expect(points >= 0 && points <= 1 && correct === (points === 1)).toBe(true);
    }
  }
});
