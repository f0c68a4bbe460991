import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lock } from '@/lib/fact/lock';
import { fail, ok, type Place, type Problem, type Result } from '@/lib/kernel/result';
import { byText, escapeRegExp } from '@/lib/kernel/text';
import { writtenWords, type WrittenProp } from '@/lib/lesson/tags';
import { RUN_LENGTH } from '@/lib/source/copy-index';
import { readShingleFile, shingleDigest, type RunFinder } from '@/lib/source/shingle-file';
import { ownTexts } from '@/lib/verify/v13-own-words';
import { readFacts, type FactFiles } from './content/read-facts';
import { readLock } from './lock-file';
import { readText, readYaml, shownPath } from './content/yaml-file';

/** A text in our own words, and where each of its characters stands. */
export interface OwnText {
  text: string;
  placeAt(offset: number): Place | undefined;
}

/** Where the hashed runs of words of a content folder lie. */
export const shingleFileOf = (folder: string): string => join(folder, 'shingles.bin');

/** The hashed runs of the sources, if they are those of the lock. */
export function readShingles(folder: string, lock: Lock, exempt: readonly string[]): Result<RunFinder> {
  const file = shingleFileOf(folder);
  const problem = (code: string, found: string) =>
    fail({
      code,
      found,
      wanted: 'the hashed runs of words of the sources, as the lock knows them',
      todo: 'run "npm run facts -- lock" where the source texts are at hand, and commit both files',
      place: { file: shownPath(file), line: 1 },
    });
  if (!existsSync(file)) return problem('shingles-missing', 'no such file');
  const bytes = readFileSync(file);
  if (lock.shingles !== shingleDigest(bytes))
    return problem('shingles-changed', 'another file than the lock was written with');
  const finder = readShingleFile(bytes, exempt);
  return finder ? ok(finder) : problem('shingles-shape', 'a file of another form');
}

/** One problem for each text that shares a run of words with a source. */
export const copiedRuns = (texts: readonly OwnText[], finder: RunFinder): Problem[] =>
  texts.flatMap(({ text, placeAt }) => {
    const shared = finder.firstRun(text);
    if (!shared) return [];
    return [
      {
        code: 'copied-run',
        found: `"${shared.run}" as in ${shared.source ?? 'a source'}`,
        wanted: `fewer than ${RUN_LENGTH} words of a source in a row, names and numbers aside`,
        todo: 'say it in other words',
        place: placeAt(offsetOf(text, shared.run)),
      },
    ];
  });

/** Where a run begins: names and numbers, which do not count, may stand between its words. */
function offsetOf(text: string, run: string): number {
  const words = run.split(' ').map(escapeRegExp);
  const at = ['[^\\p{L}]+', '[^\\p{L}][\\s\\S]{0,120}?']
    .map((gap) => text.normalize('NFC').search(new RegExp(`(?<!\\p{L})${words.join(gap)}(?!\\p{L})`, 'iu')))
    .find((found) => found >= 0);
  return at ?? 0;
}

/** Runs of words that anything of a content folder shares with its sources, found without the texts. */
export function copiedContent(folder: string, more: readonly OwnText[] = []): Problem[] {
  const files = readFacts(folder);
  const lock = readLock(folder);
  // Neither is news: whoever reads the library says so.
  if (!files.ok || !lock.ok) return [];
  const shingles = readShingles(folder, lock.value, files.value.base.exempt);
  if (!shingles.ok) return shingles.problems;
  return copiedRuns([...factTexts(files.value), ...siteTexts(folder), ...more], shingles.value);
}

/** Everything of the facts that readers see. */
export const factTexts = (files: FactFiles): OwnText[] =>
  files.base.facts.flatMap((fact) =>
    ownTexts({ fact }).map(({ text, path }) => ({ text, placeAt: () => files.placeOfFact(fact.id, path) })),
  );

/** Everything else of a content folder that readers see: lessons, quizzes, lists, and what is said of sources and entities. */
export const siteTexts = (folder: string): OwnText[] => [
  ...filesIn(folder, '.yaml').flatMap((file) => yamlTexts(join(folder, file), only(file))),
  ...filesIn(join(folder, 'sources'), '.yaml').flatMap((file) =>
    yamlTexts(join(folder, 'sources', file), ['note', 'what', 'why']),
  ),
  ...['teaching', 'quizzes'].flatMap((name) =>
    filesIn(join(folder, name), '.yaml').flatMap((file) => yamlTexts(join(folder, name, file))),
  ),
  ...filesIn(join(folder, 'lessons'), '.mdx').flatMap((file) => lessonTexts(join(folder, 'lessons', file))),
];

const filesIn = (folder: string, end: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .sort(byText)
    : [];

/** Of an entity only its role is ours: its names are those of the sources. */
const only = (file: string): string[] | undefined => (file === 'entities.yaml' ? ['role'] : undefined);

/** Every text in a YAML file, or those of some fields. A file that cannot be read is told by whoever needs it. */
function yamlTexts(file: string, fields?: readonly string[]): OwnText[] {
  const yaml = readYaml(file);
  if (!yaml.ok) return [];
  const { place } = yaml.value;
  const texts = (value: unknown, path: (string | number)[]): OwnText[] => {
    if (typeof value === 'string')
      return !fields || fields.includes(String(path.at(-1))) ? [{ text: value, placeAt: () => place(path) }] : [];
    if (Array.isArray(value)) return value.flatMap((one, i) => texts(one, [...path, i]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, one]) => texts(one, [...path, name]));
  };
  return texts(yaml.value.value, []);
}

/** The paragraphs of a lesson, with its head, without tags but for the words in them that are shown. */
function lessonTexts(file: string): OwnText[] {
  const read = readText(file);
  if (!read.ok) return [];
  const bare = withWords(read.value.replace(/<[^>]*>/g, blank), writtenWords(read.value)).replace(
    /\]\([^)\s]*\)|&#?\w+;/g,
    blank,
  );
  return [...bare.matchAll(/(?:.*\S.*(?:\n|$))+/g)].map(({ 0: text, index }) => ({
    text,
    placeAt: (offset) => placeIn(bare, index + offset, shownPath(file)),
  }));
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Puts the words of props back to where they stood before their tags were blanked. */
const withWords = (bare: string, props: readonly WrittenProp[]): string =>
  props.reduce((text, { value, at }) => text.slice(0, at) + value + text.slice(at + value.length), bare);

function placeIn(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
