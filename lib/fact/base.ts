import type { Source } from '../source/schema';
import type { Entity } from './entity';
import type { NameFinder } from './mentions';
import { nameFinder } from './mentions';
import { paraphraseTable, type Paraphrase, type ParaphraseTable } from './paraphrase';
import type { Disagreement, Fact } from './schema';

/** All that facts stand on: records, entities, the facts themselves and the recorded disagreements. */
export interface FactBase {
  sources: ReadonlyMap<string, Source>;
  entities: ReadonlyMap<string, Entity>;
  facts: readonly Fact[];
  disagreements: readonly Disagreement[];
  names: NameFinder;
  /** Own words that may stand for words of a source. */
  paraphrases: ParaphraseTable;
  /** Names, titles and citations that own words may share with a source. */
  exempt: readonly string[];
}

/** Builds a base; ids must already be unique. */
export function factBase(parts: {
  sources: readonly Source[];
  entities: readonly Entity[];
  facts: readonly Fact[];
  disagreements: readonly Disagreement[];
  paraphrases?: readonly Paraphrase[];
}): FactBase {
  const titles = parts.sources.flatMap((source) => [source.title, source.publisher, source.citation, source.label]);
  const exempt = [...titles, ...parts.entities.flatMap((entity) => [entity.name, ...entity.aliases])];
  return {
    sources: new Map(parts.sources.map((source) => [source.id, source])),
    entities: new Map(parts.entities.map((entity) => [entity.id, entity])),
    facts: parts.facts,
    disagreements: parts.disagreements,
    names: nameFinder(parts.entities),
    paraphrases: paraphraseTable(parts.paraphrases ?? []),
    exempt: [...new Set(exempt.filter((name): name is string => typeof name === 'string' && name.length > 2))],
  };
}
