import type { FactBase } from '../../fact/base';
import { BREAK } from './cuts';
import { OFFICE } from './office';
import { verbAt } from './verb-at';

const TITLE = new RegExp(`(?:(?:[Tt]he|[Aa]n?|[\\p{L}-]+['’]s?) )*(?:${OFFICE}|Mr|Ms|Mrs|Dr) $`, 'u');

/** "The company's chief executive Ada Finch" as "Ada Finch": an office is a fact of its own. "Ada Finch's plan" as "the plan of Ada Finch". */
export const plainNames = (text: string, base: FactBase): string => withoutOwners(withoutTitles(text, base), base);

function withoutTitles(text: string, base: FactBase): string {
  const people = base.names
    .find(text)
    .filter(({ candidates }) => candidates.some((id) => base.entities.get(id)?.type === 'person'));
  return people.reduceRight((rest, { start }) => rest.slice(0, start).replace(TITLE, '') + rest.slice(start), text);
}

const withoutOwners = (text: string, base: FactBase): string =>
  base.names.find(text).reduceRight((rest, { start, end }) => {
    const owner = /(?:[Tt]he )?$/.exec(rest.slice(0, start))?.[0] ?? '';
    const mark = /^['’]s? /.exec(rest.slice(end))?.[0];
    if (mark === undefined) return rest;
    const thing = thingAt(rest.slice(end + mark.length));
    if (thing === '') return rest;
    const after = rest.slice(end + mark.length + thing.length);
    return `${rest.slice(0, start - owner.length)}the ${thing} of ${owner.toLowerCase()}${rest.slice(start, end)}${after}`;
  }, text);

/** The noun phrase at the beginning of a text: up to a verb, a preposition or a mark, at most three words. */
function thingAt(text: string): string {
  const words = /^[^,.;:“”"()]*/.exec(text)?.[0].trim().split(' ') ?? [];
  const verb = verbAt(words);
  const stop = words.findIndex((word, i) => BREAK.test(word) || i === verb);
  const thing = words.slice(0, stop < 0 ? words.length : stop);
  return thing.length > 3 ? '' : thing.join(' ');
}
