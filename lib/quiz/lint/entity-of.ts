import type { FactBase } from '../../fact/base';
import { namesOf, type Entity } from '../../fact/entity';
import { reading } from './parts';

/** The entity whose name, with or without its role, is the whole of a text. */
export function entityOf(text: string, base: FactBase): Entity | undefined {
  const bare = reading(text);
  return [...base.entities.values()].find((entity) =>
    namesOf(entity).some((name) => bare === reading(name) || bare === reading(`${name}, ${entity.role ?? ''}`)),
  );
}
