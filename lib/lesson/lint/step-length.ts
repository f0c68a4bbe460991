import { placeOfNode, type LintRule } from './rule';

const FEWEST = 120;
const MOST = 220;
/** Beyond this it is two steps. */
const TOO_MANY = 240;

/** What is read in one go and then practised: short enough to be kept in mind. */
export const stepLength: LintRule = {
  code: 'step-length',
  severity: 'warning',
  title: `A step has ${FEWEST} to ${MOST} words; more than ${TOO_MANY} are an error`,
  run: (lesson) =>
    lesson.steps
      .filter(({ words }) => words < FEWEST || words > MOST)
      .map((step) => ({
        found: `step ${step.id} has ${step.words} words`,
        wanted: `${FEWEST} to ${MOST}`,
        todo: step.words < FEWEST ? 'say more, or join it with its neighbor' : 'shorten it, or make two steps of it',
        place: placeOfNode(step.node, lesson),
        ...(step.words > TOO_MANY ? { severity: 'error' as const } : {}),
      })),
};
