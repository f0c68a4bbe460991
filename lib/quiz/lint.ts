import type { FactBase } from '../fact/base';
import { factKind } from '../fact/kinds';
import { canonicalJson } from '../kernel/digest';
import { words as wordsOf } from '../kernel/text';
import { kindOf } from '../question';
import type { Item, OptionFacet } from '../question/item';

/** A flaw of an item: says what is wrong, or nothing. One function a flaw; the register below runs them. */
type Flaw = (options: readonly OptionFacet[], item: Item, base: FactBase) => string | undefined;

const unequalLength: Flaw = (options) => {
  const key = options.find((option) => option.correct);
  const odd = options.filter(
    (option) => key && (option.text.length < key.text.length * 0.5 || option.text.length > key.text.length * 1.8),
  );
  return odd.length > 0 ? `an option is much shorter or longer than the key: "${odd[0]!.text}"` : undefined;
};

const ABSOLUTE = /\b(?:always|never|all|none|only|every|must|any)\b/gi;

const absoluteWords: Flaw = (options) => {
  const counted = options.map((option) => ({ option, count: option.text.match(ABSOLUTE)?.length ?? 0 }));
  const key = counted.find(({ option }) => option.correct)?.count ?? 0;
  const wrong = counted.filter(({ option }) => !option.correct);
  return key === 0 && wrong.length > 0 && wrong.every(({ count }) => count > 0)
    ? 'only the wrong options hold absolute words'
    : undefined;
};

const allOfTheAbove: Flaw = (options) =>
  options.some((option) => /^(?:all|none|both) of (?:the above|these|them)\.?$/i.test(option.text))
    ? 'all or none of the above'
    : undefined;

const clangClue: Flaw = (options, item) => {
  const stem = new Set(wordsOf(item.stem).filter((word) => word.length > 5));
  const rare = options.map((option) => ({
    option,
    shared: wordsOf(option.text).filter((word) => stem.has(word)),
  }));
  const key = rare.find(({ option }) => option.correct)?.shared ?? [];
  const clue = key.filter((word) => !rare.some(({ option, shared }) => !option.correct && shared.includes(word)));
  return clue.length > 1 ? `words of the stem stand in the key only: ${clue.join(', ')}` : undefined;
};

const overlap: Flaw = (options) => {
  const texts = options.map((option) => option.text.toLowerCase());
  const inside = texts.find((text, i) => texts.some((other, j) => i !== j && other.includes(text)));
  return inside === undefined ? undefined : `one option holds another: "${inside}"`;
};

/** A wrong option that another fact gives as the answer to the same question. */
const secondKey: Flaw = (options, item, base) => {
  const [, id, slot = ''] = item.id.split(':');
  const fact = base.facts.find((one) => one.id === id);
  if (item.kind !== 'choice' || !fact) return undefined;
  const question = (factKind(fact.kind)?.key ?? []).filter((name) => name !== slot);
  const rivals = base.facts.filter(
    (one) =>
      one.kind === fact.kind &&
      question.every((name) => canonicalJson(one.slots[name]) === canonicalJson(fact.slots[name])),
  );
  const answers = rivals.map((one) => String(one.slots[slot]).toLowerCase());
  const also = options.find((option) => !option.correct && answers.includes(option.text.toLowerCase()));
  return also && `by another fact a wrong option is right: "${also.text}"`;
};

const unknownKey: Flaw = (_, item, base) =>
  item.facts.some((id) => !base.facts.some((fact) => fact.id === id)) ? 'rests on no fact' : undefined;

const flaws: readonly Flaw[] = [unequalLength, absoluteWords, allOfTheAbove, clangClue, overlap, secondKey, unknownKey];

/** The flaws of an item in words; an item with any is not published. Each row has its options to itself. */
export function lintItem(item: Item, base: FactBase): string[] {
  const groups = kindOf(item)
    .facets(item)
    .groups.map(({ options }) => options);
  const found = (groups.length > 0 ? groups : [[]]).flatMap((options) =>
    flaws.flatMap((flaw) => flaw(options, item, base) ?? []),
  );
  return [...new Set(found)];
}
