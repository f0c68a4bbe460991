import { formatDate } from '../kernel/dates';
import type { Fact } from '../fact/schema';
import { sourceDate, isDocument } from '../source/schema';
import { isWordKey } from '../words';
import type { QuestionWorld } from './kind';

/** Asks for one slot of a fact in the words of the catalogue; undefined where the catalogue has no stem for it. */
export function stemOf(fact: Fact, slot: string, world: QuestionWorld, variant?: string): string | undefined {
  const key = [`stem.${fact.kind}.${slot}.${variant ?? ''}`, `stem.${fact.kind}.${slot}`].find(isWordKey);
  if (key === undefined) return undefined;
  const source = world.base.sources.get(fact.evidence[0]?.source ?? '');
  const said = world.say(key, { ...slotWords(fact, world), source: source?.label ?? '' });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function slotWords(fact: Fact, world: QuestionWorld): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fact.slots).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, world.base.entities.get(value)?.name ?? value] as const] : [],
    ),
  );
}

/** Source and date that a question stands on: "50 U.S.C. § 4513, text of April 2023". */
export function whereOf(fact: Fact, world: QuestionWorld): string {
  const source = world.base.sources.get(fact.evidence[0]?.source ?? '');
  if (!source) return '';
  const date = sourceDate(source);
  if (date === undefined) return world.say('stem.where.undated', { source: source.label });
  const written = formatDate(date, world.language);
  // "Anthropic's statement of 26 February 2026" says its date already.
  if (source.label.includes(written)) return source.label;
  const law = isDocument(source) && source.asOf !== undefined;
  return law
    ? world.say('stem.where.law', { law: source.label, date: written })
    : world.say('stem.where.document', { source: source.label, date: written });
}

/** A phrase as an option: capital first, no stop. */
export const asOption = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1).replace(/\.$/, '');

/** Sources of the evidence of a fact. */
export const sourcesOf = (...facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
];
