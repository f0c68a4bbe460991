import { makeItem, optionId, type Item } from '../../../question/item';
import { levelOf } from '../../../question/level';
import { tellApart, type OneOfBody, type Option } from '../../../question/one-of';
import { sourcesOf } from '../../../question/stem';
import type { Row } from '../row';
import {
  likeLength,
  midName,
  otherRows,
  shuffled,
  slotOf,
  whereOfTools,
  type ToolMaker,
  type ToolWorld,
} from '../world';

const WRONG = 2;

/** Which of these belongs to the tool? The wrong options are what belongs to the others. */
export const which: ToolMaker = {
  name: 'which',
  make: (world) => world.rows.flatMap((row) => itemOn(row, world) ?? []),
};

function itemOn(row: Row, world: ToolWorld): Item<OneOfBody> | undefined {
  const { fact, tool } = row;
  const { say } = world;
  const id = `choice:${fact.id}:${slotOf(world, which.name)}`;
  const wrong = strangers(row, id, world);
  const options = [
    optionOf(id, row, true, fact.explain ?? fact.statement),
    ...wrong.map((one) =>
      optionOf(id, one, false, say('tools.why.other', { tool: midName(one.tool), statement: one.fact.statement })),
    ),
  ];
  if (wrong.length < WRONG || !tellApart(options)) return undefined;
  return makeItem({
    id,
    kind: 'choice',
    stem: say('stem.tools.which', { tool: midName(tool) }),
    where: whereOfTools([row, ...wrong], id, world),
    facts: [fact.id],
    mentions: wrong.map((one) => one.fact.id),
    objective: tool.id,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact), task: 'classify' }),
    body: { options },
  });
}

/** Rows of other tools in like words: of as many tools as there are, neither the longest nor the shortest all the time. */
function strangers(row: Row, item: string, world: ToolWorld): Row[] {
  const fit = shuffled(otherRows(row.tool, world.rows), world, item).filter(
    ({ build, text }) => build === row.build && likeLength(text, row.text),
  );
  const first = fit[0];
  const second = fit.find(({ tool }) => tool.id !== first?.tool.id) ?? fit[1];
  return [first, second].filter((one) => one !== undefined);
}

const optionOf = (item: string, { fact, text }: Row, correct: boolean, feedback: string): Option => ({
  id: optionId(item, text),
  text,
  correct,
  feedback,
  fact: fact.id,
});
