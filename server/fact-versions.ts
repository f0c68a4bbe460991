import { factDigest } from '@/lib/fact/fact-digest';
import { publicId, type Item } from '@/lib/question/item';
import type { FactVersion } from '@/lib/review/card';
import type { Library } from './content/library';

const DIGITS = 12;

/** The facts behind a question as they are now, under names that say nothing: a device sees by them that one was corrected. */
export const factVersions = ({ facts }: Pick<Item, 'facts'>, { base }: Pick<Library, 'base'>): FactVersion[] =>
  base.facts
    .filter(({ id }) => facts.includes(id))
    .map((fact) => ({ fact: publicId(fact.id), digest: factDigest(fact).slice(0, DIGITS) }));
