import type { Refused } from '../use-answer';
import type { CommonWords } from './teacher-words';

/** Why a call gave nothing, and what to do now: in the server's words where it has some. */
export function refusedWords({ code, status, words: said }: Refused, words: CommonWords): string {
  if (code === 'needs-https') return words.needsHttps;
  if (status === 0) return code === 'offline' ? words.offline : words.unreachable;
  if (said) return said;
  if (status === 401) return words.signedOut;
  if (status === 403) return words.notYours;
  if (status === 404 || status === 410) return words.notFound;
  if (status === 429) return words.tooOften;
  return status === 503 ? words.notSaved : words.failed;
}
