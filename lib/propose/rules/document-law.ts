import { ownersOfText } from '../../fact/entity';
import { isDocument } from '../../source/schema';
import type { Reading } from '../reading/reading';

/** The law, rule or policy whose own text a document is; of several the one that has the fewest texts. */
export function documentLaw({ source, base }: Reading): { id: string; name: string } | undefined {
  if (!isDocument(source)) return undefined;
  return [...ownersOfText(source.id, base.entities)].sort(
    (a, b) => a.documents.length - b.documents.length || (a.id < b.id ? -1 : 1),
  )[0];
}
