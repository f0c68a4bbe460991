import { findAmounts, type AmountMention } from '../../../fact/amount-mentions';
import { words } from '../../../kernel/text';
import type { OptionGroup } from '../../../question/item';
import type { Flaw } from '../flaw';
import { inGroups } from '../group';
import { numberIn } from '../number-in';

/** Options of which one holds another, in words or as a span of numbers: whoever is right about one is right about both. */
export const overlappingOptions: Flaw = {
  id: 'overlapping-options',
  title: 'Options overlap',
  // Two reports with two figures each make one pairing: its figures are no span.
  run: (subject) =>
    inGroups(subject, (group) => [...holding(group), ...(subject.facets.aboutDispute ? [] : spanning(group))]),
};

/** Equal texts are another flaw, and figures are compared as spans. */
function holding(group: OptionGroup): string[] {
  const options = group.options.filter(({ text }) => numberIn(text) === undefined);
  const texts = options.map(({ text }) => ` ${words(text).join(' ')} `);
  return texts.flatMap((inner, i) =>
    texts.some((outer) => outer !== inner && outer.includes(inner))
      ? [`one option holds another: "${options[i]!.text}"`]
      : [],
  );
}

interface Span {
  from: number;
  to: number;
  rest: string;
}

function spanning({ options }: OptionGroup): string[] {
  const spans = options.map(({ text }) => spanOf(text));
  return spans.flatMap((a, i) =>
    spans
      .slice(i + 1)
      .flatMap((b, j) =>
        a && b && meet(a, b) ? [`numbers overlap: "${options[i]!.text}" and "${options[i + 1 + j]!.text}"`] : [],
      ),
  );
}

/** Two single numbers never overlap; a span does with whatever of its sort lies within. */
const meet = (a: Span, b: Span): boolean =>
  a.rest === b.rest && (a.from !== a.to || b.from !== b.to) && a.from <= b.to && b.from <= a.to;

/** The numbers that an option allows, and the words around them. */
function spanOf(text: string): Span | undefined {
  const found = findAmounts(text.replace(/(?<=\d)\s*[–-]\s*(?=\d)/g, ' to '));
  const last = found.at(-1);
  if (!last || found.length > 2) return undefined;
  const rest = [last.unit ?? '', ...last.nouns].join(' ');
  if (found.length === 2) return { from: found[0]!.value, to: last.value, rest };
  return { ...limits(last), rest };
}

/** A hair aside, "more than 5" begins after 5. */
const HAIR = 1e-9;

function limits({ value, comparator }: AmountMention): { from: number; to: number } {
  if (comparator === 'at-least') return { from: value, to: Infinity };
  if (comparator === 'more-than') return { from: value + HAIR, to: Infinity };
  if (comparator === 'at-most') return { from: -Infinity, to: value };
  if (comparator === 'less-than') return { from: -Infinity, to: value - HAIR };
  return { from: value, to: value };
}
