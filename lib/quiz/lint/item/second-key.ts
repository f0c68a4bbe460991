import type { FactBase } from '../../../fact/base';
import { factKind } from '../../../fact/kinds';
import type { Fact } from '../../../fact/schema';
import { canonicalJson } from '../../../kernel/canonical-json';
import type { OptionFacet, OptionGroup } from '../../../question/item';
import { entityOf } from '../entity-of';
import type { Flaw } from '../flaw';
import { inGroups, rightOf, wrongOf } from '../group';
import { readingsOf, readsAs } from '../reads-as';

/** A wrong option that is right by any fact of the base, or that is the key under another name. */
export const secondKey: Flaw = {
  id: 'second-key',
  title: 'More than one option is right',
  // How two reports are paired with their values is right or wrong as a whole, not value by value.
  run: (subject, { base }) =>
    subject.facets.aboutDispute
      ? []
      : inGroups(subject, (group) =>
          wrongOf(group).flatMap((option) => [
            ...(rightOf(group).some((key) => sameEntity(key, option, base))
              ? [`the key under another name: "${option.text}"`]
              : []),
            ...rightBy(option, group, base).map((id) => `by ${id} a wrong option is right: "${option.text}"`),
          ]),
        ),
};

const sameEntity = (a: OptionFacet, b: OptionFacet, base: FactBase): boolean => {
  const entity = entityOf(a.text, base);
  return entity !== undefined && entity === entityOf(b.text, base);
};

/** Facts that give the option as the answer to the question that the group asks. */
const rightBy = (option: OptionFacet, group: OptionGroup, base: FactBase): string[] =>
  rightOf(group).flatMap((key) => {
    const fact = base.facts.find(({ id }) => id === key.fact);
    if (!fact) return [];
    return askedSlots(fact, key, base).flatMap((slot) => {
      const question = questionOf(fact, slot, group.prompt, base);
      return base.facts
        .filter((one) => one.kind === fact.kind && answersSame(one, fact, question))
        .filter((one) => readsAs(one, slot, option.text, base))
        .map(({ id }) => id);
    });
  });

/** The slots of a fact that hold the key. */
const askedSlots = (fact: Fact, key: OptionFacet, base: FactBase): string[] =>
  Object.keys(readingsOf(fact)).filter((slot) => readsAs(fact, slot, key.text, base));

/** The slots that make the question: the one shown as a row, else those that the kind is about, but for the one asked. */
function questionOf(fact: Fact, slot: string, prompt: string, base: FactBase): string[] {
  const row = Object.keys(readingsOf(fact)).find((name) => name !== slot && readsAs(fact, name, prompt, base));
  return row ? [row] : (factKind(fact.kind)?.key ?? []).filter((name) => name !== slot);
}

const answersSame = (a: Fact, b: Fact, question: readonly string[]): boolean =>
  question.every((name) => canonicalJson(readingsOf(a)[name] ?? null) === canonicalJson(readingsOf(b)[name] ?? null));
