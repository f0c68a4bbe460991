import type { Line } from './fit';

/**
 * Words in so many lines, as even as can be: of all ways to break them the one with the least sum of squared widths, which is
 * the one with the least difference between lines. No line is left with a lonely word.
 */
export function evenLines(units: readonly string[], count: number, line: Line): string[] {
  const widths = units.map((_, start) => widthsFrom(start, units, line));
  let sums = [0, ...units.map(() => Infinity)];
  const starts: number[][] = [];
  for (let at = 0; at < count; at += 1) {
    const best = oneLineMore(sums, widths);
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

/** Widths of the lines that begin with a word: with one word, with two, as long as they fit. */
function widthsFrom(start: number, units: readonly string[], { width, wide }: Line): number[] {
  const found: number[] = [];
  for (let end = start + 1; end <= units.length; end += 1) {
    const own = wide(units.slice(start, end).join(' '));
    if (own > width && found.length > 0) break;
    found.push(own);
  }
  return found;
}

/** From the least sums of the first words in so many lines to those in one line more, with where that line begins. */
function oneLineMore(sums: readonly number[], widths: readonly number[][]): { sums: number[]; starts: number[] } {
  const next = { sums: sums.map(() => Infinity), starts: sums.map(() => 0) };
  widths.forEach((ends, start) =>
    ends.forEach((width, i) => {
      const sum = sums[start]! + width * width;
      const end = start + i + 1;
      if (sum >= next.sums[end]!) return;
      next.sums[end] = sum;
      next.starts[end] = start;
    }),
  );
  return next;
}
