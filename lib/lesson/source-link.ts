import { dateLine, sourceLine } from '../fact/provenance';
import type { Source } from '../source/schema';
import type { Language, Say } from '../words';

/** A source as a reader is sent to it: whose it is, of when, and where it can be opened. */
export interface SourceLink {
  name: string;
  date: string;
  url: string;
}

/** The way to a source, if its record has an address. */
export const sourceLink = (source: Source, language: Language, say: Say): SourceLink | undefined =>
  source.url === undefined
    ? undefined
    : { name: sourceLine(source, say), date: dateLine(source, say, language), url: source.url };
