import type { Flaw } from '../flaw';
import { withoutNames } from '../without-names';

const NEGATIVE = /\b(?:not|never|cannot|least|except|no|neither)\b|n['’]t\b/i;
/** From here on a clause of its own begins, in which a negative is part of what is asked about. */
const CLAUSE =
  /\b(?:who|that|which|whose|if|when|where|while|because|although|unless|after|before|about|for|of (?:a|an|the)|on|over|with)\b/i;
const QUESTION_WORD = /\b(?:which|what|who|whom|whose|when|where|why|how)\b/i;

/** A stem that asks for what is not so: readers miss the word, and know the answer no better for it. */
export const negativeStem: Flaw = {
  id: 'negative-stem',
  title: 'The stem asks for what is not so',
  run: ({ item }, { base }) => {
    const question =
      withoutNames(item.stem, base)
        .split(/(?<=[.:;])\s+/)
        .at(-1) ?? '';
    const start = QUESTION_WORD.exec(question);
    if (/\ball (?:of )?(?:these|the following)\b.*\b(?:except|but)\b/i.test(question) || /\bexcept\W*$/i.test(question))
      return [`the stem asks for an exception: "${question}"`];
    if (!start) return [];
    const asked = question.slice(start.index + start[0].length).split(CLAUSE)[0] ?? '';
    const found = NEGATIVE.exec(asked);
    return found ? [`the stem asks for what is not so: "${found[0]}"`] : [];
  },
};
