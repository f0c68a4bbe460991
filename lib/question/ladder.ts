import type { Amount } from '../fact/slot';

/** Rungs beside the key, by the key's place in the sorted list. */
const RUNGS: readonly (readonly number[])[] = [
  [1, 2, 5],
  [1 / 2, 1, 2],
  [1 / 5, 1 / 2, 1],
];

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A figure as words hold it: what stands before the number, the number, what stands after. */
interface Written {
  prefix: string;
  number: number;
  suffix: string;
  /** Digits that carry meaning, and digits behind the point. */
  digits: number;
  decimals: number;
  spelled: boolean;
}

/**
 * Three figures in rising order, the key among them in the same words: half, double, five times or a fifth, as round as
 * the key. The key stands at the place asked for, or at the next that gives no figure that is taken or odd.
 */
export function ladder(
  words: string,
  { value, unit }: Pick<Amount, 'value' | 'unit'>,
  place: number,
  taken: readonly number[],
): string[] | undefined {
  const key = read(words);
  if (!key || !isSound(key.number, key, unit)) return undefined;
  const scale = value / key.number;
  const good = (number: number | undefined): number is number =>
    number === key.number ||
    (number !== undefined && isSound(number, key, unit) && !taken.some((one) => sameFigure(one, number * scale)));
  return RUNGS.map((_, i) => RUNGS[(place + i) % RUNGS.length]!)
    .map((factors) => factors.map((factor) => (factor === 1 ? key.number : rounded(key.number * factor, key))))
    .filter((numbers): numbers is number[] => numbers.every(good))
    .filter((numbers) => new Set(numbers).size === numbers.length)
    .map((numbers) => numbers.map((number) => (number === key.number ? words : write(number, key))))[0];
}

const sameFigure = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function read(words: string): Written | undefined {
  const spelled = SMALL.indexOf(words.toLowerCase());
  if (spelled > 0) return { prefix: '', number: spelled, suffix: '', digits: 1, decimals: 0, spelled: true };
  const [, prefix = '', written, suffix = ''] = /^([^\d]*)([\d,]*\d(?:\.\d+)?)(.*)$/s.exec(words) ?? [];
  if (written === undefined) return undefined;
  const bare = written.replaceAll(',', '');
  const digits = bare
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(bare.includes('.') ? /$/ : /0+$/, '').length;
  return { prefix, number: Number(bare), suffix, digits, decimals: bare.split('.')[1]?.length ?? 0, spelled: false };
}

/** As it comes out, if with at most one digit more than the key; else to the digits of the key; never a coarse guess. */
function rounded(exact: number, { digits, decimals }: Written): number | undefined {
  const fits = Number(exact.toFixed(decimals)) === exact && digitsOf(exact) <= digits + 1;
  if (fits) return exact;
  return digits > 1 ? Number(Number(exact.toPrecision(digits)).toFixed(decimals)) : undefined;
}

/** Digits that carry meaning. */
const digitsOf = (number: number): number =>
  String(number)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** One of a thing has another form of its noun than more; more than a hundred percent is as a rule no share. */
function isSound(number: number, { spelled }: Written, unit: string): boolean {
  if (number <= 0 || (unit === 'percent' && number > 100)) return false;
  if (number === 1 && unit !== 'percent' && !/^[A-Z]{3}$/.test(unit)) return false;
  return !spelled || SMALL[number] !== undefined;
}

/** In the way of the key: its thousands have commas where it has any. */
function write(number: number, { prefix, suffix, decimals, spelled }: Written): string {
  if (spelled) return SMALL[number]!;
  const digits = number.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${prefix}${digits}${suffix}`;
}
