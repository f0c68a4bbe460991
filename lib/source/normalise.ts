/** The one form in which a source text is hashed, measured and cut: no byte-order mark, LF line ends, Unicode NFC. */
export const normalise = (text: string): string =>
  text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
