import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '@/lib/kernel/result';
import { verifyFact } from '@/lib/verify';
import { readFacts } from './content/read-facts';
import { verifyContext } from './facts';

/** The share of correct facts that the verifier refuses, 0 to 1. `folder` holds content/ and texts/; 0 without it. */
export function falseRejects(folder: string | undefined): Result<number> {
  if (folder === undefined || !existsSync(folder)) return ok(0);
  const files = readFacts(join(folder, 'content'));
  if (!files.ok) return files;
  const { value: context } = verifyContext(files.value, join(folder, 'texts'));
  const { facts } = context.base;
  const refused = facts.filter((fact) => verifyFact(fact, context).length > 0);
  return ok(facts.length === 0 ? 0 : refused.length / facts.length);
}
