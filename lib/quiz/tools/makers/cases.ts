import type { Case } from '../../../fact/schema';
import { makeItem, type Item } from '../../../question/item';
import { levelOf } from '../../../question/level';
import { keyAndWrong, tellApart, type OneOfBody } from '../../../question/one-of';
import { sourcesOf } from '../../../question/stem';
import type { Row } from '../row';
import { whereOfTools, type ToolMaker, type ToolWorld } from '../world';

/** A situation, and which of the tools it falls under: what editors wrote for this quiz. */
export const cases: ToolMaker = {
  name: 'case',
  make: (world) =>
    world.rows.flatMap((row) =>
      (row.fact.cases ?? [])
        .filter(({ quiz }) => quiz === world.quiz.slug)
        .flatMap((one) => itemOn(row, one, world) ?? []),
    ),
};

function itemOn(row: Row, one: Case, world: ToolWorld): Item<OneOfBody> | undefined {
  const { fact, tool } = row;
  const id = `choice:${fact.id}:${cases.name}-${one.id}`;
  const options = keyAndWrong(id, { value: one.key, why: one.why }, one.wrong, fact.id);
  if (!tellApart(options)) return undefined;
  return makeItem({
    id,
    kind: 'choice',
    stem: `${one.situation.trim()}\n${one.question.trim()}`,
    where: whereOfTools([row], id, world),
    facts: [fact.id],
    mentions: one.wrong.flatMap((other) => other.fact ?? []),
    objective: tool.id,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact), task: 'situation' }),
    body: { options, classes: true },
  });
}
