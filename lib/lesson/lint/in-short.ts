import type { LessonNode } from '../node';
import { placeOfNode, type Flaw, type LintedLesson, type LintedStep, type LintRule } from './rule';

const MOST = 2;

/** Whoever reads nothing else reads this. */
export const inShort: LintRule = {
  code: 'in-short',
  severity: 'warning',
  title: `A step has one InShort of at most ${MOST} sentences; none, or a second one, is an error`,
  run: (lesson) => lesson.steps.flatMap((step) => flawsOf(step, lesson)),
};

function flawsOf(step: LintedStep, lesson: LintedLesson): Flaw[] {
  const [first, second] = named('InShort', step.node);
  if (!first || second) {
    const found = `step ${step.id} has ${first ? 'more than one' : 'no'} <InShort>`;
    const todo = first ? 'keep one' : 'say the answer in one or two sentences';
    return [{ found, wanted: 'one', todo, place: placeOfNode(second ?? step.node, lesson), severity: 'error' }];
  }
  const sentences = step.sentences.filter(({ within }) => within.includes('InShort'));
  if (sentences.length <= MOST) return [];
  const found = `${sentences.length} sentences in short in step ${step.id}`;
  return [{ found, wanted: `at most ${MOST}`, todo: 'leave the rest to the step', place: placeOfNode(first, lesson) }];
}

const named = (name: string, node: LessonNode): LessonNode[] => [
  ...(node.name === name ? [node] : []),
  ...(node.children ?? []).flatMap((child) => named(name, child)),
];
