import { encode } from 'uqr';

/** A QR code as the path of a drawing: `size` modules wide and high, the quiet zone that readers need among them. */
export interface Qr {
  size: number;
  path: string;
}

/** The light modules on each side, ISO/IEC 18004, 9.1. */
const QUIET = 4;

/** Draws an address as a QR code that survives a smudge of 15 % of it. Throws where the address is longer than a code holds. */
export function qrOf(address: string): Qr {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  return { size, path: data.map((row, y) => bars(row, y)).join('') };
}

/** The dark modules of a row, those side by side in one stroke. */
function bars(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
