import type { Fact } from '../../fact/schema';
import { ownersOfText } from '../../fact/entity';
import { countWords } from '../../kernel/text';
import { factsOf, type LintedLesson, type LintWorld } from './rule';

/** How many words each party of a lesson is given. */
export interface Balance {
  parties: { name: string; words: number }[];
  /** Share of the party with more words, 0.5 to 1; undefined where neither has any. */
  share?: number;
}

/** Counts the words of the sentences whose facts let one party speak, and not the other. */
export function balanceOf({ meta, sentences }: LintedLesson, world: LintWorld): Balance | undefined {
  if (!meta.parties) return undefined;
  const words = new Map(meta.parties.map(({ name }) => [name, 0]));
  for (const sentence of sentences.filter(({ part }) => part === 'running')) {
    const speakers = new Set(factsOf(sentence, world).flatMap((fact) => speakersOf(fact, world)));
    const speaking = meta.parties.filter(({ speakers: ids }) => ids.some((id) => speakers.has(id)));
    const [only] = speaking;
    if (only && speaking.length === 1) words.set(only.name, words.get(only.name)! + countWords(sentence.text));
  }
  const counts = [...words.values()];
  const sum = counts.reduce((a, b) => a + b, 0);
  const parties = [...words].map(([name, count]) => ({ name, words: count }));
  return { parties, ...(sum > 0 ? { share: Math.max(...counts) / sum } : {}) };
}

/** Everybody in the chain of who says so, the speaker that a fact is about, and whose own statement its source is. */
function speakersOf(fact: Fact, { base }: LintWorld): string[] {
  const { speaker } = fact.slots;
  const own = fact.evidence
    .filter(({ source }) => base.sources.get(source)?.kind === 'statement')
    .flatMap(({ source }) => ownersOfText(source, base.entities).map(({ id }) => id));
  return [...fact.attribution.map((link) => link.speaker), ...(typeof speaker === 'string' ? [speaker] : []), ...own];
}
