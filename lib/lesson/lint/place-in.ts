import type { Place } from '../../kernel/result';
import type { LessonNode } from '../node';
import type { LessonText } from './text-blocks';

/** A node of text, and where in a block its words begin. */
export interface Piece {
  at: number;
  node: LessonNode;
}

/** The place in the file of an offset in a block, by the node that holds it. */
export function placeIn(piece: Piece | undefined, offset: number, lesson: Pick<LessonText, 'file' | 'lines'>): Place {
  const { line = 1, column = 1 } = piece?.node.position?.start ?? {};
  const before = String(piece?.node.value ?? '').slice(0, offset - (piece?.at ?? 0));
  const breaks = before.split('\n');
  if (breaks.length === 1) return { file: lesson.file, line, column: column + before.length };
  const at = line + breaks.length - 1;
  // The parser takes the indentation of a line that goes on away.
  const indent = /^\s*/.exec(lesson.lines[at - 1] ?? '')![0].length;
  return { file: lesson.file, line: at, column: indent + breaks.at(-1)!.length + 1 };
}
