/** How likely at least `hits` of some independent trials succeed by chance, each with a chance of its own. */
export function tail(chances: readonly number[], hits: number): number {
  // exactly[k] is the chance of k hits so far (Poisson binomial distribution).
  let exactly = [1];
  for (const p of chances)
    exactly = [...exactly, 0].map((same, k) => same * (1 - p) + (k > 0 ? (exactly[k - 1] ?? 0) * p : 0));
  return exactly.slice(hits).reduce((sum, one) => sum + one, 0);
}

/** Below this a pattern is held to be no accident. */
export const NO_ACCIDENT = 0.05;
