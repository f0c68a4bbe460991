import { sha256 } from '../../kernel/digest';
import { byText } from '../../kernel/text';
import type { Item } from '../../question/item';
import type { QuestionWorld } from '../../question/kind';
import { sourceAndDate, sourceOf } from '../../question/stem';
import type { Row } from './row';
import type { Tool, ToolQuiz } from './schema';

/** What the questions of a quiz across lessons are made from. */
export interface ToolWorld extends Pick<QuestionWorld, 'base' | 'say' | 'language'> {
  quiz: Pick<ToolQuiz, 'slug' | 'tools'>;
  /**
   * Rows that may stand together: those of facts that practice may ask, or those that are kept for assigned forms. An
   * item that mixed them could be asked in neither.
   */
  rows: readonly Row[];
}

/** A sort of question on tools. It makes items of an existing kind: their players and grades are the kind's. */
export interface ToolMaker {
  /** Stands in the ids of its items, which may be of one kind. */
  name: string;
  make(world: ToolWorld): Item[];
}

/** An order that follows neither the names of facts nor their tools, and is another for each sort of question. */
export const shuffled = (rows: readonly Row[], { quiz }: ToolWorld, sort: string): Row[] => {
  const rank = new Map(rows.map(({ fact }) => [fact, sha256(`${quiz.slug} ${sort} ${fact.id}`)]));
  return [...rows].sort((a, b) => byText(rank.get(a.fact)!, rank.get(b.fact)!));
};

export const rowsOf = ({ id }: Tool, rows: readonly Row[]): Row[] => rows.filter(({ tool }) => tool.id === id);
export const otherRows = ({ id }: Tool, rows: readonly Row[]): Row[] => rows.filter(({ tool }) => tool.id !== id);

/** The slot that an item of a quiz asks for, as its id has it: no slot of a fact, but its tool in that quiz. */
export const slotOf = ({ quiz }: ToolWorld, maker: string): string => `${maker}-in-${quiz.slug}`;

/**
 * Where an item stands: the sources of its rows, and of one row of each tool that it does not show, so that the sources
 * do not tell the tools.
 */
export function whereOfTools(shown: readonly Row[], item: string, world: ToolWorld): string {
  const missing = world.quiz.tools
    .filter((tool) => rowsOf(tool, shown).length === 0)
    .flatMap((tool) => shuffled(rowsOf(tool, world.rows), world, item).slice(0, 1));
  const sources = [...shown, ...missing].flatMap(({ fact }) => world.base.sources.get(sourceOf(fact)) ?? []);
  return [...new Set(sources)]
    .map((source) => sourceAndDate(source, world))
    .sort(byText)
    .join('; ');
}

/** A tool's name inside a sentence: "the Defense Production Act". */
export const midName = ({ name }: Tool): string =>
  name.replace(/^(?:an?|the)(?= )/i, (article) => article.toLowerCase());

/** Whether two options are near enough in length that neither stands out. */
export const likeLength = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) <= Math.min(a.length, b.length) * 1.5;
