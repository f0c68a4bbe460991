import { isAuthored } from '../fact/authored';
import type { FactBase } from '../fact/base';
import { agreeing } from '../fact/corroborate';
import { byKey, contestedFacts } from '../fact/merge';
import type { Fact } from '../fact/schema';
import { byText } from '../kernel/text';
import type { LessonMeta } from '../lesson/schema';
import { generateItems } from '../question';
import type { Withheld } from './withheld';
import { words, type Language } from '../words';
import type { Blueprint, Quiz } from './form';
import { askedInTheOpen, toldInTheOpen } from './in-the-open';
import { askedItems, type AskedFacts } from './lesson-item';
import { lintBank, lintForms, type LintContext } from './lint';
import { makeRoom } from './make-room';
import { publishable } from './publishable';

/** What every form is to be; a lesson says its length and what its objectives weigh. */
const SHARES = { mostOfOneKind: 0.4, aboveRecall: 0.3, reserved: 1 / 3 };

interface Weights {
  questions: number;
  objectives: readonly { id: string; weight: number }[];
}

/** What the forms of a lesson, or of a quiz across lessons, are to be. */
export const blueprintOf = ({ questions, objectives }: Weights): Blueprint => ({
  length: questions,
  weights: Object.fromEntries(objectives.map(({ id, weight }) => [id, weight])),
  ...SHARES,
});

/** Facts that corroborate each other are one fact to a quiz: the one that an editor prepared to be asked stands for all. */
const oncePerKey = (facts: readonly Fact[]): Fact[] =>
  [...byKey(facts).values()].flatMap(
    (same) => same.find(isAuthored) ?? same.find((fact) => (fact.ask ?? []).length > 0) ?? same.slice(0, 1),
  );

const NOTHING: AskedFacts = { checks: [], guesses: [] };

export interface QuizOptions {
  /** Facts that the lesson cites. */
  cites?: ReadonlySet<string>;
  /** Facts about which its steps ask: forms leave them to it. */
  asked?: AskedFacts;
  /** Facts that pages beside the lessons print: forms do not keep them. */
  told?: readonly string[];
  /** Items that readers found flawed, each in one version. */
  withheld?: readonly Withheld[];
  /** Finds runs of words that a text shares with a source; with it, items that hold one are refused. */
  ownWords?: LintContext['ownWords'];
}

/** The quiz of a lesson, made from its facts: items, lint, forms. The same content gives the same quiz, byte for byte. */
export function generateQuiz(
  lesson: LessonMeta,
  base: FactBase,
  language: Language,
  { cites = new Set(), asked = NOTHING, told = [], withheld = [], ownWords }: QuizOptions = {},
): Quiz {
  const objectives = new Set(lesson.objectives.map((objective) => objective.id));
  const contested = contestedFacts(base);
  const taught = taughtBy(lesson, base, cites);
  const facts = oncePerKey(
    base.facts
      .filter(
        (fact) =>
          fact.supersededBy === undefined &&
          !contested.has(fact.id) &&
          taught.has(fact.id) &&
          fact.objectives.some((id) => objectives.has(id)),
      )
      .sort((a, b) => byText(a.id, b.id)),
  );
  const figures = new Set(lesson.objectives.filter((objective) => objective.figures).map((objective) => objective.id));
  const items = generateItems({ base, facts, objectives, figures, say: words(language), language });
  const context: LintContext = { base, figures, ownWords };
  const answerable = items.filter((item) => item.facts.every((id) => taught.has(id)));
  const { bank, refused } = publishable(answerable, context, withheld);
  const order = { bank, blueprint: blueprintOf(lesson), seed: lesson.slug };
  const beside = [
    ...askedItems(asked, bank).map((item) => askedInTheOpen(item, base)),
    ...toldInTheOpen(told, bank, base),
  ];
  const assembly = makeRoom(beside, order);
  const flaws = [...lintBank(bank, context), ...lintForms(assembly.forms)];
  return { lesson: lesson.slug, bank, refused, flaws, ...assembly };
}

/** The facts that may be asked: all, or those that the lesson cites, those that say the same, and members of cited lists. */
function taughtBy({ asks }: LessonMeta, base: FactBase, cites: ReadonlySet<string>): ReadonlySet<string> {
  const { facts } = base;
  if (asks === 'objectives') return new Set(facts.map(({ id }) => id));
  const cited = facts.filter(({ id }) => cites.has(id));
  return new Set(cited.flatMap((fact) => [...agreeing(fact, base).map(({ id }) => id), ...(fact.list?.facts ?? [])]));
}
