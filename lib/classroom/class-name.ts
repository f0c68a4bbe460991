import { ok, type Result } from '../kernel/result';
import { codePointLength } from '../kernel/text';
import { plainText } from './plain-text';
import { refuse } from './refusal';

/** Unicode characters that a class name may have. */
const MOST = 80;

/** The name of a class as it is kept: plain text of 1 to 80 characters, in which nothing is hidden (see plainText). */
export function className(sent: unknown): Result<string> {
  const wanted = String(MOST);
  if (typeof sent !== 'string')
    return refuse('class-name-text', { found: typeof sent, wanted: 'a text', todo: 'type a name' });
  const name = plainText(sent);
  if (name === '') return refuse('class-name-empty', { found: 'nothing', wanted, todo: 'type a name' });
  const length = codePointLength(name);
  if (length > MOST) return refuse('class-name-long', { found: String(length), wanted, todo: 'choose a shorter name' });
  return ok(name);
}
