import type { FactBase } from '../../fact/base';
import { withoutQuotations, type Range } from './mask';

const PAST =
  'said|wrote|argued|told|reported|called|announced|stated|warned|claimed|insisted|maintained|denied|confirmed|explained|' +
  'described|noted|posted|testified|accused|alleged|acknowledged|admitted|conceded|replied|responded|declared|asserted|' +
  'contended|pledged|vowed|promised|urged|demanded|predicted|suggested|complained|criticized|criticised|tweeted';
const PRESENT =
  'says?|writes?|argues?|tells?|reports?|calls?|announces?|claims?|warns?|insists?|maintains?|denies|deny|believes?|thinks?';

/** "A bill is reported", "so called", "it is called": what somebody names or puts forward is no report of their words. */
const NAMING = /\b(?:is|are|be|being|been|so)(?: not)?[ -]$|\bsay who $/iu;
const SAID = new RegExp(`\\b(?:${PAST}|according to|in the words of|by the (?:word|account) of)\\b`, 'giu');
const SAYS = new RegExp(`^ (?:\\p{Ll}+ly |also |still )?(?:${PRESENT})\\b`, 'u');
const SAYS_AFTER = new RegExp(`, (?:says?|writes?|argues?|reports?|warns?) (?:the |an? )?$`, 'u');

/** Who may speak. What a law or a product "says" is its text. */
const SPEAKS = new Set(['person', 'organisation', 'outlet', 'unnamed', 'office']);

/** Where a text tells that somebody said something: a verb of the past, or one of the present beside a known name. */
export function speechIn(text: string, base: Pick<FactBase, 'names' | 'entities'>): Range[] {
  const own = withoutQuotations(text);
  const past = [...own.matchAll(SAID)]
    .filter(({ index }) => !NAMING.test(own.slice(0, index)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const present = base.names.find(own).filter(({ start, end, candidates }) => {
    const speaks = candidates.some((id) => SPEAKS.has(base.entities.get(id)?.type ?? ''));
    return speaks && (SAYS.test(own.slice(end)) || SAYS_AFTER.test(own.slice(0, start)));
  });
  return [...past, ...present.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}
