import type { FactBase } from '../../../fact/base';
import { stem } from '../../../fact/paraphrase';
import { words as wordsOf } from '../../../kernel/text';
import type { OptionGroup } from '../../../question/item';
import type { Flaw } from '../flaw';
import { inGroups, rightOf, wrongOf } from '../group';
import { parts } from '../parts';
import { withoutNames } from '../without-names';

/** A word of the question, in whatever form, that stands in the key and in no wrong option. */
export const clangClue: Flaw = {
  id: 'clang-clue',
  title: 'A word of the stem stands in the key only',
  run: (subject, { base }) => inGroups(subject, (group) => clang(group, base)),
};

function clang(group: OptionGroup, base: FactBase): string[] {
  const wrong = new Set(wrongOf(group).flatMap(({ text }) => parts(text)));
  if (wrong.size === 0) return [];
  const right = rightOf(group).map(({ text }) => text);
  const echoed = echoes(group.prompt, right, base).filter((part) => !wrong.has(part));
  const words = wordsOf(right[0] ?? '').filter((word) => echoed.includes(stem(word)));
  const names = namesIn(group.prompt, base).filter(
    (id) =>
      right.every((text) => base.names.names(text, id)) &&
      !wrongOf(group).some(({ text }) => base.names.names(text, id)),
  );
  const clues = [...new Set([...words, ...names.map((id) => base.entities.get(id)?.name ?? id)])];
  return clues.length > 0 ? [`words of the stem stand in the key only: ${clues.join(', ')}`] : [];
}

/** Parts of the question that every key has. A word of a name is none: "Defense" in the name of a law asks for nothing. */
function echoes(prompt: string, keys: readonly string[], base: FactBase): string[] {
  const [first, ...more] = keys.map((text) => parts(text));
  const asked = new Set(parts(withoutNames(prompt, base)));
  return (first ?? []).filter(
    (part) => part.length > 2 && asked.has(part) && more.every((other) => other.includes(part)),
  );
}

const namesIn = (text: string, base: FactBase): string[] =>
  base.names.find(text).flatMap(({ candidates }) => candidates);
