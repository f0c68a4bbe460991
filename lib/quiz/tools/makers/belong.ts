import { fnv1a } from '../../../kernel/random';
import { makeItem, optionId, type Item } from '../../../question/item';
import { levelOf } from '../../../question/level';
import { tellApart, type Option } from '../../../question/one-of';
import type { SomeOfBody } from '../../../question/some-of';
import { sourcesOf } from '../../../question/stem';
import type { Row } from '../row';
import type { Tool } from '../schema';
import { midName, otherRows, rowsOf, shuffled, slotOf, whereOfTools, type ToolMaker, type ToolWorld } from '../world';

const WRONG = 2;
const KEYS = 2;
/** For each tool and build of row: each item takes four facts or five. */
const MOST = 2;

/** Which of these belong to the tool? Two or three do, and two belong to others. */
export const belong: ToolMaker = {
  name: 'belong',
  make: (world) =>
    world.quiz.tools.flatMap((tool) =>
      [...new Set(rowsOf(tool, world.rows).map(({ build }) => build))].flatMap((build) => itemsOn(tool, build, world)),
    ),
};

function itemsOn(tool: Tool, build: Row['build'], world: ToolWorld): Item<SomeOfBody>[] {
  const alike = world.rows.filter((row) => row.build === build);
  const own = shuffled(rowsOf(tool, alike), world, belong.name);
  const strange = shuffled(otherRows(tool, alike), world, `${belong.name} ${tool.id}`);
  const items: Item<SomeOfBody>[] = [];
  while (items.length < MOST && own.length >= KEYS && strange.length >= WRONG) {
    // The number of keys varies and says nothing.
    const keys = own.splice(0, KEYS + (fnv1a(own[0]!.fact.id) % 2));
    const item = itemOf(keys, strange.splice(0, WRONG), world);
    if (item) items.push(item);
  }
  return items;
}

function itemOf(keys: readonly Row[], wrong: readonly Row[], world: ToolWorld): Item<SomeOfBody> | undefined {
  const { say } = world;
  const { tool } = keys[0]!;
  const facts = keys.map(({ fact }) => fact);
  const ids = facts.map(({ id }) => id);
  const id = `multiple:${ids.join('+')}:${slotOf(world, belong.name)}`;
  const options = [...keys, ...wrong].map((row, i): Option => {
    const { fact, text } = row;
    const correct = i < keys.length;
    const why = correct
      ? (fact.explain ?? fact.statement)
      : say('tools.why.other', { tool: midName(row.tool), statement: fact.statement });
    return { id: optionId(id, text), text, correct, feedback: why, fact: fact.id };
  });
  if (!tellApart(options)) return undefined;
  return makeItem({
    id,
    kind: 'multiple',
    stem: say('stem.tools.belong', { tool: midName(tool) }),
    where: whereOfTools([...keys, ...wrong], id, world),
    facts: ids,
    mentions: wrong.map(({ fact }) => fact.id),
    objective: tool.id,
    level: levelOf({ facts: ids, sources: sourcesOf(...facts), task: 'classify' }),
    body: { options },
  });
}
