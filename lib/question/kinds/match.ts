import type { Fact, Match } from '../../fact/schema';
import { makeItem, optionId, rowId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { tellApart } from '../one-of';
import { hasSecondKey, isGivenAway, matchedBy, matchStem, whereOfRows, type Matched } from '../matched';
import { phraseOf } from '../phrase';
import { inRows, type Row, type RowOption, type RowsBody } from '../rows';
import { sourcesOf } from '../stem';

const ROWS = 4;

/** Two to four rows, each with the one option that belongs to it; at least one option belongs to none. */
export const match: ItemKind<RowsBody> = {
  ...inRows('match', { hint: 'quiz.matchHint', arrangement: 'free' }),
  generate: (world) => world.facts.flatMap((fact) => (fact.match && matchFor(fact, fact.match, world)) ?? []),
};

function matchFor(fact: Fact, how: Match, world: QuestionWorld): Item<RowsBody> | undefined {
  const id = `match:${fact.id}:${how.option}`;
  const stem = matchStem(fact, how.option, world);
  const objective = fact.objectives.find((one) => world.objectives.has(one));
  const pairs = matchedBy(how, world).slice(0, ROWS);
  const options = [...pairs.map((pair) => ownOption(id, pair)), ...extraOptions(id, how, world)];
  if (stem === undefined || objective === undefined || !isClear(pairs, options, how, world)) return undefined;
  const facts = pairs.map((pair) => pair.fact.id);
  const sources = sourcesOf(...pairs.map((pair) => pair.fact));
  return makeItem({
    id,
    kind: 'match',
    stem,
    where: whereOfRows(pairs, world),
    facts,
    mentions: how.extra.flatMap((one) => one.fact ?? []),
    objective,
    level: levelOf({ facts, sources, task: how.option === 'speaker' ? 'classify' : undefined }),
    body: { rows: pairs.map((pair) => rowOf(id, pair)), options },
  });
}

/** True if each row has one option that can be defended, and none is told by its own words. */
function isClear(pairs: readonly Matched[], options: readonly RowOption[], how: Match, world: QuestionWorld): boolean {
  const texts = options.map((option) => option.text);
  return (
    pairs.length >= 2 &&
    tellApart(options) &&
    !pairs.some((pair) => isGivenAway(pair) || hasSecondKey(pair, texts, how, world))
  );
}

const ownOption = (item: string, { option }: Matched): RowOption => ({ id: optionId(item, option), text: option });

const extraOptions = (item: string, { extra }: Match, world: QuestionWorld): RowOption[] =>
  extra.map(({ value, why, fact }) => {
    const text = phraseOf(value, world)!;
    return { id: optionId(item, text), text, why, ...(fact === undefined ? {} : { fact }) };
  });

const rowOf = (item: string, { fact, row, option }: Matched): Row => ({
  id: rowId(item, row),
  text: row,
  key: optionId(item, option),
  feedback: fact.statement,
  fact: fact.id,
});
