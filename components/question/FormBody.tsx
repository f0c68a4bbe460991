import type { ReactNode } from 'react';
import type { ItemKindName } from '@/lib/question/item';
import type { FormBodyProps } from './body';
import { ChoiceBody } from './ChoiceBody';
import { TypedBody } from './TypedBody';

/** The register of bodies that need no script: a form of the page sends what they hold. */
const formBodies: Partial<Record<ItemKindName, (props: FormBodyProps) => ReactNode>> = {
  choice: ChoiceBody,
  typed: TypedBody,
};

/** The body of a question in a plain form. Throws for a kind that has none. */
export function FormBody(props: FormBodyProps) {
  const { kind } = props.item;
  const Body = formBodies[kind];
  if (!Body)
    throw new Error(
      `A question of the kind "${kind}" has no body for a plain form; there are: ${Object.keys(formBodies).join(', ')}. Add it to components/question/FormBody.tsx.`,
    );
  return <Body {...props} />;
}
