import type { AmountMention } from '../fact/amount-mentions';
import { findAmounts, findCounts, sameUnit } from '../fact/amount-mentions';
import type { FactBase } from '../fact/base';
import type { Amount } from '../fact/slot';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';

/** V3: every number of the statement stands in the span with its value, unit and comparator, and every amount slot is stated. */
export const numbers: Check = {
  id: 'V3',
  title: 'Numbers, units and comparators agree',
  run: (subject) => subject.grounded.flatMap((one) => checkNumbers(subject, one)),
};

function checkNumbers({ fact, base }: Subject, one: Grounded): Refusal[] {
  const there = findCounts(one.span.text);
  const stated = amountsOf(fact.statement, base);
  const counts = outsideNames(findCounts(fact.statement), fact.statement, base);
  const refuse = (code: string, found: string, wanted: string, todo: string): Refusal => ({
    check: 'V3',
    code,
    found,
    wanted,
    todo,
    path: ['statement'],
  });
  const foreign = stated.flatMap((mention) => {
    const sameValue = there.filter((other) => other.value === mention.value);
    if (sameValue.length === 0)
      return [
        refuse(
          'number-absent',
          quote(mention.words),
          `a number of the evidence: ${listOf(there)}`,
          'correct the number or the evidence; a number that you counted yourself is not accepted: leave it out',
        ),
      ];
    const sameThing = sameValue.filter((other) => sameUnit(mention, other));
    if (sameThing.length === 0)
      return [
        refuse(
          'unit-differs',
          `${mention.words} ${mention.unit ?? mention.nouns[0] ?? ''}`,
          `the unit of the evidence: ${listOf(sameValue)}`,
          'count what the evidence counts',
        ),
      ];
    if (!sameThing.some((other) => comparesAlike(mention, other, fact.statement, one.span.text))) {
      return [
        refuse(
          'comparator-differs',
          `${mention.comparator} ${mention.words}`,
          `the comparator of the evidence: ${listOf(sameThing)}`,
          'keep "at most", "about" and the like',
        ),
      ];
    }
    return [];
  });
  const unstated = Object.values(fact.slots)
    .filter(isAmount)
    .filter((amount) => !counts.some((mention) => mention.value === amount.value));
  return [
    ...foreign,
    ...unstated.map((amount) =>
      refuse(
        'amount-unstated',
        `slot ${amount.value} ${amount.unit}`,
        'the number in the statement',
        'state the amount',
      ),
    ),
  ];
}

/** A verb or noun of estimating before a number makes it "about" that number: "the Line estimates that it would lose 18 percent". */
const ESTIMATING = /\bestimat(?:e[sd]?|ing|ions?)\b[^.;]*$/i;

/** How long somebody has for a thing is a limit in any words: "within 30 days", "no later than 30 days after", "has 30 days to". */
const UP_TO =
  /\b(?:within|inside|(?:not|no) later than|(?:has|have|had|gets?|got|gives?|gave|given|with)(?: \p{L}+){0,4}) $/iu;
const TIME = /^(?:minute|hour|day|week|month|year)$/u;

function isTimeLimit(one: AmountMention, text: string): boolean {
  if (!TIME.test(one.nouns[0] ?? '') || !['exactly', 'at-most'].includes(one.comparator)) return false;
  const lead = UP_TO.exec(text.slice(0, one.start))?.[0];
  if (lead === undefined) return false;
  return /^(?:within|inside|not|no)\b/iu.test(lead) || /^ \p{L}+ (?:to|in which|for) /u.test(text.slice(one.end));
}

function comparesAlike(mention: AmountMention, other: AmountMention, statement: string, span: string): boolean {
  if (mention.comparator === other.comparator) return true;
  if (isTimeLimit(mention, statement) && isTimeLimit(other, span)) return true;
  const estimated = (one: AmountMention, text: string) =>
    one.comparator === 'about' || (one.comparator === 'exactly' && ESTIMATING.test(text.slice(0, one.start)));
  return estimated(mention, statement) && estimated(other, span);
}

/** Amounts of our own sentence; numbers that belong to a name ("section 4513") are not amounts. */
export const amountsOf = (statement: string, base: FactBase): AmountMention[] =>
  outsideNames(findAmounts(statement), statement, base);

function outsideNames(mentions: readonly AmountMention[], statement: string, base: FactBase): AmountMention[] {
  const names = base.names.find(statement);
  return mentions.filter((amount) => !names.some((name) => amount.start < name.end && amount.end > name.start));
}

export const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;

const listOf = (mentions: readonly AmountMention[]): string =>
  mentions
    .map((mention) =>
      quote(
        `${mention.comparator === 'exactly' ? '' : `${mention.comparator} `}${mention.words} ${mention.nouns[0] ?? ''}`.trim(),
      ),
    )
    .join(', ') || 'none';
