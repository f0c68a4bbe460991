import type { Line } from './fit';

/**
 * Words in so many lines, as a typesetter would break them: as even as can be, the last one rather short than long, and
 * not after a small word or within a name where another way is about as good.
 */
export function evenLines(units: readonly string[], count: number, line: Line): string[] {
  const target = line.fill ? line.width : line.wide(units.join(' ')) / count;
  const costs = units.map((_, start) => costsFrom(start, units, { ...line, target }));
  let sums = [0, ...units.map(() => Infinity)];
  const starts: number[][] = [];
  for (let at = 0; at < count; at += 1) {
    const best = oneLineMore(sums, costs);
    sums = best.sums;
    starts.push(best.starts);
  }
  const lines: string[] = [];
  let end = units.length;
  for (const from of starts.reverse()) {
    lines.unshift(units.slice(from[end], end).join(' '));
    end = from[end]!;
  }
  return lines;
}

/** What the lines cost that begin with a word: with one word, with two, as long as they fit. */
function costsFrom(start: number, units: readonly string[], line: Line & { target: number }): number[] {
  const { width, wide, target } = line;
  const { stop, shortLast } = line.fill ? FILLED : EVEN;
  const found: number[] = [];
  for (let end = start + 1; end <= units.length; end += 1) {
    const own = wide(units.slice(start, end).join(' '));
    if (own > width && found.length > 0) break;
    const off = own / target - 1;
    const last = end === units.length;
    const uneven = off * off * (last && off < 0 ? shortLast : 1);
    found.push(last ? uneven : uneven + costOfBreak(units[end - 1]!, units[end]!, stop));
  }
  return found;
}

/** What a break behind a comma or a stop saves, and for how much a last line counts that is short. */
const EVEN = { stop: 0.01, shortLast: 0.4 };
const FILLED = { stop: 0.08, shortLast: 0.25 };

/** What it costs to end a line between two words, in squares of the share by which a line is uneven: 0.03 is 17 %. */
function costOfBreak(before: string, after: string, stop: number): number {
  if (/[,;:.!?)”]$/u.test(before)) return -stop;
  if (/(^|[^\p{L}])\p{L}{1,3}$/u.test(before)) return 0.03;
  if (/^\d/.test(after)) return 0.012;
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after) ? 0.015 : 0;
}

/** From the least sums of the first words in so many lines to those in one line more, with where that line begins. */
function oneLineMore(sums: readonly number[], costs: readonly number[][]): { sums: number[]; starts: number[] } {
  const next = { sums: sums.map(() => Infinity), starts: sums.map(() => 0) };
  costs.forEach((ends, start) =>
    ends.forEach((cost, i) => {
      const sum = sums[start]! + cost;
      const end = start + i + 1;
      if (sum >= next.sums[end]!) return;
      next.sums[end] = sum;
      next.starts[end] = start;
    }),
  );
  return next;
}
