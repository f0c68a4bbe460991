/** A character that shows nothing and makes the rest be seen otherwise than it is. */
export interface Hidden {
  offset: number;
  /** "U+202E" */
  name: string;
}

// Embeddings, overrides and isolates: they show text in another order than it is read in (Unicode TR36, "bidi spoofing").
// Letters of right-to-left scripts need none of them; the marks U+200E and U+200F only lean on their neighbours.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;

// No text holds them but a terminal's log or a damaged file. Tab, line ends and form feed are white space.
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/** The first character that shows text in another order than it is read in. */
export const firstTurn = (text: string): Hidden | undefined => first(text, TURNS);

/** The first control character that is not white space. */
export const firstControl = (text: string): Hidden | undefined => first(text, CONTROLS);

function first(text: string, pattern: RegExp): Hidden | undefined {
  const offset = text.search(pattern);
  if (offset < 0) return undefined;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return { offset, name: `U+${code}` };
}

/** Line and column of an offset, both from 1. Line ends are LF, CR LF or CR. */
export function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
