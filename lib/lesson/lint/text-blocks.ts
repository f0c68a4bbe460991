import type { Place } from '../../kernel/result';
import type { LessonNode } from '../node';
import { ruleFor, type ComponentRule } from '../vocabulary';
import { placeIn, type Piece } from './place-in';

/** A paragraph, a cell, a moment, a title …: text that is read in one go, with the facts and terms that stand in it. */
export interface TextBlock {
  text: string;
  /** Running text is cut into steps of reading; a title heads a part and is backed by what stands under it. */
  part: 'running' | 'title';
  step?: string;
  /** The components around it, outermost first. */
  within: readonly string[];
  /** Facts that back the whole of it. */
  own: readonly string[];
  /** Facts named in it, and where. */
  marks: { at: number; fact: string }[];
  terms: { start: number; end: number; id: string }[];
  placeAt(offset: number): Place;
}

/** A lesson's file and its lines, and what its components are called. */
export interface LessonText {
  file: string;
  lines: readonly string[];
  rules?: (name: string) => ComponentRule | undefined;
}

interface Around {
  step?: string;
  within: readonly string[];
  own: readonly string[];
}

const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'mdxJsxTextElement']);

/** The texts of a lesson's tree in reading order. */
export function textBlocks(root: LessonNode, lesson: LessonText): TextBlock[] {
  const blocks: TextBlock[] = [];
  visit(root, { within: [], own: [] }, { lesson, blocks });
  return blocks;
}

interface Reading {
  lesson: LessonText;
  blocks: TextBlock[];
}

function visit(node: LessonNode, around: Around, reading: Reading): void {
  const here = isComponent(node) ? enter(node, around, reading) : around;
  let run: LessonNode[] = [];
  const flush = () => {
    if (run.length > 0) reading.blocks.push(blockOf(run, here, reading.lesson));
    run = [];
  };
  for (const [i, child] of (node.children ?? []).entries()) {
    if (INLINE.has(child.type)) {
      run.push(child);
      continue;
    }
    flush();
    if (child.type === 'heading') heading(node.children!, i, { here, reading });
    else if (child.name === 'Evidence') markLast(child, reading);
    else visit(child, here, reading);
  }
  flush();
}

const isComponent = (node: LessonNode): boolean => node.type.startsWith('mdxJsx') && Boolean(node.name);

/** A component brings its shown props as titles, and backs what stands in it by the facts that it names itself. */
function enter(node: LessonNode, around: Around, { lesson, blocks }: Reading): Around {
  const facts = factsNamed(node, lesson);
  const step = node.name === 'Step' ? { step: valueOf(node, 'id') } : {};
  const here = { ...around, ...step, within: [...around.within, node.name!] };
  const props = (lesson.rules ?? ruleFor)(node.name!)?.props ?? {};
  for (const attribute of node.attributes ?? []) {
    const { name = '', value, position = node.position } = attribute;
    if (typeof value !== 'string' || !Object.hasOwn(props, name) || !props[name]?.shown) continue;
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    // The words begin after the name, an equals sign and a quotation mark.
    const placeAt = (offset: number) => ({ file: lesson.file, line, column: column + name.length + 2 + offset });
    blocks.push({ ...here, text: value, part: 'title', own: factsIn(node, lesson), marks: [], terms: [], placeAt });
  }
  return { ...here, own: [...around.own, ...facts] };
}

/** A heading in a step is backed by what follows it, up to the next one of its rank. */
function heading(siblings: readonly LessonNode[], at: number, { here, reading }: { here: Around; reading: Reading }) {
  const node = siblings[at]!;
  const rest = siblings.slice(at + 1);
  const next = rest.findIndex((one) => one.type === 'heading' && (one.depth ?? 1) <= (node.depth ?? 1));
  const under = [node, ...(next < 0 ? rest : rest.slice(0, next))];
  const own = under.flatMap((one) => factsIn(one, reading.lesson));
  reading.blocks.push({ ...blockOf(node.children ?? [], here, reading.lesson), part: 'title', own });
}

/** Evidence on a line of its own belongs to the text before it. */
function markLast(node: LessonNode, { blocks, lesson }: Reading): void {
  const last = blocks.at(-1);
  for (const fact of factsNamed(node, lesson)) last?.marks.push({ at: last.text.length, fact });
}

/** One run of inline nodes as text; `places` remembers which node each part comes from. */
function blockOf(nodes: readonly LessonNode[], { step, within, own }: Around, lesson: LessonText): TextBlock {
  const places: Piece[] = [];
  const placeAt = (offset: number) => placeIn(places.findLast(({ at }) => at <= offset) ?? places[0], offset, lesson);
  const block: TextBlock = { text: '', part: 'running', step, within, own, marks: [], terms: [], placeAt };
  const read = (node: LessonNode): void => {
    const start = block.text.length;
    if (node.value !== undefined || node.type === 'break') {
      places.push({ at: start, node });
      block.text += node.type === 'break' ? ' ' : String(node.value).replaceAll('\n', ' ');
    }
    node.children?.forEach(read);
    if (!isComponent(node)) return;
    const end = block.text.length;
    if (node.name === 'Term') block.terms.push({ start, end, id: valueOf(node, 'id') });
    // Evidence opens its fact; a component around words names theirs; other marks (a status, a check) back nothing.
    if (node.name === 'Evidence' || end > start)
      for (const fact of factsNamed(node, lesson))
        block.marks.push({ at: node.name === 'Evidence' ? end : start, fact });
  };
  nodes.forEach(read);
  return block;
}

/** The literal text of a prop, or nothing. */
export const valueOf = (node: LessonNode, name: string): string =>
  String(node.attributes?.find((attribute) => attribute.name === name)?.value ?? '');

/** The facts that a component names in its own props. */
function factsNamed(node: LessonNode, { rules = ruleFor }: LessonText): string[] {
  const props = Object.entries((isComponent(node) && rules(node.name!)?.props) || {});
  return props.flatMap(([name, { refers }]) => (refers === 'fact' ? valueOf(node, name) || [] : []));
}

/** The facts named anywhere in a part of the tree. */
const factsIn = (node: LessonNode, lesson: LessonText): string[] => [
  ...factsNamed(node, lesson),
  ...(node.children ?? []).flatMap((child) => factsIn(child, lesson)),
];
