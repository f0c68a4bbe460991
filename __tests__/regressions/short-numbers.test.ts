import { parseNumber } from '@/lib/question/read-typed';

// "10k" was read as 10, "1e5" as 1 and "5-10" as 5, and so marked wrong without a word; "one" was not read at all.
test.each([
  ['10k', 10_000],
  ['3.9bn', 3_900_000_000],
  ['one', 1],
  ['1950 dollars', 1950],
])('"%s" is %d', (answer, value) => expect(parseNumber(answer)).toEqual({ ok: true, value }));

test.each(['1e5', '5-10'])('"%s" is asked for again', (answer) => expect(parseNumber(answer).ok).toBe(false));
