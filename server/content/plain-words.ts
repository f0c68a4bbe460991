import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result } from '@/lib/kernel/result';
import { parseAt, readYaml } from './yaml-file';

const word = z.string().regex(/^\p{L}+$/u, 'one word, letters only');

/** Reads `plain-words.yaml`, if there is one: long words that the author calls plain. */
export function readPlainWords(folder: string): Result<string[]> {
  const file = join(folder, 'plain-words.yaml');
  if (!existsSync(file)) return ok([]);
  const yaml = readYaml(file);
  return yaml.ok ? parseAt(yaml.value, z.array(word), yaml.value.value ?? []) : yaml;
}
