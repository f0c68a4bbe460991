import type { Draft, Item } from '@/lib/question/item';
import type { OrderBody } from '@/lib/question/kinds/order';
import type { TypedBody } from '@/lib/question/kinds/typed';
import type { OneOfBody } from '@/lib/question/one-of';
import type { RowsBody } from '@/lib/question/rows';

/** An answer that is right, and one that is wrong, whatever the kind. */
export function answersTo(item: Item): { right: Draft; wrong: Draft } {
  if (item.kind === 'order') {
    const ids = (item.body as OrderBody).lines.map(({ id }) => id);
    return { right: ids, wrong: [...ids].reverse() };
  }
  if (item.kind === 'typed') {
    const body = item.body as TypedBody;
    return body.type === 'number'
      ? { right: String(body.value), wrong: String(body.value * 2 + 1) }
      : { right: body.date, wrong: '1999-01-01' };
  }
  const { options } = item.body as OneOfBody;
  if ('rows' in (item.body as object)) {
    const { rows } = item.body as RowsBody;
    const right = rows.map(({ key }) => key);
    return { right, wrong: right.map((key) => options.find(({ id }) => id !== key)!.id) };
  }
  const ids = (correct: boolean) => options.filter((option) => option.correct === correct).map(({ id }) => id);
  return item.kind === 'multiple'
    ? { right: ids(true), wrong: ids(false) }
    : { right: ids(true)[0]!, wrong: ids(false)[0]! };
}
