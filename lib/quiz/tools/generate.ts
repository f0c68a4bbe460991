import type { FactBase } from '../../fact/base';
import { contestedFacts } from '../../fact/merge';
import type { Item } from '../../question/item';
import { words, type Language } from '../../words';
import { assembleBeside } from '../assemble';
import { elsewhereOf, type OtherQuiz } from '../elsewhere';
import { RESERVED_FORM, type FormName, type Quiz } from '../form';
import { blueprintOf, type QuizOptions } from '../generate';
import { lintBank, lintForms, type LintContext } from '../lint';
import { publishable } from '../publishable';
import { toolItems } from './makers';
import { rowOf, type Row } from './row';
import type { ToolQuiz } from './schema';
import { sidesOf } from './sides';

/** A lesson that teaches tools, with its quiz. */
export interface TaughtQuiz extends OtherQuiz {
  lesson: string;
}

/** All that a quiz across lessons is made from, beside what an editor wrote of it. */
export interface ToolQuizParts {
  base: FactBase;
  language: Language;
  lessons: readonly TaughtQuiz[];
  /** Quizzes across lessons that come before it. */
  before: readonly OtherQuiz[];
  /** Facts that pages beside the lessons tell: they are never kept. */
  told?: readonly string[];
}

/**
 * A quiz across lessons, with its tools as objectives: items on the tools, and those that the lessons' quizzes have on
 * the facts named beside; lint; forms. No form spoils what a lesson keeps. The same content gives the same quiz, byte
 * for byte.
 */
export function generateToolQuiz(
  quiz: ToolQuiz,
  { base, language, lessons, before, told = [] }: ToolQuizParts,
  { withheld = [], ownWords }: Pick<QuizOptions, 'withheld' | 'ownWords'> = {},
): Quiz {
  const say = words(language);
  const blueprint = blueprintOf({ questions: quiz.questions, objectives: quiz.tools });
  const elsewhere = elsewhereOf([...lessons, ...before], base, told);
  const sides = sidesOf(rowsIn(quiz, { base, say, language }), quiz, { elsewhere, blueprint });
  const made = [sides.open, sides.kept].flatMap((rows) => toolItems({ base, say, language, quiz, rows }));
  const context: LintContext = { base, figures: new Set(), ownWords };
  const { bank, refused } = publishable([...made, ...ordinaryItems(quiz, lessons)], context, withheld);
  const kept = new Set([...elsewhere.kept, ...idsOf(sides.kept)]);
  const open = new Set([...elsewhere.open, ...idsOf(sides.open)]);
  const mayAsk = ({ facts, mentions }: Item, form: FormName): boolean =>
    form === RESERVED_FORM
      ? !facts.some((fact) => open.has(fact))
      : ![...facts, ...mentions].some((fact) => kept.has(fact));
  const assembly = assembleBeside([], { bank, blueprint, seed: quiz.slug, mayAsk });
  return {
    lesson: quiz.slug,
    bank,
    refused,
    flaws: [...lintBank(bank, context), ...lintForms(assembly.forms)],
    ...assembly,
    reserved: [...new Set([...assembly.reserved, ...idsOf(sides.kept)])].sort(),
  };
}

/** The rows of all tools. A fact that is held back, contested or out of date gives none. */
function rowsIn({ tools }: ToolQuiz, world: Parameters<typeof rowOf>[2]): Row[] {
  const contested = contestedFacts(world.base);
  const facts = new Map(
    world.base.facts
      .filter(({ id, supersededBy }) => supersededBy === undefined && !contested.has(id))
      .map((fact) => [fact.id, fact]),
  );
  return tools.flatMap((tool) =>
    tool.facts.flatMap((id) => {
      const fact = facts.get(id);
      const row = fact && rowOf(fact, tool, world);
      return row && 'text' in row ? [row] : [];
    }),
  );
}

/** What the lessons' own quizzes have on the facts named beside. Each item keeps its id and its version. */
function ordinaryItems({ also, tools }: ToolQuiz, lessons: readonly TaughtQuiz[]): Item[] {
  const seen = new Set<string>();
  return lessons.flatMap(({ lesson, quiz }) => {
    const tool = tools.find((one) => one.lesson === lesson);
    const items = tool
      ? quiz.bank.filter(({ id, facts }) => !seen.has(id) && facts.every((fact) => also.includes(fact)))
      : [];
    for (const { id } of items) seen.add(id);
    return items.map((item) => ({ ...item, objective: tool!.id }));
  });
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ fact }) => fact.id);
