import { gradeOf } from './grade-of';
import { placeOfNode, type LintRule } from './rule';

const MOST = 10;

/** Sources on law are written at grades 13 to 17; a lesson on them is for everybody. */
export const grade: LintRule = {
  code: 'grade',
  severity: 'error',
  title: `The text of a step reads at a Flesch-Kincaid grade of at most ${MOST}`,
  run: (lesson, world) =>
    lesson.steps.flatMap((step) => {
      const found = gradeOf(step.sentences, world);
      if (found === undefined || found <= MOST) return [];
      return [
        {
          found: `step ${step.id} reads at grade ${found}`,
          wanted: `at most ${MOST}, names and terms of the glossary aside`,
          todo: 'cut its longest sentences in two, and take shorter words',
          place: placeOfNode(step.node, lesson),
        },
      ];
    }),
};
