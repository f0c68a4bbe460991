import { fail, type Problem, type Result } from '../kernel/result';
import type { WordKey } from '../words';

/** Why something in the classroom is refused. Each code has words in the catalogue, `refused.<code>`. */
export type RefusalCode = WordKey extends infer Key ? (Key extends `refused.${infer Code}` ? Code : never) : never;

/** A refusal that a reader can be told: see refusalWords. */
export const refuse = (code: RefusalCode, about: Pick<Problem, 'found' | 'wanted' | 'todo'>): Result<never> =>
  fail({ code, found: about.found, wanted: about.wanted, todo: about.todo });
