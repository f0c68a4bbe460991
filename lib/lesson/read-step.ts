import { countWords } from '../kernel/text';
import { askedIn } from './asked';
import { figuresIn } from './figure';
import { propOf, refersTo, shownProps, walk, type LessonNode } from './node';
import type { StepOutline } from './schema';

/** Nodes within a line of text: they end no word. */
const INLINE = new Set(['emphasis', 'strong', 'link', 'mdxJsxTextElement']);

/** What a step says of itself, and what its components refer to, each once and in the order of the text. */
export function readStep(step: LessonNode): StepOutline {
  const refers = { fact: new Set<string>(), term: new Set<string>(), source: new Set<string>() };
  const text: string[] = [];
  walk(step, [], (node) => {
    // The title of the step itself is a heading; words of props within it are part of its text.
    if (node !== step) text.push(...shownProps(node).map((words) => ` ${words} `));
    text.push(node.type === 'text' ? String(node.value) : INLINE.has(node.type) ? '' : ' ');
    for (const sort of ['fact', 'term', 'source'] as const) for (const id of refersTo(node, sort)) refers[sort].add(id);
  });
  const figures = figuresIn(step);
  return {
    id: propOf(step, 'id'),
    title: propOf(step, 'title'),
    words: countWords(text.join('')),
    facts: [...refers.fact],
    terms: [...refers.term],
    sources: [...refers.source],
    ...(figures.length > 0 && { figures }),
    ...askedIn(step),
  };
}
