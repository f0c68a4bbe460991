import type { ItemKindName, PublicItem } from '../question/item';
import type { AttemptSeat } from './event';

/**
 * Of how many options a kind must have for a second try. On two options it would be the answer; on three, a learner who
 * thinks again has still something to find out.
 */
const FEWEST = {
  choice: 3,
  record: 3,
  compare: 3,
  // The fillers of its one gap.
  cloze: 3,
  // Of a list of three, more than one set may be right.
  multiple: 3,
  // What each row chooses from, however many rows there are.
  match: 3,
  classify: 3,
  // Its lines: three of them stand in six orders.
  order: 3,
  // It has no options to think again about. An answer that cannot be read is no try.
  typed: Infinity,
} as const satisfies Record<ItemKindName, number>;

/** How many answers count in practice before the key is shown. */
export const triesOf = ({ kind, options }: Pick<PublicItem, 'kind' | 'options'>): 1 | 2 =>
  options.length >= FEWEST[kind] ? 2 : 1;

/** A question as it stands in an attempt at practice. */
export const seatOf = (item: PublicItem): AttemptSeat => ({
  item: item.id,
  version: item.version,
  tries: triesOf(item),
  start: item.start,
});
