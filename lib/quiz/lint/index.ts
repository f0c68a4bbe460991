import { kindOf } from '../../question';
import type { Item } from '../../question/item';
import type { Form } from '../form';
import { flatteredParty } from './bank/flattered-party';
import { longestKey } from './bank/longest-key';
import { repeatedKeyValue } from './bank/repeated-key-value';
import type { BankFlaw, Finding, Flaw, FormFlaw, LintContext, Subject } from './flaw';
import { keyPosition } from './form/key-position';
import { leakedAnswer } from './form/leaked-answer';
import { repeatedKey } from './form/repeated-key';
import { absoluteWords } from './item/absolute-words';
import { alikeOptions } from './item/alike-options';
import { allOfTheAbove } from './item/all-of-the-above';
import { clangClue } from './item/clang-clue';
import { contestedKey } from './item/contested-key';
import { convergence } from './item/convergence';
import { copiedText } from './item/copied-text';
import { implausibleOption } from './item/implausible-option';
import { missingUnit } from './item/missing-unit';
import { namedSpeaker } from './item/named-speaker';
import { negativeStem } from './item/negative-stem';
import { noFact } from './item/no-fact';
import { overlappingOptions } from './item/overlapping-options';
import { secondKey } from './item/second-key';
import { staleTime } from './item/stale-time';
import { trivialDetail } from './item/trivial-detail';
import { undatedLaw } from './item/undated-law';
import { unequalGrammar } from './item/unequal-grammar';
import { unequalLength } from './item/unequal-length';
import { ungroundedOption } from './item/ungrounded-option';
import { unsortedNumbers } from './item/unsorted-numbers';
import { vagueQuantifier } from './item/vague-quantifier';

export type { BankFlaw, Finding, Flaw, FormFlaw, LintContext, Subject };

/** The register of flaws of an item: a new flaw is a file and a line here. */
export const itemFlaws = [
  absoluteWords,
  alikeOptions,
  allOfTheAbove,
  clangClue,
  contestedKey,
  convergence,
  copiedText,
  implausibleOption,
  missingUnit,
  namedSpeaker,
  negativeStem,
  noFact,
  overlappingOptions,
  secondKey,
  staleTime,
  trivialDetail,
  undatedLaw,
  unequalGrammar,
  unequalLength,
  ungroundedOption,
  unsortedNumbers,
  vagueQuantifier,
] as const satisfies readonly Flaw[];

/** The register of flaws that only a whole bank shows. */
export const bankFlaws = [flatteredParty, longestKey, repeatedKeyValue] as const satisfies readonly BankFlaw[];

/** The register of flaws of items that are asked together. */
export const formFlaws = [keyPosition, leakedAnswer, repeatedKey] as const satisfies readonly FormFlaw[];

/** An item as its kind shows it to lint. */
export const subjectOf = (item: Item): Subject => ({
  item,
  facets: kindOf(item).facets(item),
  arrangement: kindOf(item).arrangement(item),
});

/** The flaws of an item; an item with any is not published. */
export function lintItem(item: Item, context: LintContext): Finding[] {
  const subject = subjectOf(item);
  return itemFlaws.flatMap(({ id, run }) => run(subject, context).map((says) => ({ flaw: id, says })));
}

/** The flaws of a bank of items that have none by themselves. */
export function lintBank(bank: readonly Item[], context: LintContext): Finding[] {
  const subjects = bank.map(subjectOf);
  return bankFlaws.flatMap(({ id, run }) => run(subjects, context).map((says) => ({ flaw: id, says })));
}

/** The flaws of forms, each by its name. */
export const lintForms = (forms: readonly Form[]): Finding[] =>
  forms.flatMap((form) =>
    formFlaws.flatMap(({ id, run }) =>
      run(form).map((says) => ({ flaw: id, says: `form ${form.name.toUpperCase()}: ${says}` })),
    ),
  );
