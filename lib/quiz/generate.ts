import { isAuthored } from '../fact/authored';
import type { FactBase } from '../fact/base';
import { byKey, contestedFacts } from '../fact/merge';
import type { Fact } from '../fact/schema';
import { byText } from '../kernel/text';
import type { LessonMeta } from '../lesson/schema';
import { generateItems } from '../question';
import { words, type Language } from '../words';
import { assemble } from './assemble';
import type { Quiz } from './form';
import { lintItem } from './lint';

/** What every form is to be; a lesson says its length and what its objectives weigh. */
const SHARES = { mostOfOneKind: 0.4, aboveRecall: 0.3, reserved: 1 / 3 };

/** Facts that corroborate each other are one fact to a quiz: the one that an editor prepared to be asked stands for all. */
const oncePerKey = (facts: readonly Fact[]): Fact[] =>
  [...byKey(facts).values()].flatMap(
    (same) => same.find(isAuthored) ?? same.find((fact) => (fact.ask ?? []).length > 0) ?? same.slice(0, 1),
  );

/** The quiz of a lesson, made from its facts: items, lint, forms. The same content gives the same quiz, byte for byte. */
export function generateQuiz(lesson: LessonMeta, base: FactBase, language: Language): Quiz {
  const objectives = new Set(lesson.objectives.map((objective) => objective.id));
  const contested = contestedFacts(base);
  const facts = oncePerKey(
    base.facts
      .filter((fact) => !contested.has(fact.id) && fact.objectives.some((id) => objectives.has(id)))
      .sort((a, b) => byText(a.id, b.id)),
  );
  const figures = new Set(lesson.objectives.filter((objective) => objective.figures).map((objective) => objective.id));
  const items = generateItems({ base, facts, objectives, figures, say: words(language), language });
  const judged = items.map((item) => ({ item, flaws: lintItem(item, base) }));
  const bank = judged.filter(({ flaws }) => flaws.length === 0).map(({ item }) => item);
  const weights = Object.fromEntries(lesson.objectives.map((objective) => [objective.id, objective.weight]));
  const assembly = assemble(bank, { length: lesson.questions, weights, ...SHARES }, lesson.slug);
  const refused = judged.flatMap(({ item, flaws }) =>
    flaws.map((reason) => ({ item: item.id, fact: item.facts[0] ?? '', kind: item.kind, reason })),
  );
  return { lesson: lesson.slug, bank, refused, ...assembly };
}
