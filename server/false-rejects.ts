import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '@/lib/kernel/result';
import { verifyFact } from '@/lib/verify';
import { readFacts } from './content/read-facts';
import { verifyContext } from './facts';

/** The share of correct facts that the verifier refuses, 0 to 1. Each folder holds content/ and texts/; 0 without any. */
export function falseRejects(folders: readonly string[] = []): Result<number> {
  let [refused, all] = [0, 0];
  for (const folder of folders.filter(existsSync)) {
    const files = readFacts(join(folder, 'content'));
    if (!files.ok) return files;
    const { value: context } = verifyContext(files.value, join(folder, 'texts'));
    const { facts } = context.base;
    refused += facts.filter((fact) => verifyFact(fact, context).length > 0).length;
    all += facts.length;
  }
  return ok(all === 0 ? 0 : refused / all);
}
