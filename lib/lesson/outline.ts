import type { Problem } from '../kernel/result';
import { slug } from '../source/schema';
import { misplacedAsked } from './asked';
import { checkNode, describe, isCode } from './check-node';
import { problemAt, walk, type LessonNode, type LessonWorld } from './node';
import { readStep } from './read-step';
import type { LessonOutline, StepOutline } from './schema';

const WORDS_A_MINUTE = 180;

/** Reads steps, facts and terms off a lesson's tree, and everything that is wrong with it. */
export function outlineLesson(
  root: LessonNode,
  file: string,
  world: LessonWorld,
): { outline: LessonOutline; problems: Problem[] } {
  const problems = (root.children ?? []).flatMap((node) => topLevel(node, file));
  const steps: StepOutline[] = [];
  walk(root, [], (node, parents) => {
    problems.push(...checkNode(node, parents, file, world));
    if (node.name !== 'Step') return;
    const step = readStep(node);
    problems.push(...checkStepId(node, step.id, steps, file));
    problems.push(...misplacedAsked(node, steps.length === 0, file));
    steps.push(step);
  });
  if (steps.length === 0) problems.push(withoutSteps(root, file));
  return { outline: outlineOf(steps), problems };
}

function outlineOf(steps: StepOutline[]): LessonOutline {
  const words = steps.reduce((sum, step) => sum + step.words, 0);
  const facts = [...new Set(steps.flatMap((step) => step.facts))];
  return { steps, facts, minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE)) };
}

/** Pages that stand beside the steps of a lesson. */
const TAKEN = ['all', 'check', 'quiz', 'teach'];

/** A step's id is the last part of its address. A missing one is reported with the props. */
function checkStepId(node: LessonNode, id: string, before: readonly StepOutline[], file: string): Problem[] {
  const spot = { node, file };
  const twice = before.some((other) => other.id === id);
  const free = id === '' || (slug.safeParse(id).success && !TAKEN.includes(id));
  const wanted = `lower-case letters, digits and single hyphens, and none of ${TAKEN.join(', ')}`;
  return [
    ...(free ? [] : [problemAt(spot, 'step-id', `id="${id}"`, wanted, 'give it another id')]),
    ...(twice
      ? [problemAt(spot, 'step-duplicate', `a second step "${id}"`, 'one step an id', 'give it another id')]
      : []),
  ];
}

const topLevel = (node: LessonNode, file: string): Problem[] =>
  node.name === 'Step' || isCode(node)
    ? []
    : [problemAt({ node, file }, 'outside-step', describe(node), 'text inside a <Step>', 'move it into a step')];

const withoutSteps = (node: LessonNode, file: string): Problem =>
  problemAt(
    { node, file },
    'steps-missing',
    'no steps',
    'at least one <Step id="…" title="…">',
    'put the text into steps',
  );
