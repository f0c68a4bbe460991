import { canonicalJson } from '@/lib/kernel/canonical-json';
import { digestOf, sha256 } from '@/lib/kernel/digest';
import { fail, formatProblem, ok } from '@/lib/kernel/result';

const problem = {
  code: 'V3 number-absent',
  found: '"18"',
  wanted: 'a number of the evidence',
  todo: 'correct the number',
};

test('a problem says where, what was found, what was wanted and what to do', () => {
  const text = formatProblem({ ...problem, place: { file: 'facts/x.yaml', line: 7, column: 3 } });
  expect(text).toBe(
    'facts/x.yaml:7:3  V3 number-absent\n    found:  "18"\n    wanted: a number of the evidence\n    do:     correct the number',
  );
});

test.each([
  [{ file: 'x.yaml', line: 7 }, 'x.yaml:7  '],
  [{ file: 'x.yaml' }, 'x.yaml  '],
  [undefined, 'V3'],
])('a place %j begins the line with "%s"', (place, start) => {
  expect(formatProblem({ ...problem, place }).startsWith(start)).toBe(true);
});

test('a result holds a value or problems', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(fail(problem)).toEqual({ ok: false, problems: [problem] });
});

test('SHA-256 is the published one', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ a: undefined, b: [1, undefined, { d: 'x', c: null }] }, '{"b":[1,null,{"c":null,"d":"x"}]}'],
  ['ä "quoted"', '"ä \\"quoted\\""'],
])('the canonical JSON of %j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('the order of keys does not change a digest, any value does', () => {
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf({ a: 1, b: 2 })).not.toBe(digestOf({ a: 1, b: 3 }));
  expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
});
