import type { Case, Fact, WrongAnswer } from './schema';

type Path = (string | number)[];

/** True if an editor wrote question material for the fact: such a fact is meant to be asked. */
export const isAuthored = (fact: Pick<Fact, 'misconceptions' | 'list' | 'match' | 'cases' | 'settledBy'>): boolean =>
  fact.misconceptions.length > 0 ||
  lessonCases(fact).length > 0 ||
  [fact.list, fact.match, fact.settledBy].some((material) => material !== undefined);

/** The situations that the quiz of a lesson asks about: not those that belong to a quiz across lessons. */
export const lessonCases = ({ cases = [] }: Pick<Fact, 'cases'>): Case[] =>
  cases.filter(({ quiz }) => quiz === undefined);

/** Every wrong answer of a fact's lists, matches, situations and settling records, and where it stands. */
export function wrongAnswersOf({ list, match, cases, settledBy }: Fact): { answer: WrongAnswer; path: Path }[] {
  const at = (path: Path, answers: readonly WrongAnswer[] = []) =>
    answers.map((answer, i) => ({ answer, path: [...path, i] }));
  return [
    ...at(['list', 'wrong'], list?.wrong),
    ...at(['match', 'extra'], match?.extra),
    ...(cases ?? []).flatMap((one, i) => at(['cases', i, 'wrong'], one.wrong)),
    ...at(['settledBy', 'wrong'], settledBy?.wrong),
  ];
}

/** Every text of this material that readers will see, and where it stands. */
export function authoredTexts(fact: Fact): { text: string; path: Path }[] {
  const wrong = wrongAnswersOf(fact).flatMap(({ answer, path }) => [
    { text: answer.value, path: [...path, 'value'] },
    { text: answer.why, path: [...path, 'why'] },
  ]);
  const situations = (fact.cases ?? []).flatMap((one, i) =>
    (['situation', 'question', 'key', 'why'] as const).map((name) => ({ text: one[name], path: ['cases', i, name] })),
  );
  const settled = fact.settledBy
    ? (['record', 'why'] as const).map((name) => ({ text: fact.settledBy![name], path: ['settledBy', name] }))
    : [];
  return [...situations, ...settled, ...wrong];
}

/** The facts by which its wrong answers are said to be false. */
export const authoredFacts = (fact: Fact): { id: string; path: Path }[] =>
  wrongAnswersOf(fact).flatMap(({ answer, path }) =>
    answer.fact === undefined ? [] : [{ id: answer.fact, path: [...path, 'fact'] }],
  );
