import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factBase, type FactBase } from '@/lib/fact/base';
import { entitySchema } from '@/lib/fact/entity';
import { paraphraseSchema } from '@/lib/fact/paraphrase';
import { disagreementSchema, factSchema, type Disagreement } from '@/lib/fact/schema';
import { fail, ok, type Place, type Problem, type Result } from '@/lib/kernel/result';
import { byText } from '@/lib/kernel/text';
import { sourceSchema } from '@/lib/source/schema';
import { parseAt, readYaml, type YamlFile } from './yaml-file';

/** The facts of a content folder, and where in its files each thing stands. */
export interface FactFiles {
  base: FactBase;
  placeOfFact(id: string, path?: readonly PropertyKey[]): Place | undefined;
  placeOfSource(id: string, path?: readonly PropertyKey[]): Place | undefined;
}

interface Item<T> {
  value: T;
  place(path?: readonly PropertyKey[]): Place;
}

/** Reads records, entities, facts and disagreements; nothing is half-read: one problem and there is no base. */
export function readFacts(folder: string): Result<FactFiles> {
  if (!isFolder(folder)) return fail(contentMissing(folder));
  const problems: Problem[] = [];
  const take = <T>(result: Result<T[]>): T[] => (result.ok ? result.value : (problems.push(...result.problems), []));
  const sources = yamlFiles(join(folder, 'sources')).flatMap((file) => take(readOne(file, sourceSchema)));
  const entities = take(readList(join(folder, 'entities.yaml'), entitySchema));
  const facts = yamlFiles(join(folder, 'facts')).flatMap((file) => take(readList(file, factSchema)));
  const disagreements = take(readList(join(folder, 'disagreements.yaml'), disagreementSchema));
  const paraphrases = take(readList(join(folder, 'paraphrases.yaml'), paraphraseSchema));
  for (const list of [sources, entities, facts, disagreements]) problems.push(...duplicates(list));
  // A file that could not be read would leave every reference to its facts open.
  if (problems.length === 0) problems.push(...openDisagreements(disagreements, facts));
  problems.push(...sameDigest(sources));
  if (problems.length > 0) return fail(...problems);
  const places = { facts: placesOf(facts), sources: placesOf(sources) };
  return ok({
    base: factBase({
      sources: sources.map((item) => item.value),
      entities: entities.map((item) => item.value),
      facts: facts.map((item) => item.value).sort((a, b) => byText(a.id, b.id)),
      disagreements: disagreements.map((item) => item.value),
      paraphrases: paraphrases.map((item) => item.value),
    }),
    placeOfFact: (id, path) => places.facts.get(id)?.(path),
    placeOfSource: (id, path) => places.sources.get(id)?.(path),
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const contentMissing = (folder: string): Problem => ({
  code: 'content-missing',
  found: `no folder ${folder}`,
  wanted: 'a content folder',
  todo: 'correct --content or CITED_CONTENT',
});

const placesOf = (items: readonly Item<{ id: string }>[]) => new Map(items.map((item) => [item.value.id, item.place]));

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort(byText)
    .map((name) => join(folder, name));
}

function readOne<T>(file: string, schema: z.ZodType<T>): Result<Item<T>[]> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const parsed = parseAt(yaml.value, schema, yaml.value.value);
  return parsed.ok ? ok([{ value: parsed.value, place: (path = []) => yaml.value.place(path) }]) : parsed;
}

function readList<T>(file: string, schema: z.ZodType<T>): Result<Item<T>[]> {
  if (!existsSync(file)) return ok([]);
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  if (yaml.value.value === null) return ok([]);
  const list = parseAt(yaml.value, z.array(z.unknown()), yaml.value.value);
  if (!list.ok) return list;
  return list.value.reduce<Result<Item<T>[]>>((all, value, i) => addItem(all, yaml.value, schema, value, i), ok([]));
}

function addItem<T>(
  all: Result<Item<T>[]>,
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  i: number,
): Result<Item<T>[]> {
  const parsed = parseAt(yaml, schema, value, [i]);
  if (!parsed.ok) return fail(...(all.ok ? [] : all.problems), ...parsed.problems);
  return all.ok ? ok([...all.value, { value: parsed.value, place: (path = []) => yaml.place([i, ...path]) }]) : all;
}

function duplicates(items: readonly Item<{ id: string }>[]): Problem[] {
  const first = new Map<string, Place>();
  return items.flatMap((item) => {
    const { id } = item.value;
    const before = first.get(id);
    if (!before) {
      first.set(id, item.place(['id']));
      return [];
    }
    return [
      {
        code: 'id-duplicate',
        found: `"${id}" again; first at ${before.file}:${before.line}`,
        wanted: 'one thing an id',
        todo: 'give one of them another id',
        place: item.place(['id']),
      },
    ];
  });
}

function sameDigest(sources: readonly Item<{ id: string; digest: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap((item) => {
    const before = first.get(item.value.digest);
    first.set(item.value.digest, item.value.id);
    return before === undefined
      ? []
      : [
          {
            code: 'text-duplicate',
            found: `the text of ${before} again`,
            wanted: 'one record a text',
            todo: 'take one record out',
            place: item.place(['digest']),
          },
        ];
  });
}

function openDisagreements(items: readonly Item<Disagreement>[], facts: readonly Item<{ id: string }>[]): Problem[] {
  const ids = new Set(facts.map((fact) => fact.value.id));
  const unknown = items.flatMap((item) =>
    item.value.facts.flatMap((id, i) =>
      ids.has(id)
        ? []
        : [
            {
              code: 'fact-unknown',
              found: id,
              wanted: 'the id of a fact',
              todo: 'correct the id',
              place: item.place(['facts', i]),
            },
          ],
    ),
  );
  return [...unknown, ...items.flatMap(strangePair)];
}

/** A question may set only facts of the disagreement against each other, and not a fact against itself. */
function strangePair({ value: { ask, facts }, place }: Item<Disagreement>): Problem[] {
  const pair: string[] = ask || [];
  return pair.flatMap((id, i) =>
    facts.includes(id) && pair.indexOf(id) === i
      ? []
      : [
          {
            code: 'pair-unknown',
            found: id,
            wanted: `two of ${facts.join(', ')}`,
            todo: 'name two facts of the disagreement',
            place: place(['ask', i]),
          },
        ],
  );
}

/** Where the lock of a content folder lies. */
export const lockFile = (folder: string): string => join(folder, 'facts.lock.json');
