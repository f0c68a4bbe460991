/** A place in a file that an editor can open: 1-based line and column, both optional. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/**
 * One thing that is wrong, in words an editor can act on.
 * `code` is stable; `found`, `wanted` and `todo` are sentences or short phrases.
 */
export interface Problem {
  code: string;
  found: string;
  wanted: string;
  todo: string;
  place?: Place;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (...problems: Problem[]): Result<never> => ({ ok: false, problems });

/** Renders a problem as `file:line:col  CODE  found; wanted; what to do`. */
export function formatProblem(problem: Problem): string {
  const { place } = problem;
  const where = place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') : '';
  const head = [where, problem.code].filter(Boolean).join('  ');
  return `${head}\n    found:  ${problem.found}\n    wanted: ${problem.wanted}\n    do:     ${problem.todo}`;
}
