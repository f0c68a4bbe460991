import type { Grounded } from './check';

/** The clauses of the span in which the anchors stand; the whole span where there are none. */
export function anchorClauses(one: Grounded): string[] {
  const anchors = Object.values(one.evidence.anchors)
    .map((words) => ({ at: one.span.text.indexOf(words), words }))
    .filter(({ at }) => at >= 0);
  if (anchors.length === 0) return [one.span.text];
  const clauses = [...one.span.text.matchAll(/(?:(?! - )[^,;:–—()])+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  return clauses
    .filter((clause) => anchors.some(({ at, words }) => at < clause.end && at + words.length > clause.start))
    .map((clause) => clause.text);
}
