import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { fail, ok, type Place, type Problem, type Result } from '@/lib/kernel/result';
import { byText } from '@/lib/kernel/text';
import { factsIn } from '@/lib/lesson/cited-text';
import { mapTexts, siteMapSchema, type SiteMap } from '@/lib/lesson/map';
import { teachingSchema, teachingTexts, type Teaching } from '@/lib/lesson/teaching';
import { parseAt, readYaml, shownPath } from './yaml-file';

// What stands beside the lessons: the map of them all, and a file for those who teach with one.

/** What a file holds, and where in it each value stands. */
export interface Placed<T> {
  value: T;
  place(path: readonly PropertyKey[]): Place;
}

/** The parts of a content folder that stand beside its lessons. */
export interface Beside {
  map?: Placed<SiteMap>;
  /** By lesson. */
  teaching: ReadonlyMap<string, Placed<Teaching>>;
}

/** Reads `map.yaml`, if there is one, and each `teaching/<slug>.yaml`, which has to be of a lesson of the site where that is known. */
export function readBeside(folder: string, lessons?: readonly string[]): Result<Beside> {
  const file = join(folder, 'map.yaml');
  const map = existsSync(file) ? readPlaced(file, siteMapSchema) : undefined;
  const names = teachingFiles(folder);
  const stray = names.filter((name) => lessons && !lessons.includes(slugOf(name)));
  const teaching = names
    .filter((name) => !stray.includes(name))
    .map((name) => [slugOf(name), readPlaced(join(folder, 'teaching', name), teachingSchema)] as const);
  const problems = [
    ...stray.map((name) => strayProblem(join(folder, 'teaching', name), lessons!)),
    ...[map, ...teaching.map(([, read]) => read)].flatMap((read) => (read && !read.ok ? read.problems : [])),
  ];
  if (problems.length > 0) return fail(...problems);
  return ok({
    ...(map?.ok ? { map: map.value } : {}),
    teaching: new Map(teaching.flatMap(([slug, read]) => (read.ok ? [[slug, read.value] as const] : []))),
  });
}

const slugOf = (name: string): string => basename(name, '.yaml');

function teachingFiles(folder: string): string[] {
  const within = join(folder, 'teaching');
  const names = existsSync(within) ? readdirSync(within) : [];
  return names.filter((name) => name.endsWith('.yaml')).sort(byText);
}

function readPlaced<T>(file: string, schema: z.ZodType<T>): Result<Placed<T>> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const parsed = parseAt(yaml.value, schema, yaml.value.value ?? {});
  return parsed.ok ? ok({ value: parsed.value, place: yaml.value.place }) : parsed;
}

const strayProblem = (file: string, lessons: readonly string[]): Problem => ({
  code: 'lesson-unknown',
  found: `a file for teaching the lesson ${slugOf(file)}`,
  wanted: `a file named for a lesson of site.yaml: ${lessons.join(', ')}`,
  todo: 'rename the file, or add the lesson to site.yaml',
  place: { file: shownPath(file) },
});

/** Facts that these pages print for everybody to read. */
export const toldBeside = ({ map, teaching }: Beside): string[] =>
  factsIn([
    ...(map ? mapTexts(map.value) : []),
    ...[...teaching.values()].flatMap((placed) => teachingTexts(placed.value)),
  ]);
