import type { FactBase } from '../fact/base';
import { agreeing } from '../fact/corroborate';
import { RESERVED_FORM, type Quiz } from './form';
import { inTheOpen } from './in-the-open';
import { askedItems, type AskedFacts } from './lesson-item';
import type { Item } from '../question/item';

/** What other quizzes ask, so that a quiz on the same facts spoils nothing that they keep, and keeps nothing that they ask. */
export interface Elsewhere {
  /** Facts that they keep for assigned forms, and those that would tell one. */
  kept: ReadonlySet<string>;
  /** Facts of which their practice, or the steps of their lessons, speak. */
  open: ReadonlySet<string>;
}

/** Another quiz, with what the steps of its lesson ask. */
export interface OtherQuiz {
  quiz: Quiz;
  asked?: AskedFacts;
}

/** Reads off other quizzes what they keep and what they ask in the open. */
export function elsewhereOf(others: readonly OtherQuiz[], base: FactBase): Elsewhere {
  const reserved = new Set(others.flatMap(({ quiz }) => quiz.reserved));
  const practice = others.flatMap(({ quiz }) => quiz.forms.filter(({ name }) => name !== RESERVED_FORM));
  const seated = practice.flatMap(({ seats }) => seats.map(({ item }) => item));
  const steps = others.flatMap(({ quiz, asked }) => (asked ? askedItems(asked, quiz.bank) : []));
  const open = [...seated, ...steps].map((item) => inTheOpen(item, base));
  return {
    kept: new Set(
      base.facts.filter((fact) => tellsOf(fact.id, base).some((id) => reserved.has(id))).map(({ id }) => id),
    ),
    open: new Set(open.flatMap(spokenIn)),
  };
}

/** Whoever reads of a fact reads what says the same, and what differs from it. */
function tellsOf(id: string, base: FactBase): string[] {
  const fact = base.facts.find((one) => one.id === id)!;
  return [
    ...agreeing(fact, base).map((one) => one.id),
    ...base.disagreements.filter(({ facts }) => facts.includes(id)).flatMap(({ facts }) => facts),
  ];
}

const spokenIn = ({ facts, mentions }: Item): string[] => [...facts, ...mentions];
