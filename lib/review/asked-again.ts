import type { PublicItem } from '../question/item';
import type { FactVersion } from './card';

/** What the server says of a card: its question as a browser may see it, with its facts; or why it is not asked again. */
export type AskedAgain = { item: PublicItem; facts: FactVersion[] } | 'changed' | 'gone';
