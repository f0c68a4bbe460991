/**
 * The range of scores that a result stands for: the 80 % Wilson score interval for the share of right answers,
 * in whole items, so that 8 of 10 reads "about 6 to 10" and not a point (Wilson 1927).
 */
export function scoreRange(right: number, total: number, z = 1.2816): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 0 };
  const share = right / total;
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  return {
    low: Math.max(0, Math.round((middle - half) * total)),
    high: Math.min(total, Math.round((middle + half) * total)),
  };
}
