import { findDates } from '../fact/date-mentions';
import type { Fact } from '../fact/schema';
import type { CheckId, Grounded, Refusal } from './check';
import { quote } from './check';
import { anchorClauses } from './clauses';

/** Words that change how far or how surely something is said. */
export interface WordClass {
  name: string;
  /** The words that make the class. */
  words: RegExp;
  /** Other words of a source that allow them in a statement: "could" is how reported speech says "can". */
  from?: RegExp;
  /** Other words of a statement that keep their meaning: "unless" for "only if". */
  keptBy?: RegExp;
  /** False where a source uses the words too freely for leaving them out to change the meaning. */
  mustSurvive?: false;
  /** True where each word limits a thing of its own, so that a word more is another limit. */
  each?: true;
}

/** Which classes a statement has that its evidence lacks, and the other way round. */
export function compareClasses(
  classes: readonly WordClass[],
  fact: Fact,
  one: Grounded,
): { invented: WordClass[]; dropped: WordClass[] } {
  const statement = undated(fact.statement);
  const span = undated(one.span.text);
  const near = undated(anchorClauses(one, fact).join(' … '));
  const says = (text: string, words: RegExp, others?: RegExp) => words.test(text) || (others?.test(text) ?? false);
  const invented = classes.filter(
    ({ words, from, each }) =>
      (words.test(statement) && !says(span, words, from)) ||
      (each === true && count(statement, words) > count(span, words)),
  );
  // What a noun phrase presupposes is asserted even inside a hedged clause ("the $5 billion firm could sue").
  if (one.evidence.presupposed) return { invented, dropped: [] };
  const dropped = classes.filter(
    ({ words, keptBy, mustSurvive }) => mustSurvive !== false && words.test(near) && !says(statement, words, keptBy),
  );
  return { invented, dropped };
}

/** The month of May is no "may". */
const undated = (text: string): string =>
  findDates(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

const count = (text: string, words: RegExp): number => text.match(new RegExp(words.source, 'gi'))?.length ?? 0;

/** Refusals for invented and dropped classes, in the words of a check. */
export function classRefusals(
  check: CheckId,
  what: string,
  classes: readonly WordClass[],
  fact: Fact,
  one: Grounded,
): Refusal[] {
  const { invented, dropped } = compareClasses(classes, fact, one);
  return [
    ...invented.map((found) => ({
      check,
      code: `${what}-invented`,
      found: quote(fact.statement.match(found.words)?.[0] ?? found.name),
      wanted: `no such word, or no second one, since the evidence has none: ${quote(one.span.text)}`,
      todo: 'take it out',
      path: ['statement'],
    })),
    ...dropped.map((found) => ({
      check,
      code: `${what}-dropped`,
      found: `no "${found.name}" in the statement`,
      wanted: quote(one.span.text.match(found.words)?.[0] ?? found.name),
      todo: 'keep it, or anchor in the clause that does without it',
      path: ['statement'],
    })),
  ];
}
