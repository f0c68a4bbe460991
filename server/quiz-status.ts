import { byKey } from '@/lib/fact/merge';
import { provenance, type Voice } from '@/lib/fact/provenance';
import { itemKinds, kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import { lintItem, type Finding } from '@/lib/quiz/lint';
import type { Form, Quiz, RefusedItem } from '@/lib/quiz/form';
import { leaks } from '@/lib/quiz/leaks';
import type { Library } from './content/library';
import { quizOf, quizSlugs } from './quiz-of';

/** What an editor should know of a quiz. All counts are made anew. */
export interface QuizStatus {
  slug: string;
  objectives: number;
  /** Facts of its objectives: of a quiz across lessons, those that it names. */
  facts: number;
  /** Facts kept for assigned forms. */
  reserved: number;
  /** Which these are. */
  reservedFacts: readonly string[];
  /** Items without a flaw. */
  items: number;
  byKind: Record<string, number>;
  byLevel: Record<string, number>;
  /** Items of each form. */
  forms: Record<string, number>;
  /** Facts that two forms ask, in other words included. */
  sharedFacts: number;
  /** Flaws of published items, of the bank and of the forms. */
  flaws: number;
  /** Pairs of items in a form of which one tells the key of the other. */
  leaks: number;
  refused: RefusedItem[];
  warnings: string[];
}

/** The status of each lesson's quiz, in the order of the site, then of each quiz across lessons. */
export const quizStatus = (shelf: Library): QuizStatus[] =>
  quizSlugs(shelf).map((slug) => statusOf(slug, quizOf(slug, shelf)!, shelf));

function statusOf(slug: string, quiz: Quiz, shelf: Library): QuizStatus {
  return {
    slug,
    ...aimOf(slug, shelf),
    reserved: quiz.reserved.length,
    reservedFacts: quiz.reserved,
    items: quiz.bank.length,
    byKind: tally(quiz.bank, ({ kind }) => kind, Object.keys(itemKinds)),
    byLevel: tally(quiz.bank, ({ level }) => level, ['recall', 'distinguish', 'attribute', 'compare', 'apply']),
    forms: Object.fromEntries(quiz.forms.map(({ name, seats }) => [name, seats.length])),
    sharedFacts: sharedFacts(quiz.forms, shelf),
    flaws: quiz.bank.flatMap((item) => lintItem(item, { base: shelf.base })).length + quiz.flaws.length,
    leaks: quiz.forms.flatMap(leaksIn).length,
    refused: quiz.refused,
    warnings: [...quiz.warnings, ...quiz.flaws.map(({ flaw, says }: Finding) => `${flaw}: ${says}`)],
  };
}

/** How many objectives a quiz has, and how many facts are there to be asked. */
function aimOf(slug: string, { lessons, quizzes, base }: Library): { objectives: number; facts: number } {
  const across = quizzes.get(slug)?.quiz;
  if (across) {
    const facts = new Set([...across.tools.flatMap((tool) => tool.facts), ...across.also]);
    return { objectives: across.tools.length, facts: base.facts.filter(({ id }) => facts.has(id)).length };
  }
  const objectives = lessons.get(slug)!.meta.objectives.map(({ id }) => id);
  const aimed = base.facts.filter((fact) => fact.objectives.some((id) => objectives.includes(id)));
  return { objectives: objectives.length, facts: aimed.length };
}

function tally(items: readonly Item[], by: (item: Item) => string, names: readonly string[]): Record<string, number> {
  const counts = names.map((name) => [name, items.filter((item) => by(item) === name).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Questions, as keys of facts, that more than one form asks. */
function sharedFacts(forms: readonly Form[], { base }: Library): number {
  const keyOf = new Map([...byKey(base.facts)].flatMap(([key, facts]) => facts.map(({ id }) => [id, key] as const)));
  const asked = forms.map(({ seats }) => new Set(seats.flatMap(({ item }) => item.facts.map((id) => keyOf.get(id)))));
  const all = new Set(asked.flatMap((keys) => [...keys]));
  return [...all].filter((key) => asked.filter((keys) => keys.has(key)).length > 1).length;
}

const leaksIn = ({ seats }: Form): Item[] =>
  seats.flatMap(({ item }, i) => seats.slice(i + 1).flatMap(({ item: other }) => (leaks(item, other) ? [item] : [])));

/** A form as an editor reads it: each item with its key, and the evidence that it rests on. */
export const formText = (form: Form, shelf: Library): string =>
  form.seats
    .map(({ item }, i) =>
      [
        `${i + 1}. [${item.id}, ${item.level}, version ${item.version}]`,
        kindOf(item).text(item),
        ...evidenceLines(item, shelf),
      ].join('\n'),
    )
    .join('\n\n');

const evidenceLines = (item: Item, { base, site }: Library): string[] =>
  item.facts
    .flatMap((id) => base.facts.filter((fact) => fact.id === id))
    .map((fact) => provenance(fact, base, site.language))
    .map(({ claim, voices, reasons }) =>
      [`  ${claim}`, ...voices.map(voiceLine), ...reasons.map((reason) => `    Sources differ: ${reason}`)].join('\n'),
    );

const voiceLine = ({ who, source, date, locator }: Voice): string =>
  `    ${[who, source, date, locator].filter((part) => part !== '').join('; ')}`;
