/** The gerund of an English verb as rules meet it: "leaves" → "leaving", "violates" → "violating", "ships" → "shipping". */
export function gerund(verb: string): string {
  const base = /ies$/.test(verb)
    ? `${verb.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/.test(verb)
      ? verb.slice(0, -2)
      : verb.replace(/(?<!s)s$/, '');
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)) return `${base}${base.at(-1)}ing`;
  return `${base}ing`;
}
