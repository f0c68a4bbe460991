const HEADS = 'Al Bar Cor Dal Ed Fen Gar Hol Is Jar Kel Lor Mar Nor Os Per Quin Ros Sel Tor'.split(' ');
const MIDDLES = 'a ba de fi go ha ki la mo ne ra si ta vo wi za'.split(' ');
const TAILS = 'bridge castle dale field ford gate ham land ley mere mont ridge stead ton ville wick worth wyn'.split(
  ' ',
);

/** The n-th invented proper noun, each different from all others: 20 × 16 × 16 × 18 of them. */
export function syntheticName(n: number): string {
  const head = HEADS[n % HEADS.length]!;
  const rest = Math.floor(n / HEADS.length);
  const tail = TAILS[rest % TAILS.length]!;
  const inner = Math.floor(rest / TAILS.length);
  const first = MIDDLES[inner % MIDDLES.length]!;
  const second = MIDDLES[Math.floor(inner / MIDDLES.length) % MIDDLES.length]!;
  return `${head}${first}${second}${tail}`;
}
