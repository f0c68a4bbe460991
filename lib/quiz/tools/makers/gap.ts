import { makeItem, type Item } from '../../../question/item';
import { levelOf } from '../../../question/level';
import type { RowsBody } from '../../../question/rows';
import { sourcesOf } from '../../../question/stem';
import type { Row } from '../row';
import { toolOptions, toolRow } from '../tool-rows';
import { midName, rowsOf, shuffled, slotOf, whereOfTools, type ToolMaker, type ToolWorld } from '../world';

/** "This belongs to ____": as many rows of each tool, so that no tool is the safer guess. */
export const gap: ToolMaker = {
  name: 'gap',
  make(world) {
    const pools = world.quiz.tools.map((tool) => shuffled(rowsOf(tool, world.rows), world, gap.name));
    const least = Math.min(...pools.map((pool) => pool.length));
    return pools.flatMap((pool) => pool.slice(0, least).map((row) => itemOn(row, world)));
  },
};

function itemOn(row: Row, world: ToolWorld): Item<RowsBody> {
  const { fact, tool, text } = row;
  const { quiz, say } = world;
  const id = `cloze:${fact.id}:${slotOf(world, gap.name)}`;
  const words = { text: say('tools.gap.before'), after: say('tools.gap.after', { row: withinQuotes(text) }) };
  return makeItem({
    id,
    kind: 'cloze',
    stem: say('stem.cloze'),
    where: whereOfTools([row], id, world),
    facts: [fact.id],
    mentions: [],
    objective: tool.id,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact), task: 'classify' }),
    body: {
      rows: [toolRow(id, row, words, world)],
      options: toolOptions(id, world).map((option, i) => ({ ...option, text: midName(quiz.tools[i]!) })),
      classes: true,
    },
  });
}

const withinQuotes = (text: string): string => text.replace(/“([^”]*)”/g, '‘$1’');
