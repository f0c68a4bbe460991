const NOT_KEPT = /\0|\p{Surrogate}/u;

/**
 * Refuses what the two databases would keep differently, or not at all: SQLite's driver ends the process over a boolean, cuts
 * text at NUL and fills missing parameters with null. Whoever gets here with such a value has not checked what was sent.
 */
export function checkParameters(parameters: readonly unknown[]): void {
  for (const [index, value] of parameters.entries()) {
    const wrong = wrongWith(value);
    if (wrong) throw new TypeError(`Parameter ${index + 1} of a query is ${wrong}, which no column can hold.`);
  }
}

function wrongWith(value: unknown): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return NOT_KEPT.test(value) ? 'text with NUL or half a character' : undefined;
  if (typeof value !== 'number') return value === undefined ? 'missing' : `a ${typeof value}`;
  if (!Number.isFinite(value)) return `the number ${value}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'a number too large to be exact' : undefined;
}

/** As many parameters as the query has question marks outside of its quotation marks. */
export function checkCount(sql: string, parameters: readonly unknown[]): void {
  const wanted = sql.replace(/'[^']*'|"[^"]*"/g, '').split('?').length - 1;
  if (wanted !== parameters.length)
    throw new TypeError(`A query has ${wanted} parameters and was given ${parameters.length}: ${sql}`);
}
