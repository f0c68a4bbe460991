import type { PublicItem } from '@/lib/question/item';
import type { Say } from '@/lib/words';

/** The words of a row; a gap is a line to the eye and a word to the ear. */
export function Gapped({ row: { text, after }, say }: { row: NonNullable<PublicItem['rows']>[number]; say: Say }) {
  if (after === undefined) return text;
  return (
    <>
      {text} <span aria-hidden="true">________</span>
      <span className="visuallyHidden">{say('quiz.gap')}</span>
      {/^[\p{L}\p{N}(“"]/u.test(after) ? ` ${after}` : after}
    </>
  );
}
