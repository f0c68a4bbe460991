import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factDigest } from '@/lib/fact/fact-digest';
import { ok, type Problem, type Result } from '@/lib/kernel/result';
import { slug } from '@/lib/source/schema';
import type { Survivor } from '@/lib/verify/mutate';
import { parseAt, readYaml, type YamlFile } from './content/yaml-file';

const equivalentSchema = z
  .strictObject({
    operator: slug,
    fact: slug,
    statement: z.string().min(1).optional().describe('Of the mutant'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Of the whole mutant, where its statement is that of the fact'),
    reason: z.string().trim().min(1).describe('Why the mutant is as true as the fact'),
  })
  .refine(
    (one) => (one.statement === undefined) !== (one.digest === undefined),
    'needs statement or digest, one of them',
  );
type Equivalent = z.infer<typeof equivalentSchema>;

/** Mutants that an editor found to be no wrong facts, listed by hand, each with its reason. */
export interface EquivalentMutants {
  has(survivor: Survivor): boolean;
  /** Entries that fit none of the survivors: the fact was changed, or a check now refuses the mutant. */
  unmatched(survivors: readonly Survivor[]): Problem[];
}

/** Reads `equivalent-mutants.yaml`, if there is one. */
export function readEquivalents(folder: string): Result<EquivalentMutants> {
  const file = join(folder, 'equivalent-mutants.yaml');
  if (!existsSync(file)) return ok({ has: () => false, unmatched: () => [] });
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const list = parseAt(yaml.value, z.array(equivalentSchema), yaml.value.value ?? []);
  if (!list.ok) return list;
  return ok({
    has: (survivor) => list.value.some((one) => fits(one, survivor)),
    unmatched: (survivors) =>
      list.value.flatMap((one, i) =>
        survivors.some((survivor) => fits(one, survivor)) ? [] : [unmatched(one, yaml.value, i)],
      ),
  });
}

const fits = (one: Equivalent, { operator, fact, mutant }: Survivor): boolean =>
  one.operator === operator &&
  one.fact === fact &&
  (one.digest === undefined ? one.statement === mutant.statement : one.digest === factDigest(mutant));

const unmatched = (one: Equivalent, yaml: YamlFile, i: number): Problem => ({
  code: 'equivalent-unmatched',
  found: `${one.operator} of ${one.fact}: no mutant like this one survives`,
  wanted: 'entries for mutants that every check lets through',
  todo: 'take the entry out',
  place: yaml.place([i]),
});
