import { propOf, refersTo, walk, type LessonNode } from './node';

/** Components that are drawn from rows and can be linked to by themselves. */
const FIGURES = ['Timeline', 'Contrast', 'ConsequenceTree', 'ActorTable'] as const;
export type FigureKind = (typeof FIGURES)[number];

/** A figure of a step, as links and frames name it. */
export interface FigureOutline {
  /** The id of its step; a second figure of the step has `-2` behind it. One through the whole lesson. */
  id: string;
  kind: FigureKind;
  /** Its own words, where it has some. */
  title?: string;
  facts: string[];
  terms: string[];
}

const isFigure = (node: LessonNode): boolean => (FIGURES as readonly string[]).includes(node.name ?? '');

/** The figures of a step in the order of the text. */
export const figuresIn = (step: LessonNode): FigureOutline[] => namedFigures(step).map(outlineOf);

function outlineOf({ id, node }: Named): FigureOutline {
  const [facts, terms] = [new Set<string>(), new Set<string>()];
  walk(node, [], (one) => {
    for (const fact of refersTo(one, 'fact')) facts.add(fact);
    for (const term of refersTo(one, 'term')) terms.add(term);
  });
  const title = propOf(node, 'title');
  return { id, kind: node.name as FigureKind, ...(title && { title }), facts: [...facts], terms: [...terms] };
}

interface Named {
  id: string;
  node: LessonNode;
}

function namedFigures(step: LessonNode): Named[] {
  const nodes: LessonNode[] = [];
  walk(step, [], (node) => void (isFigure(node) && nodes.push(node)));
  const id = propOf(step, 'id');
  return nodes.map((node, i) => ({ id: i === 0 ? id : `${id}-${i + 1}`, node }));
}

function figuresOf(lesson: LessonNode): Named[] {
  const steps = (lesson.children ?? []).filter(({ name }) => name === 'Step');
  return steps.flatMap(namedFigures);
}

/** A plugin of remark that tells each figure of a lesson its id. */
export const nameFigures = () => (tree: LessonNode) => {
  for (const { id, node } of figuresOf(tree))
    node.attributes = [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name: 'figure', value: id }];
};

/** A plugin of remark that leaves of a lesson one figure. */
export const onlyFigure = (id: string) => (tree: LessonNode) => {
  tree.children = figuresOf(tree).flatMap((one) => (one.id === id ? [one.node] : []));
};
