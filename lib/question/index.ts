import type { Item, ItemKindName } from './item';
import type { ItemKind, QuestionWorld } from './kind';
import { choice } from './kinds/choice';
import { match } from './kinds/match';
import { multiple } from './kinds/multiple';
import { order } from './kinds/order';
import { typed } from './kinds/typed';

/** The register of item kinds: a new kind is a file per layer and a line here. */
export const itemKinds = { choice, multiple, typed, order, match } satisfies Record<ItemKindName, unknown>;

/** The kind of an item. Each kind reads only bodies that it made itself. */
export const kindOf = (item: Pick<Item, 'kind'>): ItemKind<unknown> =>
  itemKinds[item.kind] as unknown as ItemKind<unknown>;

/** Every item that the facts of a lesson give. Facts on which sources differ are left out by the caller. */
export const generateItems = (world: QuestionWorld): Item[] =>
  Object.values(itemKinds).flatMap((kind) => kind.generate(world) as Item[]);
