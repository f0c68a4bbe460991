import type { Fact, Match } from '../fact/schema';
import { byText, escapeRegExp } from '../kernel/text';
import { isWordKey } from '../words';
import type { QuestionWorld } from './kind';
import { phraseOf } from './phrase';
import { asOption, whereOf } from './stem';

/** A fact as a row and the option that belongs to it. */
export interface Matched {
  fact: Fact;
  row: string;
  option: string;
  /** Other names of the option, where it is an entity. */
  aliases: readonly string[];
}

/** The facts of a match that may be asked, as pairs; a fact that lacks one side gives none. */
export const matchedBy = (how: Match, world: QuestionWorld): Matched[] =>
  how.facts.flatMap((id) => {
    const fact = world.facts.find((one) => one.id === id);
    return (fact && matchedFact(fact, how, world)) ?? [];
  });

function matchedFact(fact: Fact, how: Match, world: QuestionWorld): Matched | undefined {
  const value = how.option === 'speaker' ? speakerOf(fact) : fact.slots[how.option];
  const [row, option] = [phraseOf(fact.slots[how.row], world), phraseOf(value, world)];
  if (row === undefined || option === undefined) return undefined;
  return { fact, row, option, aliases: world.base.entities.get(value as string)?.aliases ?? [] };
}

/** Who says it, outermost; nobody where the fact names one speaker and its chain another. */
function speakerOf({ attribution, slots }: Fact): string | undefined {
  const named = typeof slots.speaker === 'string' ? slots.speaker : undefined;
  const outermost = attribution[0]?.speaker ?? named;
  return named === undefined || named === outermost ? outermost : undefined;
}

/** True if a row holds the words of its own option, such as a claim that names its speaker. */
export const isGivenAway = ({ row, option, aliases }: Matched): boolean =>
  [option, ...aliases].some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'iu').test(row),
  );

/** True if an option that belongs elsewhere could be defended: another fact pairs it with the row, or this one names it too. */
export function hasSecondKey(pair: Matched, options: readonly string[], how: Match, world: QuestionWorld): boolean {
  const twins = world.base.facts
    .filter((one) => one.kind === pair.fact.kind)
    .flatMap((one) => matchedFact(one, how, world) ?? [])
    .filter(({ row }) => row.toLowerCase() === pair.row.toLowerCase());
  const rivals = [...twins.map(({ option }) => option), ...partiesOf(pair.fact, world)].map((one) => one.toLowerCase());
  const others = options.map((one) => one.toLowerCase()).filter((one) => one !== pair.option.toLowerCase());
  return others.some((one) => rivals.includes(one));
}

/** Every entity that a fact names in a slot, or along its chain of attribution. */
function partiesOf({ slots, attribution }: Fact, { base }: QuestionWorld): string[] {
  const named = [...Object.values(slots).flat(), ...attribution.map(({ speaker }) => speaker)];
  return named
    .flatMap((one) => (typeof one === 'string' ? (base.entities.get(one) ?? []) : []))
    .map(({ name }) => asOption(name));
}

/** Asks which option belongs to each row: in words of the kind of fact, else in those of the slot that is chosen. */
export function matchStem(fact: Fact, option: string, { say }: QuestionWorld): string | undefined {
  const key = [`stem.${fact.kind}.match.${option}`, `stem.match.${option}`].find(isWordKey);
  return key === undefined ? undefined : say(key);
}

/** Where the rows stand: sources and dates in an order that says nothing of the rows'. */
export const whereOfRows = (matched: readonly Matched[], world: QuestionWorld): string =>
  [...new Set(matched.map(({ fact }) => whereOf(fact, world)))].sort(byText).join('; ');
