import type { Fact } from '../../fact/schema';
import { amountGap, phraseGap, type Gap } from '../gap';
import { makeItem, optionId, rowId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { tellApart } from '../one-of';
import { inRows, type RowsBody } from '../rows';
import { objectiveOf, sourcesOf, whereOf } from '../stem';

/** A sentence with a gap and a list of what may fill it; a figure only where an objective asks for figures. */
export const cloze: ItemKind<RowsBody> = {
  ...inRows('cloze', { hint: 'quiz.clozeHint', arrangement: 'fixed' }),
  generate: (world) =>
    world.facts.flatMap((fact) => Object.keys(fact.slots).flatMap((slot) => clozeFor(fact, slot, world) ?? [])),
};

function clozeFor(fact: Fact, slot: string, world: QuestionWorld): Item<RowsBody> | undefined {
  const objective = objectiveOf(fact, world);
  if (objective === undefined || (fact.ask !== undefined && !fact.ask.includes(slot))) return undefined;
  const id = `cloze:${fact.id}:${slot}`;
  const gap =
    phraseGap(fact, slot, id, world) ?? (world.figures.has(objective) ? amountGap(fact, slot, id, world) : undefined);
  if (!gap || !tellApart(gap.options)) return undefined;
  return makeItem({
    id,
    kind: 'cloze',
    stem: world.say('stem.cloze'),
    where: whereOf(fact, world),
    facts: [fact.id],
    mentions: gap.mentions,
    objective,
    level: levelOf({ facts: [fact.id], sources: sourcesOf(fact) }),
    body: bodyOf(id, gap, fact),
  });
}

function bodyOf(item: string, { before, after, key, options }: Gap, fact: Fact): RowsBody {
  const feedback = fact.explain ?? fact.statement;
  return {
    rows: [{ id: rowId(item, fact.id), text: before, after, key: optionId(item, key), feedback, fact: fact.id }],
    options: options.map(({ text, why, fact: shown }) => ({
      id: optionId(item, text),
      text,
      ...(why === undefined ? {} : { why }),
      ...(shown === undefined ? {} : { fact: shown }),
    })),
  };
}
