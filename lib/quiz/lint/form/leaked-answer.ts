import { leaks } from '../../leaks';
import type { FormFlaw } from '../flaw';

/** An item that tells the key of another in the same form. */
export const leakedAnswer: FormFlaw = {
  id: 'leaked-answer',
  title: 'One item tells the key of another',
  run: ({ seats }) =>
    seats.flatMap(({ item: a }, i) =>
      seats
        .slice(i + 1)
        .flatMap(({ item: b }) => (leaks(a, b) ? [`one tells the key of the other: ${a.id} and ${b.id}`] : [])),
    ),
};
