import { sha256 } from '../../kernel/digest';
import { byText } from '../../kernel/text';
import type { Elsewhere } from '../elsewhere';
import { leastReserved } from '../reserve';
import type { Blueprint } from '../form';
import type { Row } from './row';
import type { ToolQuiz } from './schema';

/** The rows of practice, and those that are kept for assigned forms. */
export interface Sides {
  open: Row[];
  kept: Row[];
}

/**
 * Parts the rows of each tool: what other quizzes keep is kept here too, what their practice asks is open, and of the
 * rest as many are kept as the share asks for.
 */
export function sidesOf(
  rows: readonly Row[],
  quiz: ToolQuiz,
  how: { elsewhere: Elsewhere; blueprint: Blueprint },
): Sides {
  const parted = quiz.tools.map(({ id }) =>
    part(
      rows.filter(({ tool }) => tool.id === id),
      quiz.slug,
      how,
    ),
  );
  return { open: parted.flatMap(({ open }) => open), kept: parted.flatMap(({ kept }) => kept) };
}

function part(
  rows: readonly Row[],
  seed: string,
  { elsewhere, blueprint }: { elsewhere: Elsewhere; blueprint: Blueprint },
): Sides {
  const kept = rows.filter(({ fact }) => elsewhere.kept.has(fact.id));
  const open = rows.filter((row) => !kept.includes(row) && elsewhere.open.has(row.fact.id));
  const rank = ({ fact }: Row) => sha256(`${seed} side ${fact.id}`);
  const free = rows
    .filter((row) => !kept.includes(row) && !open.includes(row))
    .sort((a, b) => byText(rank(a), rank(b)));
  const lacking = Math.max(0, leastReserved(rows.length, blueprint) - kept.length);
  return { open: [...open, ...free.slice(lacking)], kept: [...kept, ...free.slice(0, lacking)] };
}
