import { makeItem, type Item } from '../../../question/item';
import { levelOf } from '../../../question/level';
import type { RowsBody } from '../../../question/rows';
import { sourcesOf } from '../../../question/stem';
import type { Row } from '../row';
import type { Tool } from '../schema';
import { toolOptions, toolRow } from '../tool-rows';
import { rowsOf, shuffled, slotOf, whereOfTools, type ToolMaker, type ToolWorld } from '../world';

const ROWS = 3;
/** Each item takes three facts, which no other question of the form can then ask. */
const MOST = 4;

/** Three rows, each to be put to its tool: never all to one, and not always one to each. */
export const sort: ToolMaker = {
  name: 'sort',
  make(world) {
    const pools = new Map(
      world.quiz.tools.map((tool) => [tool.id, shuffled(rowsOf(tool, world.rows), world, sort.name)]),
    );
    const items: Item[] = [];
    for (const pattern of patternsOf(world.quiz.tools)) {
      const enough = world.quiz.tools.every(({ id }) => pools.get(id)!.length >= countOf(id, pattern));
      if (!enough || items.length === MOST) continue;
      const rows = pattern.map(({ id }) => pools.get(id)!.shift()!);
      items.push(itemOf(shuffled(rows, world, 'rows'), world));
    }
    return items;
  },
};

/** One of each where there are three tools, then two of one and one of the next, round and round. */
function patternsOf(tools: readonly Tool[]): Tool[][] {
  const pairs = tools.flatMap((twice, i) =>
    tools.filter((one) => one !== twice).map((once, j) => ({ twice, once, at: j * tools.length + i })),
  );
  const mixed = pairs.sort((a, b) => a.at - b.at).map(({ twice, once }) => [twice, once, twice]);
  const each = tools.length >= ROWS ? [tools.slice(0, ROWS)] : [];
  return [...each, ...mixed, ...each, ...mixed];
}

const countOf = (id: string, pattern: readonly Tool[]): number => pattern.filter((tool) => tool.id === id).length;

function itemOf(rows: readonly Row[], world: ToolWorld): Item<RowsBody> {
  const facts = rows.map(({ fact }) => fact);
  const ids = facts.map(({ id }) => id);
  const id = `classify:${ids.join('+')}:${slotOf(world, sort.name)}`;
  return makeItem({
    id,
    kind: 'classify',
    stem: world.say('stem.tools.sort'),
    where: whereOfTools(rows, id, world),
    facts: ids,
    mentions: [],
    objective: rows[0]!.tool.id,
    level: levelOf({ facts: ids, sources: sourcesOf(...facts), task: 'classify' }),
    body: {
      rows: rows.map((row) => toolRow(id, row, { text: row.text }, world)),
      options: toolOptions(id, world),
      classes: true,
      hint: 'quiz.toolsHint',
    },
  });
}
