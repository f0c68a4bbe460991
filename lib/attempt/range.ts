import { wilson } from '../kernel/wilson';

/**
 * The range of scores that a result stands for: the 80 % Wilson score interval for the share of right answers,
 * in whole items, so that 8 of 10 reads "about 6 to 10" and not a point.
 */
export function scoreRange(right: number, total: number, z = 1.2816): { low: number; high: number } {
  const { low, high } = wilson(right, total, z);
  return { low: Math.round(low * total), high: Math.round(high * total) };
}
