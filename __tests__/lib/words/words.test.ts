import { en } from '@/lib/words/en';
import { isWordKey, words, type WordKey } from '@/lib/words';
import { IntlMessageFormat } from 'intl-messageformat';

const say = words('en');
const keys = Object.keys(en) as WordKey[];

type Parts = ReturnType<IntlMessageFormat['getAst']>;
const astOf = (key: WordKey): Parts => new IntlMessageFormat(en[key], 'en').getAst();

/** Kinds of parts of a message that ask for nothing: text, and the # of a plural. */
const SILENT = [0, 7];

/** The arguments of a message, each with the values that its plural or choice knows. */
function argumentsOf(parts: Parts): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, ...values: string[]) => found.set(name, [...(found.get(name) ?? []), ...values]);
  for (const part of parts) {
    if (SILENT.includes(part.type) || !('value' in part)) continue;
    if ('options' in part) {
      add(part.value, ...Object.keys(part.options));
      for (const option of Object.values(part.options))
        for (const [name, values] of argumentsOf(option.value)) add(name, ...values);
    } else add(part.value);
  }
  return found;
}

const isCount = (options: readonly string[]) => options.includes('other') && !options.includes('yes');

/** Values for every argument of a message: a count, a choice that fits the count, or a word that can be found again. */
const valuesFor = (key: WordKey, count: number) =>
  Object.fromEntries(
    [...argumentsOf(astOf(key))].map(([name, options]) => {
      if (options.length === 0) return [name, `[${name}]`];
      return [name, isCount(options) ? count : count > 0 ? 'yes' : 'no'];
    }),
  );

test.each(keys)('"%s" is said whole with every argument it asks for', (key) => {
  for (const count of [0, 1, 2, 1234]) {
    const said = say(key, valuesFor(key, count));
    expect(said).not.toMatch(/[{}#]|undefined|null|NaN/);
    expect(said).not.toMatch(/^\s|\s$|\s{2}/);
    const whole = Object.entries(valuesFor(key, count)).filter(
      ([, value]) => typeof value === 'string' && value.startsWith('['),
    );
    expect(whole.filter(([, value]) => !said.includes(String(value)))).toEqual([]);
  }
});

test('no message holds a straight apostrophe, which would quote what follows it', () => {
  expect(keys.filter((key) => en[key].includes("'"))).toEqual([]);
});

test.each<[WordKey, Record<string, string | number>, string]>([
  ['lesson.minutes', { n: 1 }, 'about 1 minute'],
  ['lesson.minutes', { n: 9 }, 'about 9 minutes'],
  ['lesson.sources', { reports: 3, documents: 20, both: 'yes' }, '3 original reports and 20 documents'],
  ['lesson.sources', { reports: 1, documents: 0, both: 'no' }, '1 original report'],
  ['lesson.sources', { reports: 0, documents: 1, both: 'no' }, '1 document'],
  ['evidence.count', { outlets: 1, originals: 0 }, '1 outlet, no original report'],
  ['evidence.count', { outlets: 3, originals: 2 }, '3 outlets, 2 original reports'],
  ['evidence.reports', { n: 1 }, '1 report'],
  ['evidence.reports', { n: 2 }, '2 original reports'],
  ['evidence.documents', { n: 1 }, 'Document'],
  ['evidence.sentences', { n: 2, list: '6–7' }, 'sentences 6–7 of our copy'],
  ['unit.plural', { n: 1, unit: 'year' }, 'year'],
  ['unit.plural', { n: 5, unit: 'year' }, 'years'],
  ['lesson.resume', { n: '#' }, 'Continue at step #'],
])('"%s" with %j: %s', (key, values, said) => {
  expect(say(key, values)).toBe(said);
});

test('a value is shown as it is, whatever it holds', () => {
  expect(say('quiz.theKey', { key: "{n} # it's <b>" })).toBe("The answer: {n} # it's <b>");
});

test('a missing value is an error, and no gap in a sentence', () => {
  expect(() => say('lesson.minutes')).toThrow();
});

test.each([
  ['quiz.title', true],
  ['quiz.nothing', false],
  ['constructor', false],
  ['', false],
])('%s is a key: %s', (key, known) => {
  expect(isWordKey(key)).toBe(known);
});

test('a language has one voice', () => {
  expect(words('en')).toBe(say);
});
