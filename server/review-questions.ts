import type { Fact, WrongAnswer } from '@/lib/fact/schema';

/** What questions will say of a fact, in lines that a reviewer can judge one by one. */
export function reviewQuestions({ list, match, cases, settledBy }: Fact): string[] {
  return [
    ...(list ? [`List of ${list.slot}, from ${list.facts.join(', ')}: these and no others.`, ...not(list.wrong)] : []),
    ...(match ? [`Match ${match.row} with ${match.option}, for ${match.facts.join(', ')}.`, ...not(match.extra)] : []),
    ...(cases ?? []).flatMap((one) => [
      `Situation${one.quiz === undefined ? '' : ` of the quiz ${one.quiz}`}: ${one.situation} ${one.question} Answer: ${one.key}. Why: ${one.why}`,
      ...not(one.wrong),
    ]),
    ...(settledBy ? [`Settled by: ${settledBy.record}. Why: ${settledBy.why}`, ...not(settledBy.wrong)] : []),
  ];
}

const not = (wrong: readonly WrongAnswer[]): string[] =>
  wrong.map(({ value, why, fact }) => `Not: ${value}. Why not: ${why}${fact === undefined ? '' : ` (by ${fact})`}`);
