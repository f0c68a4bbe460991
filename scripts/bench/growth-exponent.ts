/** One measurement: seconds for a size. */
export interface Timing {
  size: number;
  seconds: number;
}

/** The slope of log time over log size by least squares: 1 is linear, 2 quadratic. Undefined for less than two sizes. */
export function growthExponent(timings: readonly Timing[]): number | undefined {
  if (new Set(timings.map(({ size }) => size)).size < 2) return undefined;
  const points = timings.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)] as const);
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const both = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return both / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** The exponent from each size to the next, for timings in order of size: where a fit over all sizes hides a bend, these show it. */
export const growthSteps = (timings: readonly Timing[]): { from: number; to: number; exponent: number }[] =>
  timings.slice(1).flatMap((to, i) => {
    const from = timings[i]!;
    const exponent = growthExponent([from, to]);
    return exponent === undefined ? [] : [{ from: from.size, to: to.size, exponent }];
  });
