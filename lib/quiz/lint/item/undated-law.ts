import type { FactBase } from '../../../fact/base';
import type { Fact } from '../../../fact/schema';
import { sourceDate } from '../../../source/schema';
import type { Flaw } from '../flaw';

/** What a law says, without the section and the date of the text in which it says so. */
export const undatedLaw: Flaw = {
  id: 'undated-law',
  title: 'A law without section and date',
  run: ({ item }, { base }) =>
    base.facts
      .filter((fact) => item.facts.includes(fact.id) && fact.slots.law !== undefined)
      .flatMap((fact) => lacking(fact, item.where, base)),
};

function lacking(fact: Fact, where: string, base: FactBase): string[] {
  const sources = fact.evidence.flatMap(({ source }) => base.sources.get(source) ?? []);
  const named = sources.filter(({ label }) => where.includes(label));
  if (named.length === 0) return [`does not say where the law says so: "${where}"`];
  const rest = named.reduce((text, { label }) => text.replace(label, ''), where);
  // A label such as "a statement of 5 March 2024" holds its date.
  const dated = /\b\d{4}\b/.test(rest) || named.some((source) => saysDate(source.label, sourceDate(source)));
  return dated ? [] : [`does not say of when the law's text is: "${where}"`];
}

const saysDate = (label: string, date: string | undefined): boolean =>
  date !== undefined && new RegExp(`(?<!\\d)${date.slice(0, 4)}(?!\\d)`).test(label);
