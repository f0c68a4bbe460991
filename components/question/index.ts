import type { ItemKindName } from '@/lib/question/item';
import type { Body } from './body';
import { ChoiceBody } from './ChoiceBody';
import { OrderBody } from './OrderBody';
import { TypedBody } from './TypedBody';

/** The register of question bodies: one for each kind of item. */
export const bodies = {
  choice: ChoiceBody,
  typed: TypedBody,
  order: OrderBody,
  record: ChoiceBody,
  compare: ChoiceBody,
} satisfies Record<ItemKindName, Body>;
