import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result } from '@/lib/kernel/result';
import { withheldSchema, type Withheld } from '@/lib/quiz/withheld';
import { parseAt, readYaml } from './yaml-file';

/** Reads `withheld.yaml`, if there is one: items that readers found flawed, each with its version and the reason. */
export function readWithheld(folder: string): Result<Withheld[]> {
  const file = join(folder, 'withheld.yaml');
  if (!existsSync(file)) return ok([]);
  const yaml = readYaml(file);
  return yaml.ok ? parseAt(yaml.value, z.array(withheldSchema), yaml.value.value ?? []) : yaml;
}
