import type { Problem } from '../kernel/result';
import type { LessonNode } from './node';
import type { AskedFact, StepOutline } from './schema';

/** The questions that a step itself asks. */
export function askedIn(step: LessonNode): Pick<StepOutline, 'check' | 'guess'> {
  const [check] = named(step, 'Check').map(asked);
  const [guess] = named(step, 'GuessFirst').map(asked);
  return { ...(check && { check }), ...(guess && { guess }) };
}

/** A check ends its step, a guess stands in the first step; neither stands there twice or within something else. */
export const misplacedAsked = (step: LessonNode, first: boolean, file: string): Problem[] => [
  ...named(step, 'Check').flatMap((node, i) => {
    if (i > 0) return [misplaced(node, file, ['a second <Check> in a step', CHECK, 'take it out'])];
    if (node === blocks(step).findLast((one) => one === node || one.name !== 'Check')) return [];
    return [misplaced(node, file, ['<Check> before the end of its step', CHECK, 'move it to the end of the step'])];
  }),
  ...named(step, 'GuessFirst').flatMap((node, i) => {
    if (i > 0) return [misplaced(node, file, ['a second <GuessFirst>', GUESS, 'take it out'])];
    if (first && blocks(step).includes(node)) return [];
    return [misplaced(node, file, [`<GuessFirst> ${first ? 'within a line' : 'in a later step'}`, GUESS, 'move it'])];
  }),
];

const CHECK = 'one <Check> a step at most, on a line of its own, with nothing after it';
const GUESS = 'one <GuessFirst> a lesson at most, in the first step, on a line of its own';

const asked = ({ attributes, position }: LessonNode): AskedFact => ({
  fact: String(attributes?.find(({ name }) => name === 'fact')?.value ?? ''),
  line: position?.start.line,
  column: position?.start.column,
});

const misplaced = (node: LessonNode, file: string, [found, wanted, todo]: [string, string, string]): Problem => ({
  code: node.name === 'Check' ? 'check-misplaced' : 'guess-misplaced',
  found,
  wanted,
  todo,
  place: { file, line: node.position?.start.line, column: node.position?.start.column },
});

const blocks = (step: LessonNode): readonly LessonNode[] => step.children ?? [];

const named = (node: LessonNode, name: string): LessonNode[] => [
  ...(node.name === name ? [node] : []),
  ...blocks(node).flatMap((child) => named(child, name)),
];
