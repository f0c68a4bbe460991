import type { FactBase } from '../fact/base';
import type { EntityMention } from '../fact/mentions';
import { splitSentences } from '../source/sentences';
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

/** Where the words of a record stand in a text, as words of their own: the "he" of "the owner, he said" is not that of "the". */
export const placeOf = (words: string, text: string): number =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').exec(text)
    ?.index ?? -1;

/**
 * A coreference holds if its words are in the span and just one entity of that type is named in the two sentences
 * before; or if the nearest sentence that names any begins with it and names no other, since a pronoun goes on with
 * the subject of the sentence before.
 */
export function holdsCoreference(record: { words: string; entity: string }, one: Grounded, base: FactBase): boolean {
  const type = base.entities.get(record.entity)?.type;
  const at = placeOf(record.words, one.span.text);
  if (type === undefined || at < 0) return false;
  const first = Math.min(...one.evidence.sentences);
  const before = one.text.sentences.slice(Math.max(0, first - 3), first - 1).map((sentence) => sentence.text);
  const named = [...before, ...splitSentences(one.span.text.slice(0, at)).map((sentence) => sentence.text)].map(
    (text) =>
      base.names.find(text).filter(({ candidates }) => candidates.some((id) => base.entities.get(id)?.type === type)),
  );
  const alone = (mentions: readonly EntityMention[]) => {
    const ids = new Set(
      mentions.flatMap(({ candidates }) => candidates).filter((id) => base.entities.get(id)?.type === type),
    );
    return ids.size === 1 && ids.has(record.entity);
  };
  const nearest = named.findLast((mentions) => mentions.length > 0) ?? [];
  return alone(named.flat()) || (alone(nearest) && nearest[0]!.start === 0);
}
