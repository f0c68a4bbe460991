import type { Place } from '../../kernel/result';
import { splitSentences } from '../../source/sentences';
import type { LessonNode } from '../node';
import { textBlocks, type LessonText, type TextBlock } from './text-blocks';

/** A sentence of a lesson as readers see it, and the facts that stand behind it. */
export interface LessonSentence extends Pick<TextBlock, 'step' | 'within' | 'terms'> {
  text: string;
  /** `head`: the title, summary and objectives in the head of the file. */
  part: TextBlock['part'] | 'head';
  facts: readonly string[];
  placeAt(offset: number): Place;
}

/**
 * The sentences of a lesson's tree in reading order. The facts of a sentence are those named between its start and the
 * start of the next one, and those of the components around it.
 */
export const sentencesOf = (root: LessonNode, lesson: LessonText): LessonSentence[] =>
  textBlocks(root, lesson).flatMap(sentencesIn);

function sentencesIn(block: TextBlock): LessonSentence[] {
  const starts = startsOf(block.text);
  return starts.map(({ start, text }, i) => {
    const from = i === 0 ? 0 : start;
    const next = starts[i + 1]?.start ?? Infinity;
    const marked = block.marks.filter(({ at }) => at >= from && at < next).map(({ fact }) => fact);
    return {
      text,
      part: block.part,
      step: block.step,
      within: block.within,
      facts: [...new Set([...block.own, ...marked])],
      terms: block.terms
        .filter((term) => term.start >= from && term.start < next)
        .map((term) => ({ ...term, start: term.start - start, end: term.end - start })),
      placeAt: (offset) => block.placeAt(start + offset),
    };
  });
}

/** The splitter counts code points; places in a file are UTF-16 offsets. */
function startsOf(text: string): { start: number; text: string }[] {
  let from = 0;
  return splitSentences(text).map((sentence) => {
    const start = text.indexOf(sentence.text, from);
    from = start + sentence.text.length;
    return { start, text: sentence.text };
  });
}
