/** Rows of one statement: with a dozen columns, well below the parameters that SQLite (32,766) and PostgreSQL (65,535) take. */
const MOST_ROWS = 1_000;

/** Runs a query over many values, as many at a time as one statement takes, and puts the rows together. */
export async function inChunks<Value, Found>(
  values: readonly Value[],
  run: (chunk: Value[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[][] = [];
  for (let from = 0; from < values.length; from += MOST_ROWS)
    found.push([...(await run(values.slice(from, from + MOST_ROWS)))]);
  return found.flat();
}
