import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result } from '@/lib/kernel/result';
import { aboutSchema, type About } from '@/lib/lesson/about';
import { correctionSchema, type Correction } from '@/lib/lesson/correction';
import { parseAt, readYaml } from './yaml-file';

/** Reads `corrections.yaml`, if there is one. */
export const readCorrections = (folder: string): Result<Correction[]> =>
  readOptional(join(folder, 'corrections.yaml'), z.array(correctionSchema), []);

/** Reads `about.yaml`, if there is one: a site that says nothing of itself says that. */
export const readAbout = (folder: string): Result<About> => readOptional(join(folder, 'about.yaml'), aboutSchema, {});

function readOptional<T>(file: string, schema: z.ZodType<T>, none: unknown): Result<T> {
  if (!existsSync(file)) return ok(schema.parse(none));
  const yaml = readYaml(file);
  return yaml.ok ? parseAt(yaml.value, schema, yaml.value.value ?? none) : yaml;
}
