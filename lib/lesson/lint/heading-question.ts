import { placeOfNode, told, type LintRule } from './rule';

/** A question tells a reader what the step is for. */
export const headingQuestion: LintRule = {
  code: 'heading-question',
  severity: 'error',
  title: 'The title of a step is a question',
  run: (lesson) =>
    lesson.steps
      .filter(({ title }) => !title.trimEnd().endsWith('?'))
      .map((step) => ({
        found: told(step.title),
        wanted: 'a question that the step answers, with its question mark',
        todo: 'ask it',
        place: placeOfNode(step.node, lesson),
      })),
};
