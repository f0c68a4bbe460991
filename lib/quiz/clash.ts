import { oncePer } from '../kernel/once-per';
import { kindOf } from '../question';
import type { Item } from '../question/item';
import { leaks } from './leaks';

/** The question and the key of an item with one key: of a sentence with a gap, the sentence. */
const decisionOf = oncePer((item: Item): { prompt: string; key: string } | undefined => {
  const { groups, classes } = kindOf(item).facets(item);
  const [group] = groups;
  const right = group && groups.length === 1 && !classes ? group.options.filter((option) => option.correct) : [];
  return right.length === 1 ? { prompt: group!.prompt, key: right[0]!.text.toLowerCase() } : undefined;
});

/** True if a wrong option of the first speaks of a fact that the second asks. */
export const speaksOf = (a: Pick<Item, 'mentions'>, b: Pick<Item, 'facts'>): boolean =>
  a.mentions.some((fact) => b.facts.includes(fact));

/** Why two items may not stand in one form; undefined if they may. */
export function clashInForm(a: Item, b: Item): string | undefined {
  const [one, two] = [decisionOf(a), decisionOf(b)];
  if (one && two && one.prompt === two.prompt) return 'one stem';
  if (one && two && one.key === two.key) return 'one key';
  if (speaksOf(a, b) || speaksOf(b, a)) return 'a wrong option speaks of a fact that is asked';
  return leaks(a, b) ? 'one tells the key of the other' : undefined;
}
