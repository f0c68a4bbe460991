import { ok, type Result } from '../kernel/result';
import { CODE_LETTERS, showCode } from './code-letters';
import { refuse } from './refusal';

/** Capital letters of other alphabets that look just like ours: a keyboard may be set to them. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕІКМНОРСТУХЅЈ', 'ABEIKMHOPCTYXSJ'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([theirs = '', ours = '']) => [...theirs].map((letter, i) => [letter, ours[i]!])),
);

/** What people put between letters, and what a copied text holds unseen. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\p{M}._:·•,;"'“”‘’()[\]*]/gu;
/** Left out of every code, since each looks like another of them. */
const LEFT_OUT = /[01OIL]/;
/** More than anybody types: no work is done on it. */
const MOST = 500;

/**
 * A code as it was typed, dictated or pasted, as it is stored. Small letters, gaps, marks between, full-width letters and
 * look-alikes of other alphabets are understood. It is not guessed what 0, O, 1, I or L may stand for.
 */
export function readCode(typed: unknown, length: number): Result<string> {
  const example = showCode(CODE_LETTERS.slice(0, length));
  if (typeof typed !== 'string' || typed.length > MOST) return wrongLength('something else', length, example);
  const letters = [...typed.normalize('NFKC').toUpperCase().replace(BETWEEN, '')];
  const code = letters.map((letter) => LOOK_ALIKE[letter] ?? letter).join('');
  if (code === '') return refuse('code-empty', { found: 'nothing', wanted: `${length}`, todo: 'type the code' });
  const odd = [...code].find((letter) => LEFT_OUT.test(letter) || !CODE_LETTERS.includes(letter));
  if (odd !== undefined)
    return LEFT_OUT.test(odd)
      ? refuse('code-left-out', { found: odd, wanted: CODE_LETTERS, todo: 'look at that letter again' })
      : refuse('code-letter', { found: odd, wanted: CODE_LETTERS, todo: 'type letters and digits' });
  return code.length === length ? ok(code) : wrongLength(`${code.length}`, length, example);
}

const wrongLength = (found: string, length: number, example: string): Result<never> =>
  refuse('code-length', { found, wanted: `${length}`, todo: `type a code such as ${example}` });
