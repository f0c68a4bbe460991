import type { Draft, PublicItem } from '../question/item';
import { parseDay, parseNumber } from '../question/read-typed';
import { isAnswered } from './is-answered';

/** True if an answer can be read: every row has its option, or the field holds a number or a date. */
export function isClear({ field }: Pick<PublicItem, 'field'>, draft: Draft): boolean {
  if (!field || Array.isArray(draft)) return isAnswered(draft);
  return (field.type === 'number' ? parseNumber(draft) : parseDay(draft)).ok;
}
