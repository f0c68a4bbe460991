/** Programs run a cell that begins so as a formula: `=HYPERLINK(…)`. The wide ones and white space before them too. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Tells a spreadsheet that the file is UTF-8; without it, names are shown wrong. */
const BOM = '\uFEFF';

/**
 * Rows as a file of comma-separated values (RFC 4180) in UTF-8 with a byte order mark. A text that a spreadsheet would
 * run gets an apostrophe in front, which it shows as text; figures stay figures.
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
