import type { OptionGroup } from '../../../question/item';
import type { Flaw } from '../flaw';
import { inGroups } from '../group';
import { numberIn } from '../number-in';

/** Options that are figures or dates and are not shown from the least to the greatest. */
export const unsortedNumbers: Flaw = {
  id: 'unsorted-numbers',
  title: 'Numbers are not sorted',
  run: (subject) => inGroups(subject, (group) => unsorted(group, subject.arrangement === 'fixed')),
};

function unsorted({ options }: OptionGroup, shownAsListed: boolean): string[] {
  const numbers = options.flatMap(({ text }) => numberIn(text) ?? []);
  if (numbers.length < 2 || numbers.length < options.length) return [];
  if (!shownAsListed) return ['options are numbers, and they are shuffled'];
  return numbers.every((number, i) => i === 0 || numbers[i - 1]! <= number) ? [] : ['options are numbers out of order'];
}
