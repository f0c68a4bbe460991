/** The infinitive of an English gerund as rules meet it: "easing" → "ease", "stopping" → "stop", "selling" → "sell". */
export function infinitive(gerund: string): string {
  const base = gerund.replace(/ing$/, '');
  if (/([^aeiouls])\1$/.test(base)) return base.slice(0, -1);
  return /(?:[aeiou][svzcgk]|[^aeiou]u|[lrn]g|[lr]v|[^aeo][aiu]d|[^aeo]at|[^aeou]in|[aiou]r[cgs]?|[^aeiou]l|bl|[^eo]os)$/.test(
    base,
  ) && !/(?:[aeo][aeiou][kg]|ow|ear|air|oor|our|ell|all|oin|ain)$/.test(base)
    ? `${base}e`
    : base;
}
