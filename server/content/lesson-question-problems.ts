import type { Problem } from '@/lib/kernel/result';
import type { AskedFact, LessonOutline, StepOutline } from '@/lib/lesson/schema';
import type { Quiz } from '@/lib/quiz/form';
import { checkItem, freeFacts, guessItem, type Unfit } from '@/lib/quiz/lesson-item';
import { quizOf } from '../quiz-of';
import type { LessonFile } from './lesson-file';
import type { Library } from './library';

type Fault = Omit<Problem, 'place'>;

/** What is wrong with the questions that a lesson asks outside its quiz. A lesson that asks none costs no quiz. */
export function lessonQuestionProblems({ file, meta }: LessonFile, outline: LessonOutline, shelf: Library): Problem[] {
  const { steps } = outline;
  if (!steps.some(({ check, guess }) => check ?? guess)) return [];
  const quiz = quizOf(meta.slug, shelf)!;
  const successors = new Map(shelf.base.facts.map(({ id, supersededBy }) => [id, supersededBy]));
  const placed = (
    [what, asked]: ['check' | 'guess', AskedFact | undefined],
    fault: (fact: string) => Fault | undefined,
  ): Problem[] => {
    const found = asked && fault(asked.fact);
    if (!found) return [];
    const by = successors.get(asked.fact);
    const place = { file, line: asked.line, column: asked.column };
    return [{ ...found, ...(by === undefined ? {} : outdated(what, asked.fact, by)), place }];
  };
  return steps.flatMap(({ check, guess }, at) => [
    ...placed(['check', check], (fact) => checkFault(fact, steps.slice(0, at + 1), quiz)),
    ...placed(['guess', guess], (fact) => guessFault(fact, steps, quiz)),
  ]);
}

/** Of a fact that is out of date there is no question: that is the reason to tell, whatever else is wrong. */
const outdated = (what: 'check' | 'guess', fact: string, by: string): Omit<Fault, 'todo'> => ({
  code: `${what}-superseded`,
  found: `${fact}, which is out of date: ${by} holds now`,
  wanted: 'a fact that holds now: no question asks what is out of date',
});

/** `upTo` are the steps up to the one that the check ends. What that one has just taught is offered first. */
function checkFault(fact: string, upTo: readonly StepOutline[], quiz: Quiz): Fault | undefined {
  const taught = [...new Set([...upTo].reverse().flatMap(({ facts }) => facts))];
  const asked = upTo.slice(0, -1).flatMap(({ check }) => check?.fact ?? []);
  const free = freeFacts(taught, quiz).filter((id) => !asked.includes(id));
  const todo = choose(
    free,
    'leave the check out, lower "questions" in the head, or give a fact of this step one more question',
  );
  if (asked.includes(fact))
    return { code: 'check-twice', found: `a second check on ${fact}`, wanted: 'one check a fact', todo };
  if (!taught.includes(fact))
    return { code: 'check-untaught', found: fact, wanted: 'a fact that this step, or one before it, cites', todo };
  const item = checkItem(fact, quiz);
  return typeof item === 'string' ? { code: `check-${item}`, ...UNFIT[item](fact), todo } : undefined;
}

function guessFault(fact: string, steps: readonly StepOutline[], quiz: Quiz): Fault | undefined {
  const told = steps[0]?.facts ?? [];
  const later = [...new Set(steps.slice(1).flatMap(({ facts }) => facts))].filter((id) => !told.includes(id));
  const free = later.filter((id) => typeof guessItem(id, quiz) !== 'string');
  const todo = choose(
    free,
    'leave the guess out, lower "questions" in the head, or give a fact of a later step a choice question',
  );
  if (!later.includes(fact))
    return {
      code: 'guess-untaught',
      found: told.includes(fact) ? `${fact}, which the first step itself tells` : fact,
      wanted: 'a fact that a later step cites, and the first does not',
      todo,
    };
  const item = guessItem(fact, quiz);
  return typeof item === 'string' ? { code: `guess-${item}`, ...UNFIT[item](fact), todo } : undefined;
}

/** Forms leave alone what steps ask, unless they would be shorter for it. */
const SPARE = 'a fact that the forms of the quiz can spare: they are filled first';

const UNFIT: Record<Unfit, (fact: string) => Pick<Fault, 'found' | 'wanted'>> = {
  'no-item': (fact) => ({
    found: `${fact}, of which the quiz has no such question`,
    wanted: 'a fact with a choice question or, in a check, a typed one: see "npm run quiz -- status"',
  }),
  reserved: (fact) => ({
    found: `${fact}, which is kept for assigned forms, or whose wrong answers speak of a fact that is`,
    wanted: SPARE,
  }),
  'in-form': (fact) => ({
    found: `${fact}, every question of which stands in form A or B`,
    wanted: SPARE,
  }),
};

const MOST_NAMED = 8;

const choose = (free: readonly string[], otherwise: string): string =>
  free.length === 0 ? otherwise : `choose one of those that are free: ${free.slice(0, MOST_NAMED).join(', ')}`;
