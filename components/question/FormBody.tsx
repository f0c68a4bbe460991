import type { ReactNode } from 'react';
import type { ItemKindName } from '@/lib/question/item';
import type { FormBodyProps } from './body';
import { ChoiceBody } from './ChoiceBody';
import { ClozeBody } from './ClozeBody';
import { MultipleBody } from './MultipleBody';
import { OrderForm } from './OrderForm';
import { RowsBody } from './RowsBody';
import { TypedBody } from './TypedBody';

/** The register of bodies that need no script: a form of the page sends what they hold. */
export const formBodies = {
  choice: ChoiceBody,
  multiple: MultipleBody,
  typed: TypedBody,
  order: OrderForm,
  match: RowsBody,
  cloze: ClozeBody,
  classify: RowsBody,
  compare: ChoiceBody,
  record: ChoiceBody,
} satisfies Record<ItemKindName, (props: FormBodyProps) => ReactNode>;

/** The body of a question in a plain form. */
export function FormBody(props: FormBodyProps) {
  const Body = formBodies[props.item.kind];
  return <Body {...props} />;
}
