import type { Problem, Result } from '../kernel/result';
import { fail, ok } from '../kernel/result';
import type { Fact } from '../fact/schema';
import { factSchema } from '../fact/schema';
import type { Draft } from './proposer';

/** Reads a draft as a fact, so that the verifier can look at it; what lacks for that comes back as problems. */
export function asFact(draft: Draft, id: string): Result<Fact> {
  const { missing: _, ...fields } = draft;
  const parsed = factSchema.safeParse({ ...fields, id: draft.id ?? id });
  if (parsed.success) return ok(parsed.data);
  return fail(
    ...parsed.error.issues.map((issue): Problem => ({
      code: 'draft-incomplete',
      found: `${issue.path.join('.') || 'the draft'}: ${issue.message}`,
      wanted: 'a whole fact',
      todo: 'add what is listed as missing',
    })),
  );
}
