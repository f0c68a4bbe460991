import fc from 'fast-check';
import type { Real } from './hostile';

const DEEP = 20_000;

/** JSON that the page of a quiz would never send, and what is none. None of it makes a result that there is not, or takes one back. */
export function oddBodies(
  { sent, code }: Pick<Real, 'sent' | 'code'>,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const value = fc.oneof(text, fc.jsonValue(), fc.double(), fc.constantFrom(...VALUES));
  const fields = fc.constantFrom('owner', 'lesson', 'form', 'attempt', 'answers');
  const [first, ...rest] = sent.answers as Record<string, unknown>[];
  const inAnswer = fc.tuple(fc.constantFrom('item', 'version', 'answer', '__proto__', 'x'), value);
  return fc.oneof(
    fc.constant(JSON.stringify(sent)),
    fc.tuple(fields, value).map(([name, one]) => JSON.stringify({ ...sent, [name]: one })),
    fields.map((name) => JSON.stringify({ ...sent, [name]: undefined })),
    fc.tuple(text, value).map(([name, one]) => JSON.stringify({ ...sent, [`x${name}`]: one })),
    inAnswer.map(([name, one]) => JSON.stringify({ ...sent, answers: [odd(first!, name, one), ...rest] })),
    value.map((one) => JSON.stringify({ ...sent, answers: [one, ...rest] })),
    fc.nat(150).map((count) => JSON.stringify({ ...sent, answers: Array.from({ length: count }, () => first) })),
    // The secret is another: it is not the one that takes this back.
    fc.tuple(fc.oneof(text, fc.constant(code)), value).map(([one, owner]) => JSON.stringify({ code: one, owner })),
    fc.constant(JSON.stringify({ code, owner: 'A'.repeat(43) })),
    text.map((owner) => `{"__proto__":{"code":"${code}"},"code":${JSON.stringify(owner)},"owner":"${'A'.repeat(43)}"}`),
    fc.json(),
    text,
    fc.constantFrom(...TEXTS),
  );
}

/** With a name such as `__proto__` written out, as JSON may hold it. */
const odd = (one: Record<string, unknown>, name: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify(one).replace(/\}$/, `,${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}}`));

const VALUES: unknown[] = [
  ...[null, true, -1, 0, 1e308, 10_000, 1.5, '', [], {}, [[]], [null], ['?'], { length: 3 }, { toString: 'x' }],
  ...['constructor', '__proto__', 'lighthouse', 'a', 'c', 'A'.repeat(43), '\u0000', '\uD800', 'x'.repeat(5000)],
  ...['1e400', '0x10', '٣', '2026-13-45', '−5', '1'.repeat(79), '1,000.5.3', '31 February 2026', 'Infinity'],
];

const TEXTS = [
  ...[
    '',
    ' ',
    'null',
    'true',
    '0',
    '"x"',
    '[]',
    '{}',
    '{',
    '{"a":',
    '{"a":1}}',
    "{'a':1}",
    'owner=x&code=y',
    '\uFEFF{}',
  ],
  ...['['.repeat(DEEP), '['.repeat(DEEP) + ']'.repeat(DEEP), '{"a":'.repeat(5000) + '1' + '}'.repeat(5000), '1e99999'],
  ...['{"owner":"x","owner":"y"}', '{"\\u005f_proto__":1}', '{"lesson":"\\ud800"}', `"${'x'.repeat(70_000)}"`],
];
