import { codePointLength } from '../../../kernel/text';
import type { OptionGroup } from '../../../question/item';
import { NO_ACCIDENT, tail } from '../chance';
import type { BankFlaw } from '../flaw';
import { keyOf, shared } from '../group';

/** Whoever takes the longest option finds more keys than chance would give. */
export const longestKey: BankFlaw = {
  id: 'longest-key',
  title: 'The longest option is the key too often',
  run: (bank) => {
    const drawn = bank
      .filter((subject) => !shared(subject))
      .flatMap(({ item, facets }) => facets.groups.flatMap(draw).map((one) => ({ ...one, id: item.id })));
    const found = drawn.filter(({ hit }) => hit).map(({ id }) => id);
    const hits = found.length;
    const chances = drawn.map(({ chance }) => chance);
    return tail(chances, hits) < NO_ACCIDENT
      ? [
          `the longest option is the key of ${hits} of ${drawn.length} items, by chance about ${Math.round(sum(chances))}: ${[...new Set(found)].join(', ')}`,
        ]
      : [];
  },
};

/** What the longest option of a group comes to; nothing where two are longest. */
function draw(group: OptionGroup): { hit: boolean; chance: number }[] {
  const lengths = group.options.map(({ text }) => codePointLength(text));
  const most = Math.max(...lengths);
  const longest = group.options.filter((_, i) => lengths[i] === most);
  const key = keyOf(group);
  return key && group.options.length > 1 && longest.length === 1
    ? [{ hit: longest[0] === key, chance: 1 / group.options.length }]
    : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
