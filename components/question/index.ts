import type { ItemKindName } from '@/lib/question/item';
import type { Body } from './body';
import { ChoiceBody } from './ChoiceBody';
import { ClozeBody } from './ClozeBody';
import { MultipleBody } from './MultipleBody';
import { OrderBody } from './OrderBody';
import { RowsBody } from './RowsBody';
import { TypedBody } from './TypedBody';

/** The register of question bodies: one for each kind of item. Some use hooks: see FormBody.tsx for those that need no script. */
export const bodies = {
  choice: ChoiceBody,
  multiple: MultipleBody,
  typed: TypedBody,
  order: OrderBody,
  match: RowsBody,
  cloze: ClozeBody,
  classify: RowsBody,
  compare: ChoiceBody,
  record: ChoiceBody,
} satisfies Record<ItemKindName, Body>;
