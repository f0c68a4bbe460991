import type { FactBase } from '../fact/base';
import type { Beside } from './draft';
import { RESERVED_FORM, type Quiz } from './form';
import { askedInTheOpen, toldWith } from './in-the-open';
import { askedItems, type AskedFacts } from './lesson-item';

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

/** Reads off other quizzes what they keep and what they ask in the open; `told` are facts that pages beside the lessons tell. */
export function elsewhereOf(others: readonly OtherQuiz[], base: FactBase, told: readonly string[] = []): Elsewhere {
  const reserved = new Set(others.flatMap(({ quiz }) => quiz.reserved));
  const practice = others.flatMap(({ quiz }) => quiz.forms.filter(({ name }) => name !== RESERVED_FORM));
  const seated = practice.flatMap(({ seats }) => seats.map(({ item }) => item));
  const steps = others.flatMap(({ quiz, asked }) => (asked ? askedItems(asked, quiz.bank) : []));
  const open = [...seated, ...steps].map((item) => askedInTheOpen(item, base));
  return {
    kept: new Set(
      base.facts.filter((fact) => toldWith([fact.id], base).some((id) => reserved.has(id))).map(({ id }) => id),
    ),
    open: new Set([...open.flatMap(spokenIn), ...toldWith(told, base)]),
  };
}

const spokenIn = ({ facts, mentions }: Beside): string[] => [...facts, ...mentions];
