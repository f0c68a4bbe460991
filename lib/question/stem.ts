import { formatDate } from '../kernel/dates';
import type { Fact } from '../fact/schema';
import { sourceDate, isDocument, type Source } from '../source/schema';
import { isWordKey } from '../words';
import type { QuestionWorld } from './kind';

/**
 * Asks for one slot of a fact in the words of the catalogue, in those of the first variant that it has; undefined where it
 * has no stem. `values` are what a variant says beside the slots.
 */
export function stemOf(
  fact: Fact,
  slot: string,
  world: QuestionWorld,
  variants: readonly string[] = [],
  values: Record<string, string> = {},
): string | undefined {
  const stem = `stem.${fact.kind}.${slot}`;
  const key = [...variants.map((variant) => `${stem}.${variant}`), stem].find(isWordKey);
  if (key === undefined) return undefined;
  const source = world.base.sources.get(fact.evidence[0]?.source ?? '');
  const said = world.say(key, { ...slotWords(fact, world), source: midSentence(source?.label ?? ''), ...values });
  return capital(said);
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
  return source ? sourceAndDate(source, world) : '';
}

/** A source with the date up to which it speaks: "Reuters, 25 February 2026". */
export function sourceAndDate(source: Source, world: Pick<QuestionWorld, 'say' | 'language'>, month?: 'short'): string {
  const date = sourceDate(source);
  if (date === undefined) return world.say('stem.where.undated', { source: source.label });
  // "Anthropic's statement of 26 February 2026" says its date already.
  if (source.label.includes(formatDate(date, world.language))) return source.label;
  const written = formatDate(date, world.language, month);
  const law = isDocument(source) && source.asOf !== undefined;
  return law
    ? world.say('stem.where.law', { law: source.label, date: written })
    : world.say('stem.where.document', { source: source.label, date: written });
}

/** A phrase as an option: capital first, no stop. */
export const asOption = (phrase: string): string => capital(phrase.replace(/\.$/, ''));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The source of a fact as a sentence names it, with its date and whom it cites: "Reuters (25 February 2026), citing its chief," */
export function reportOf(fact: Fact, world: QuestionWorld): string {
  const source = world.base.sources.get(fact.evidence[0]?.source ?? '');
  if (!source) return '';
  const label = midSentence(source.label);
  const day = sourceDate(source);
  const date = day === undefined ? '' : formatDate(day, world.language);
  const dated = label.includes(date) ? label : world.say('compare.dated', { label, date });
  // Whoever speaks in a statement of his own is named by its label.
  const speaker = source.kind === 'statement' ? undefined : speakerOf(fact, world);
  if (speaker === undefined) return label.includes(',') ? `${dated},` : dated;
  return world.say('compare.citing', { report: dated, speaker });
}

/** The innermost speaker of a fact; none where the source speaks itself. */
export const speakerOf = ({ attribution, evidence }: Fact, { base }: QuestionWorld): string | undefined =>
  attribution
    .flatMap((link) => base.entities.get(link.speaker) ?? [])
    .filter((entity) => !entity.documents.includes(evidence[0]?.source ?? ''))
    .at(-1)?.name;

/** "An unsigned report" inside a sentence; a name such as "The National" keeps its capital. */
export const midSentence = (label: string): string => label.replace(/^An?(?= )/, (article) => article.toLowerCase());

/** The first objective of a fact that the lesson has. */
export const objectiveOf = (fact: Fact, { objectives }: Pick<QuestionWorld, 'objectives'>): string | undefined =>
  fact.objectives.find((id) => objectives.has(id));

/** The source that a fact rests on first. */
export const sourceOf = (fact: Fact): string => fact.evidence[0]?.source ?? '';

/** Sources of the evidence of a fact. */
export const sourcesOf = (...facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
];
