import { evenLines } from './even-lines';

/** Width of a text in pixels at a size in pixels. */
export type MeasureAt = (text: string, size: number) => number;

/** The box a text is set in, and the sizes to try, largest first, each with as many lines as it may take. */
export interface Box {
  measure: MeasureAt;
  width: number;
  sizes: readonly { size: number; lines: number }[];
  /** True for a line beside others: it is filled before the next begins. Else lines are as even as can be. */
  fill?: boolean;
}

/** A text as it is set. `cut` where an ellipsis stands for the rest. */
export interface Fitted {
  size: number;
  lines: string[];
  /** The width of each line. */
  widths: number[];
  cut: boolean;
}

/** Sets a text in the largest size in which it fits whole, its lines as even as can be; where none will do, cuts it. */
export function fit(text: string, { measure, width, sizes, fill }: Box): Fitted {
  for (const { size, lines } of sizes) {
    const line: Line = { width, fill, wide: (part) => measure(part, size) };
    const units = piecesOf(text, line);
    const broken = breakLines(units, line);
    if (broken.length <= lines) return set(evenLines(units, broken.length, line), { size, wide: line.wide });
  }
  const { size, lines } = sizes.at(-1)!;
  const line: Line = { width, wide: (part) => measure(part, size) };
  const kept = breakLines(piecesOf(text, line), line).slice(0, lines);
  return set([...kept.slice(0, -1), ellipsed(kept.at(-1) ?? '', line)], { size, wide: line.wide }, true);
}

type Wide = (text: string) => number;

/** How wide a line may be, and how wide a text would be on it. */
export interface Line {
  width: number;
  fill?: boolean;
  wide: Wide;
}

const set = (lines: string[], { size, wide }: { size: number; wide: Wide }, cut = false): Fitted => ({
  size,
  lines,
  widths: lines.map(wide),
  cut,
});

/** As many words on each line as it holds. */
function breakLines(units: readonly string[], { width, wide }: Line): string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const longer = `${lines.at(-1)} ${unit}`;
    if (lines.length > 0 && wide(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(unit);
  }
  return lines;
}

/** What stays together, in pieces where it is wider than a line. */
const piecesOf = (text: string, line: Line): string[] =>
  unitsOf(text).flatMap((unit) => (line.wide(unit) > line.width ? pieces(unit, line) : [unit]));

/** Words, those together that a line should not part: "§ 4513", "27 February 2026", "Llama 4", a word and the dash behind it. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const last = units.at(-1);
    if (last !== undefined && (OPENS.test(last) || CLOSES.test(word) || isNumbered(last, word)))
      units[units.length - 1] = `${last} ${word}`;
    else units.push(word);
  }
  return units;
}

/** A sign of a section, a day or days of a month, an amount of money. */
const OPENS = /((^| )(§+|\d{1,2}|[$€£]\d[\d.,]*)|\d[\u2009 ]*–[\u2009 ]*\d{1,2})$/u;
const CLOSES = /^([–—·]|§+)$/u;

/** A name with its number, or a word with a number that ends something or is long: "Llama 4", "level 2.", "section 4557". */
const isNumbered = (name: string, number: string): boolean =>
  /\p{L}$/u.test(name) &&
  (/(^| )\p{Lu}[^ ]*$/u.test(name) ? /^\d{1,4}(\.\d+)?\P{L}?$/u : /^(\d{3,4}(\.\d+)?|\d{1,2}[^\p{L}\d])$/u).test(
    number,
  );

/** Parts what is wider than a line where it must be: between words, else between characters. */
function pieces(unit: string, line: Line): string[] {
  if (unit.includes(' '))
    return unit.split(' ').flatMap((word) => (line.wide(word) > line.width ? pieces(word, line) : word));
  const parts: string[] = [];
  for (const char of unit) {
    const longer = `${parts.at(-1)}${char}`;
    if (parts.length > 0 && line.wide(longer) <= line.width) parts[parts.length - 1] = longer;
    else parts.push(char);
  }
  return parts;
}

/** A line with an ellipsis at its end, shortened by words, or by characters where it has but one. */
function ellipsed(text: string, { width, wide }: Line): string {
  let kept = text;
  while (kept !== '' && wide(`${kept}…`) > width)
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : [...kept].slice(0, -1).join('');
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`;
}
