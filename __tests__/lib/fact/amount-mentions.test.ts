import type { AmountMention } from '@/lib/fact/amount-mentions';
import { countsUnit, findAmounts, sameUnit } from '@/lib/fact/amount-mentions';
import { singular } from '@/lib/fact/counted-nouns';

/** "at-most 7500 USD": comparator unless exact, value, and the unit or the noun nearest to it. */
const told = ({ comparator, value, unit, nouns }: AmountMention) =>
  [comparator === 'exactly' ? undefined : comparator, value, unit ?? nouns[0]]
    .filter((part) => part !== undefined)
    .join(' ');

test.each<[string, string[]]>([
  // plain numbers
  ['The office counted 23 boats.', ['23 boat']],
  ['Twenty-three boats came.', ['23 boat']],
  ['It held ninety oil lamps.', ['90 oil']],
  ['The keepers burned 73,519 candles.', ['73519 candle']],
  ['It grew by 3.9 percent.', ['3.9 percent']],
  ['It grew by 40% and by 12 per cent.', ['40 percent', '12 percent']],
  ['They had two boats and fourteen oars.', ['2 boat', '14 oar']],
  ['A two-year plan', ['2 year']],
  ['It runs for two further years and a further 3 days.', ['2 year', '3 day']],
  // "one" and "zero" only where they measure
  ['One of them came.', []],
  ['It lasted one year.', ['1 year']],
  ['It took one-third of the budget.', ['1 third']],
  ['Zero days were lost.', ['0 day']],
  ['They had only one reply and at least one boat.', ['1 reply', 'at-least 1 boat']],
  ['The one that sank was old.', []],
  // what other words say it counts
  ['The pier was shut twice in 1960.', ['2 time']],
  ['It is tested thrice a week.', ['3 time']],
  ['It is twice the size, and twice as dear.', []],
  ['They held 37 drills, and only 4 of them were at night.', ['37 drill', '4 drill']],
  ['It made 41,300 trips, of which about 6,200 were late.', ['41300 trip', 'about 6200 trip']],
  ['It made 300 trips, of which the crew lost 6 boats.', ['300 trip', '6 boat']],
  ['There were 30 sailors, of whom two fell ill.', ['30 sailor', '2 sailor']],
  ['It made 300 trips. Of them 12 were late.', ['300 trip', '12 were']],
  ['They paid $500, of which $200 came late.', ['500 USD', '200 USD']],
  ['They sold 12 boats; 3 of them sank.', ['12 boat', '3 boat']],
  ['It had 9 men, 12 women and 41 people in all.', ['9 man', '12 woman', '41 person']],
  // money
  ['It cost $415,000.', ['415000 USD']],
  ['It cost US$ 5.', ['5']],
  ['It cost US$5.', ['5 USD']],
  ['It cost €1,200.50.', ['1200.5 EUR']],
  ['It cost £300.', ['300 GBP']],
  ['It cost ten dollars.', ['10 USD']],
  ['It cost ten euros.', ['10 EUR']],
  // scales
  ['It cost $3.9 billion.', ['3900000000 USD']],
  ['It cost 2 hundred thousand dollars.', ['200000 USD']],
  ['Five million visitors came.', ['5000000 visitor']],
  ['A million visitors came.', ['1000000 visitor']],
  ['Half a million visitors came.', []],
  ['It cost $1.2m, then $3bn, then €40k.', ['1200000 USD', '3000000000 USD', '40000 EUR']],
  ['It was 5m deep.', []],
  ['A dozen boats and two dozen oars', ['12 boat', '24 oar']],
  // comparators before
  ['at least 17 boats', ['at-least 17 boat']],
  ['not less than 17 boats', ['at-least 17 boat']],
  ['no fewer than 17 boats', ['at-least 17 boat']],
  ['a minimum of 17 boats', ['at-least 17 boat']],
  ['not more than $7,500', ['at-most 7500 USD']],
  ['not to exceed $7,500', ['at-most 7500 USD']],
  ['up to 14 days', ['at-most 14 day']],
  ['within six hours', ['at-most 6 hour']],
  ['more than 20 minutes', ['more-than 20 minute']],
  ['exceeding 48 hours', ['more-than 48 hour']],
  ['less than 5 miles', ['less-than 5 mile']],
  ['under 5 miles', ['less-than 5 mile']],
  ['nearly 40 percent', ['about 40 percent']],
  ['some 300 boats', ['about 300 boat']],
  ['approximately $3', ['about 3 USD']],
  ['It has not risen above 54 percent.', ['at-most 54 percent']],
  ['It never paid more than $300.', ['at-most 300 USD']],
  ['It has not fallen below 40 boats.', ['at-least 40 boat']],
  ['They did not say that more than 50 boats came.', ['more-than 50 boat']],
  // comparators after
  ['17 boats or more', ['at-least 17 boat']],
  ['17 fishing boats or more', ['at-least 17 fishing']],
  ['30 days or longer', ['at-least 30 day']],
  ['30 days or less', ['at-most 30 day']],
  ['$300 at the least', ['at-least 300 USD']],
  ['14 days at most', ['at-most 14 day']],
  ['12 days or more than a week', ['12 day']],
  ['12 days, or more', ['12 day']],
  // no amounts
  ['Section 4513 and § 12(a) apply.', []],
  ['50 U.S.C. § 4513 and 15 CFR 700.13', []],
  ['paragraph (2) of subsection 3', []],
  ['on 1 April 2019', []],
  ['in 2024', []],
  ['at 5 p.m. on 22 March', []],
  ['the 3rd lamp and the B2 form', []],
  ['COVID-19 and P.L. 81-774', []],
])('the amounts of "%s"', (text, amounts) => {
  expect(findAmounts(text).map(told)).toEqual(amounts);
});

test('a mention knows where its number stands', () => {
  const text = 'A fine of at most $7,500 is due.';
  const [mention] = findAmounts(text);
  expect(text.slice(mention!.start, mention!.end)).toBe('$7,500');
  expect(mention!.words).toBe('$7,500');
});

test('the nouns after a number are singular, without small words, at most four, and end with the clause', () => {
  expect(findAmounts('17 of the fishing boats and crews in port, all told')[0]!.nouns).toEqual([
    'fishing',
    'boat',
    'crew',
    'port',
  ]);
  expect(findAmounts('17, boats')[0]!.nouns).toEqual([]);
});

test.each([
  ['boats', 'boat'],
  ['agencies', 'agency'],
  ['boxes', 'box'],
  ['watches', 'watch'],
  ['classes', 'class'],
  ['glass', 'glass'],
  ['bus', 'bus'],
  ['basis', 'basis'],
  ['ties', 'tie'],
  ['boat', 'boat'],
  ['people', 'person'],
  ['persons', 'person'],
  ['women', 'woman'],
  ['children', 'child'],
])('the singular of "%s" is "%s"', (word, one) => {
  expect(singular(word)).toBe(one);
});

test.each<[string, string, boolean]>([
  ['17 boats', 'seventeen boats', true],
  ['17 boats', '17 fishing boats', true],
  ['17 fishing boats', '17 boats', false],
  ['17 boats', '17 days', false],
  ['2 years', '2 busy years', false],
  ['$5', '5 dollars', true],
  ['$5', '€5', false],
  ['$5', '5 boats', false],
  ['40%', '40 percent', true],
  ['40 percent', '40 boats', false],
  ['17', '17', true],
  ['Of the boats the Guild has 17.', '17 boats', true],
  ['Of the boats the Guild has 17.', '17 lamps', false],
  ['17 boats', 'Of the boats 17 were late.', true],
  ['17 lamps', 'Of the boats 17 were late.', false],
  ['17', '17 boats', false],
])('"%s" counts what "%s" counts: %s', (claim, source, same) => {
  expect(sameUnit(findAmounts(claim)[0]!, findAmounts(source)[0]!)).toBe(same);
});

test.each<[string, string, boolean]>([
  ['$5', 'USD', true],
  ['$5', 'EUR', false],
  ['40 percent', 'percent', true],
  ['23 boats', 'boat', true],
  ['23 fishing boats', 'boat', true],
  ['23 boats', 'Boats', true],
  ['23 boats', 'day', false],
  ['$5 a boat', 'boat', false],
  ['134 people', 'person', true],
  ['134 people', 'people', true],
  ['134 people', 'boat', false],
])('"%s" counts the unit %s: %s', (text, unit, counts) => {
  expect(countsUnit(findAmounts(text)[0]!, unit)).toBe(counts);
});
