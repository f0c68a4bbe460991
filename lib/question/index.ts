import type { Item, ItemKindName } from './item';
import type { ItemKind, QuestionWorld } from './kind';
import { choice } from './kinds/choice';
import { classify } from './kinds/classify';
import { cloze } from './kinds/cloze';
import { compare } from './kinds/compare';
import { match } from './kinds/match';
import { multiple } from './kinds/multiple';
import { order } from './kinds/order';
import { record } from './kinds/record';
import { typed } from './kinds/typed';

/** The register of item kinds: a new kind is a file per layer and a line here. */
export const itemKinds = { choice, multiple, typed, order, match, cloze, classify, compare, record } satisfies Record<
  ItemKindName,
  unknown
>;

/** The kind of an item. Each kind reads only bodies that it made itself. */
export const kindOf = (item: Pick<Item, 'kind'>): ItemKind<unknown> =>
  itemKinds[item.kind] as unknown as ItemKind<unknown>;

/**
 * Every item that the facts of a lesson give. Facts on which sources differ are left out by the caller: only `compare`
 * reads them, from the base, since its keys rest on the record that they differ and take no side.
 */
export const generateItems = (world: QuestionWorld): Item[] =>
  Object.values(itemKinds).flatMap((kind) => kind.generate(world) as Item[]);
