import type { FactBase } from '../fact/base';
import type { Grounded } from './check';

/**
 * True if an entity is what the span speaks of: named there, the document itself, the outlet or office that
 * publishes it, or meant by words for which a coreference record holds.
 */
export function isGrounded(entity: string, one: Grounded, base: FactBase): boolean {
  if (base.names.names(one.span.text, entity) || isOwnSubject(entity, one, base)) return true;
  return one.evidence.coreferences.some((record) => record.entity === entity && holdsCoreference(record, one, base));
}

/** True if the source is the entity's own text: a document speaks of itself without naming itself. */
export const isOwnSubject = (entity: string, one: Grounded, base: FactBase): boolean =>
  base.entities.get(entity)?.documents.includes(one.source.id) ?? false;

/** True if the words given as an anchor name the entity, or are the words that a coreference record explains. */
export const anchorNames = (anchor: string, entity: string, one: Grounded, base: FactBase): boolean =>
  base.names.names(anchor, entity) ||
  one.evidence.coreferences.some((record) => record.entity === entity && anchor.includes(record.words));

/** A coreference holds if its words are in the span and just one entity of that type is named in the two sentences before. */
export function holdsCoreference(record: { words: string; entity: string }, one: Grounded, base: FactBase): boolean {
  const type = base.entities.get(record.entity)?.type;
  if (type === undefined || !one.span.text.includes(record.words)) return false;
  const first = Math.min(...one.evidence.sentences);
  const before = one.text.sentences.slice(Math.max(0, first - 3), first - 1).map((sentence) => sentence.text);
  const within = one.span.text.slice(0, one.span.text.indexOf(record.words));
  const candidates = new Set(
    base.names
      .find([...before, within].join('\n'))
      .flatMap((mention) => mention.candidates)
      .filter((id) => base.entities.get(id)?.type === type),
  );
  return candidates.size === 1 && candidates.has(record.entity);
}
