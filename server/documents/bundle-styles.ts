import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Sheets of a build, joined: one for each list of addresses that some page loads together. */
export interface StyleBundles {
  /** Address of the sheet that holds these, in this order. */
  addressOf(sheets: readonly string[]): string;
  /** Every sheet made so far, by its address. */
  made: ReadonlyMap<string, Buffer>;
  /** Address of each sheet made so far, by the addresses of its parts. */
  index: Readonly<Record<string, string>>;
}

/** What names a list of sheets in the index. */
export const sheetsKey = (sheets: readonly string[]): string => sheets.join(' ');

/**
 * Joins sheets of a build. They lie in a folder beside the parts, two levels below `/_next/static`, so that what they
 * load by a relative address is found. `fileOf` gives the file behind an address.
 */
export function bundleStyles(fileOf: (address: string) => string): StyleBundles {
  const made = new Map<string, Buffer>();
  const index: Record<string, string> = {};
  return {
    made,
    index,
    addressOf(sheets) {
      const key = sheetsKey(sheets);
      const known = index[key];
      if (known) return known;
      const body = Buffer.concat(sheets.flatMap((sheet) => [readFileSync(fileOf(sheet)), Buffer.from('\n')]));
      const address = `/_next/static/documents/${createHash('sha256').update(body).digest('hex').slice(0, 16)}.css`;
      made.set(address, body);
      return (index[key] = address);
    },
  };
}
