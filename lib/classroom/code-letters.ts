import { drawBelow, type Chance } from './chance';

/** What codes are made of: digits and capital letters without those that look alike (0 O, 1 I L). */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** So many letters stand together when a code is shown. */
const GROUP = 4;

/** A code of so many letters, each as likely as the others. */
export const drawCode = (length: number, chance: Chance): string =>
  Array.from({ length }, () => CODE_LETTERS[drawBelow(CODE_LETTERS.length, chance)]).join('');

/** A code as people read it: `ABCD-2345`. */
export const showCode = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
