import type { FactBase } from '../../fact/base';
import { namesOf, type Entity } from '../../fact/entity';
import { oncePer } from '../../kernel/once-per';
import { reading } from './parts';

/** The entity whose name, with or without its role, is the whole of a text. */
export const entityOf = (text: string, base: FactBase): Entity | undefined =>
  byReading(base.entities).get(reading(text));

/** Entities by how their names read; of entities that read alike, the first. */
const byReading = oncePer((entities: ReadonlyMap<string, Entity>) => {
  const index = new Map<string, Entity>();
  for (const entity of entities.values())
    for (const name of namesOf(entity))
      for (const full of [name, `${name}, ${entity.role ?? ''}`])
        if (!index.has(reading(full))) index.set(reading(full), entity);
  return index;
});
