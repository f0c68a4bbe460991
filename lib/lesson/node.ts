import type { Problem } from '../kernel/result';
import { propRule, type Refers } from './vocabulary';

/** The part of an MDX syntax tree (mdast) that we read. */
export interface LessonNode {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  /** Rank of a heading, 1 to 6. */
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown; position?: LessonNode['position'] }[];
  children?: LessonNode[];
  position?: { start: { line: number; column: number } };
}

/** Ids that a lesson may refer to. */
export interface LessonWorld {
  facts: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** The date that a fact holds, where it holds one: a moment on a timeline must not say another. */
  dates: ReadonlyMap<string, string>;
  /** Facts without an amount and sources without an address: what draws one cannot be used on them. */
  lacks: { amount: ReadonlySet<string>; address: ReadonlySet<string> };
}

/** Visits a node and all below it, each with the nodes that it stands in, the outermost first. */
export function walk(
  node: LessonNode,
  parents: LessonNode[],
  visit: (node: LessonNode, parents: LessonNode[]) => void,
): void {
  visit(node, parents);
  for (const child of node.children ?? []) walk(child, [...parents, node], visit);
}

/** The text of a prop; empty where it is absent or no text. */
export function propOf(node: LessonNode, name: string): string {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** The ids that a component names by its props, of one sort. */
export const refersTo = (node: LessonNode, sort: Refers): string[] =>
  (node.attributes ?? []).flatMap(({ name = '', value }) =>
    propRule(node.name ?? '', name)?.refers === sort && typeof value === 'string' && value !== '' ? [value] : [],
  );

/** The props of a component whose words a reader sees. */
export const shownProps = (node: LessonNode): string[] =>
  (node.attributes ?? []).flatMap(({ name = '', value }) =>
    propRule(node.name ?? '', name)?.shown && typeof value === 'string' ? [value] : [],
  );

export const isComponent = (node: LessonNode): boolean => node.type.startsWith('mdxJsx');

/** A place in a lesson at which something is wrong. */
export interface Spot {
  node: Pick<LessonNode, 'position'>;
  file: string;
}

/** A problem at a node: code, what was found, what was wanted, what to do. */
export const problemAt = (
  { node, file }: Spot,
  ...[code, found, wanted, todo]: [code: string, found: string, wanted: string, todo: string]
): Problem => ({
  code,
  found,
  wanted,
  todo,
  place: { file, line: node.position?.start.line, column: node.position?.start.column },
});
