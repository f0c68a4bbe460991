import type { Confidence } from '../attempt/event';
import type { Say } from '../words';
import type { Mark, ResultCell, ResultRow, ResultTable } from './result-table';

/** The words of a result, as a page gets them: it has no catalogue of its own. */
export interface TableWords {
  mark: Record<Mark, string>;
  state: Record<ResultRow['state'], string>;
  confidence: Record<Confidence, string>;
  late: string;
  heads: Record<'handle' | 'name' | 'state' | 'right' | 'omitted' | 'points' | 'of', string>;
}

/** The words of a result in a language. */
export const tableWords = (say: Say): TableWords => ({
  mark: {
    right: say('results.mark.right'),
    wrong: say('results.mark.wrong'),
    omitted: say('results.mark.omitted'),
    open: say('results.mark.open'),
    voided: say('results.mark.voided'),
    absent: say('results.mark.absent'),
  },
  state: {
    absent: say('results.state.absent'),
    working: say('results.state.working'),
    submitted: say('results.state.submitted'),
  },
  confidence: { guess: say('quiz.guess'), think: say('quiz.think'), sure: say('quiz.sure') },
  late: say('results.late'),
  heads: {
    handle: say('results.handle'),
    name: say('results.name'),
    state: say('results.state'),
    right: say('results.right'),
    omitted: say('results.omitted'),
    points: say('results.points'),
    of: say('results.of'),
  },
});

/** What a cell says, on the screen and in a file: "Wrong, Sure, late". */
export const cellText = ({ mark, confidence, late }: ResultCell, words: TableWords): string =>
  [words.mark[mark], confidence && words.confidence[confidence], late && words.late].filter(Boolean).join(', ');

/** Where a student stands: "Submitted, late". */
export const stateText = ({ state, late }: Pick<ResultRow, 'state' | 'late'>, words: TableWords): string =>
  [words.state[state], late && words.late].filter(Boolean).join(', ');

/** The columns between who somebody is and the questions: what most look for first. */
export const SUMS = ['right', 'omitted', 'total', 'of'] as const;

/** The whole table as it stands on the screen, heads first; with a column of names if a function gives them. */
export function tableText(
  { columns, rows }: ResultTable,
  words: TableWords,
  nameOf?: (handle: string) => string | undefined,
): (string | number)[][] {
  const { heads } = words;
  const who = [heads.handle, ...(nameOf ? [heads.name] : []), heads.state];
  return [
    [...who, heads.right, heads.omitted, heads.points, heads.of, ...columns.map(({ label }) => label)],
    ...rows.map((row) => [
      ...[row.handle, ...(nameOf ? [nameOf(row.handle) ?? ''] : []), stateText(row, words)],
      ...[row.right, row.omitted, row.total.points, row.total.max],
      ...row.cells.map((cell) => cellText(cell, words)),
    ]),
  ];
}
