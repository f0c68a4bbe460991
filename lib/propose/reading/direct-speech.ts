import type { ProposeContext } from '../proposer';
import type { Range } from './reading';

/** Where a sentence holds direct speech, and whether that goes on from the sentence before in its paragraph. */
export interface DirectSpeech {
  quoted: Range[];
  continues: boolean;
  /** Whether the sentence before stands in the same paragraph. */
  joined: boolean;
}

/** Finds the direct speech of every sentence; a quotation that is not closed runs on to the end of its paragraph. */
export function directSpeech({ text, sentences }: ProposeContext['text']): DirectSpeech[] {
  const characters = [...text];
  let open = false;
  return sentences.map((sentence, i) => {
    const last = sentences[i - 1];
    const sameParagraph = last !== undefined && !characters.slice(last.end, sentence.start).includes('\n');
    open = open && sameParagraph;
    const continues = sameParagraph && (open || /^["“]/.test(sentence.text));
    const found = quotesIn(sentence.text, open);
    open = found.open;
    return { quoted: found.quoted, continues, joined: sameParagraph };
  });
}

function quotesIn(text: string, openBefore: boolean): { quoted: Range[]; open: boolean } {
  const quoted: Range[] = [];
  let from = openBefore ? 0 : -1;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (from < 0 && mark !== '”') from = index;
    else if (from >= 0 && mark !== '“') {
      quoted.push({ start: from, end: index + 1 });
      from = -1;
    }
  }
  if (from >= 0) quoted.push({ start: from, end: text.length });
  return { quoted, open: from >= 0 };
}
