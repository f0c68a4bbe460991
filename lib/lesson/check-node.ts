import type { Problem } from '../kernel/result';
import { checkProps } from './check-props';
import { isComponent, problemAt, type LessonNode, type LessonWorld } from './node';
import { ruleFor, vocabulary, type ComponentRule, type Count } from './vocabulary';

/** What is wrong with one node: code, raw HTML, a component that there is not, one out of place, its props. */
export function checkNode(node: LessonNode, parents: LessonNode[], file: string, world: LessonWorld): Problem[] {
  if (isCode(node)) return [codeProblem(node, file)];
  if (node.type === 'html')
    return [problemAt({ node, file }, 'html', 'raw HTML', 'Markdown or our components', 'say it in Markdown')];
  if (!isComponent(node)) return [];
  const rule = ruleFor(node.name ?? '');
  if (!rule) return [unknownComponent(node, file)];
  return [
    ...checkProps(node, file, world),
    ...checkPlace(node, rule, parents, file),
    ...checkParts(node, rule.parts, file),
  ];
}

export const isCode = (node: LessonNode): boolean => node.type === 'mdxjsEsm' || node.type.endsWith('Expression');

const codeProblem = (node: LessonNode, file: string): Problem =>
  problemAt(
    { node, file },
    'code',
    `${node.type === 'mdxjsEsm' ? 'import or export' : 'an expression'}: ${String(node.value).slice(0, 40)}`,
    'words and our components only',
    'take the code out',
  );

const unknownComponent = (node: LessonNode, file: string): Problem =>
  problemAt(
    { node, file },
    'component-unknown',
    `<${node.name ?? ''}>`,
    `one of ${Object.keys(vocabulary).join(', ')}`,
    'correct the name',
  );

function checkPlace(node: LessonNode, { inside }: ComponentRule, parents: LessonNode[], file: string): Problem[] {
  const misplaced = (found: string, wanted: string, todo: string) =>
    problemAt({ node, file }, 'misplaced', found, wanted, todo);
  if (node.name === 'Step' && parents.some(({ name }) => name === 'Step'))
    return [misplaced('<Step> inside <Step>', 'steps side by side', 'close the outer one first')];
  if (inside && !parents.some(({ name }) => name === inside))
    return [misplaced(`<${node.name}> outside <${inside}>`, `inside <${inside}>`, 'move it')];
  return [];
}

/** Rows and cells make a table only where nothing else stands between them, and a row that lacks a cell makes none. */
function checkParts(node: LessonNode, parts: ComponentRule['parts'], file: string): Problem[] {
  if (!parts) return [];
  const names = Object.keys(parts).map((name) => `<${name}>`);
  const children = (node.children ?? []).filter((child) => !isBlank(child));
  const others = children.filter((child) => !(isComponent(child) && Object.hasOwn(parts, child.name ?? '')));
  return [
    ...others.map((child) =>
      problemAt(
        { node: child, file },
        'misplaced',
        `${describe(child)} in <${node.name}>`,
        `only ${names.join(' and ')} in it`,
        'move it into one of them, or out',
      ),
    ),
    ...checkCounts(node, parts, children, file),
  ];
}

function checkCounts(
  node: LessonNode,
  parts: Readonly<Record<string, Count>>,
  children: readonly LessonNode[],
  file: string,
): Problem[] {
  const names = Object.keys(parts).map((name) => `<${name}>`);
  if (children.length === 0 && Object.values(parts).every((count) => count === 'any'))
    return [
      problemAt(
        { node, file },
        'part-count',
        `an empty <${node.name}>`,
        `at least one ${names.join(' or ')}`,
        'add it',
      ),
    ];
  return [
    ...Object.entries(parts).flatMap(([name, count]) => {
      const found = children.filter((child) => child.name === name).length;
      return isCount(found, count) ? [] : [wrongCount(node, file, { name, count, found })];
    }),
  ];
}

const isCount = (found: number, count: Count): boolean =>
  count === 'any' || (count === 'some' ? found > 0 : found === 1);

const wrongCount = (node: LessonNode, file: string, part: { name: string; count: Count; found: number }): Problem =>
  problemAt(
    { node, file },
    'part-count',
    `<${node.name}> with ${part.found} <${part.name}>`,
    part.count === 'one' ? `exactly one <${part.name}>` : `at least one <${part.name}>`,
    part.found === 0 ? 'add it' : 'leave one',
  );

/** White space between tags is nothing. */
const isBlank = (node: LessonNode): boolean => node.type === 'text' && String(node.value).trim() === '';

/** A node as an author knows it: `<Term>`, "paragraph". */
export const describe = (node: LessonNode): string => (node.name ? `<${node.name}>` : node.type);
