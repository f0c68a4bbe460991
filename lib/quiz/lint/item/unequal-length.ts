import { codePointLength } from '../../../kernel/text';
import type { OptionGroup } from '../../../question/item';
import { entityOf } from '../entity-of';
import type { Flaw } from '../flaw';
import { inGroups, keyOf, shared } from '../group';

const SHORTEST = 0.6;
const LONGEST = 1.6;
/** Short answers differ by a word without standing out. */
const A_WORD = 7;

/** An option much shorter or longer than the key. Names are as long as they are, and so are options that serve many rows or many items. */
export const unequalLength: Flaw = {
  id: 'unequal-length',
  title: 'An option is much shorter or longer than the key',
  run: (subject, { base }) =>
    shared(subject) || subject.facets.classes
      ? []
      : inGroups(subject, (group) => (group.options.every(({ text }) => entityOf(text, base)) ? [] : uneven(group))),
};

function uneven(group: OptionGroup): string[] {
  const key = keyOf(group);
  if (!key) return [];
  const wanted = codePointLength(key.text);
  return group.options
    .filter(({ text }) => {
      const length = codePointLength(text);
      return Math.abs(length - wanted) > A_WORD && (length < wanted * SHORTEST || length > wanted * LONGEST);
    })
    .map(
      ({ text }) =>
        `an option is much ${codePointLength(text) < wanted ? 'shorter' : 'longer'} than the key: "${text}"`,
    );
}
