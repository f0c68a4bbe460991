/** The first words of a range of a text exactly as they stand there, for an anchor. */
export function firstWords(text: string, start: number, most = 6): string {
  const rest = text.slice(start);
  const lead = /^[\s“”"‘',;:]*/u.exec(rest)?.[0].length ?? 0;
  const words = new RegExp(`^(?:\\S+\\s+){0,${most - 1}}\\S+`, 'u').exec(rest.slice(lead))?.[0] ?? '';
  return words.replace(/[\s“”"’',;:.!?]+$/u, '');
}
