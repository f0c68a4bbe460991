import { optionId, rowId } from '../../question/item';
import type { Row as ItemRow, RowOption } from '../../question/rows';
import type { Row } from './row';
import { midName, type ToolWorld } from './world';

/** The tools as options of an item, in the order of the quiz. */
export const toolOptions = (item: string, { quiz }: ToolWorld): RowOption[] =>
  quiz.tools.map(({ name }) => ({ id: optionId(item, name), text: name }));

/** A row of an item whose options are the tools; what stands around its gap, or alone, is told by `words`. */
export const toolRow = (
  item: string,
  { fact, tool }: Row,
  words: Pick<ItemRow, 'text' | 'after'>,
  { quiz, say }: ToolWorld,
): ItemRow => ({
  id: rowId(item, fact.id),
  ...words,
  key: optionId(item, tool.name),
  feedback: say('tools.why.own', { tool: midName(tool), statement: fact.statement }),
  whyNot: Object.fromEntries(
    quiz.tools
      .filter(({ id }) => id !== tool.id)
      .map((other) => [optionId(item, other.name), say('tools.why.not', { tool: midName(other) })]),
  ),
  fact: fact.id,
});
