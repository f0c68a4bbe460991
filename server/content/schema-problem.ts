import type { z } from 'zod';
import type { Place, Problem } from '@/lib/kernel/result';

type Issue = z.core.$ZodIssue;
type Said = Pick<Problem, 'wanted' | 'todo'> & { found: string };

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
  record: 'fields with their values',
};

const QUOTES = 'text that holds a comma within braces, or a colon, goes in quotation marks';

/** What a schema has against a value of a YAML file, in the words of who wrote the file. */
export function schemaProblem(issue: Issue, root: unknown, place: Place): Problem {
  const told = innermost(issue, root);
  const value = valueAt(root, told.path);
  const { found, wanted, todo } = say(told, value);
  const where = told.path.join('.');
  return {
    code: 'schema',
    found: told.code === 'unrecognized_keys' && !where ? found : `${where || 'the top level'}: ${found}`,
    wanted,
    todo: `${todo} (${guideOf(place.file)})`,
    place,
  };
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);

/** Of several shapes that a value may have, the one that it comes nearest to says what is wrong with it. */
function innermost(issue: Issue, root: unknown): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const near = issue.errors
    .filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
    .sort((a, b) => a.length - b.length)[0]?.[0];
  return near ? innermost({ ...near, path: [...issue.path, ...near.path] }, root) : issue;
}

function say(issue: Issue, value: unknown): Said {
  const found = foundIn(value);
  switch (issue.code) {
    case 'invalid_type':
      return { found, wanted: TYPES[issue.expected] ?? issue.expected, todo: mend(issue.expected, value) };
    case 'unrecognized_keys':
      return {
        found: `no field is called ${issue.keys.map((key) => `"${key}"`).join(' or ')} here`,
        wanted: 'only fields that the guide lists',
        todo: `correct the name, or take the field out; ${QUOTES}`,
      };
    case 'invalid_value':
      return { found, wanted: `one of ${issue.values.map(String).join(', ')}`, todo: 'write one of them' };
    case 'invalid_union':
      return {
        found,
        wanted: 'a phrase or id, a list of ids, an amount { value, unit } or a date { date }',
        todo: mend('string', value),
      };
    case 'too_small':
      return { found: sizeOf(value), wanted: `at least ${issue.minimum}${unitOf(value)}`, todo: 'fill the field' };
    case 'too_big':
      return { found: sizeOf(value), wanted: `at most ${issue.maximum}${unitOf(value)}`, todo: 'make it shorter' };
    case 'invalid_format':
      return { found, wanted: issue.format === 'url' ? 'an address with https://' : issue.message, todo: 'correct it' };
    default:
      return { found, wanted: issue.message, todo: 'correct it' };
  }
}

function foundIn(value: unknown): string {
  if (value === undefined) return 'it is missing';
  if (value === null) return 'it is empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields with values';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  return `${String(value)}, which YAML reads as ${typeof value === 'number' ? 'a number' : 'true or false'}`;
}

/** What turns a value into one of the type wanted. */
function mend(expected: string, value: unknown): string {
  if (value === undefined) return 'add it';
  if (value === null) return `write its value, or take the line out; ${QUOTES}`;
  if (expected === 'string' && typeof value !== 'object') return `write it in quotation marks: "${String(value)}"`;
  if (expected === 'string') return QUOTES;
  if (expected === 'array') return typeof value === 'string' ? `write it as a list: [${value}]` : 'write it as a list';
  if (['number', 'int'].includes(expected) && typeof value === 'string' && value.trim() !== '' && !isNaN(Number(value)))
    return 'write it without quotation marks';
  return 'correct it';
}

const sizeOf = (value: unknown): string => {
  if (typeof value === 'string') return value === '' ? 'no text' : `${value.length} characters`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `${value.length} entries`;
  return String(value);
};

const unitOf = (value: unknown): string =>
  typeof value === 'string' ? ' characters' : Array.isArray(value) ? ' entries' : '';

/** The page that describes the fields of a file. */
export function guideOf(file: string): string {
  if (/(?:^|[\\/])sources[\\/][^\\/]+$/.test(file)) return 'docs/adding-a-source.md';
  if (/\.mdx$|(?:^|[\\/])(?:(?:glossary|map)\.yaml|teaching[\\/][^\\/]+)$/.test(file)) return 'docs/adding-a-lesson.md';
  if (/(?:^|[\\/])(?:site|about|corrections)\.yaml$/.test(file)) return 'docs/your-own-site.md';
  if (/(?:^|[\\/])(?:facts[\\/][^\\/]+|entities\.yaml|disagreements\.yaml|paraphrases\.yaml)$/.test(file))
    return 'docs/adding-a-fact.md';
  return 'docs/reviewing-facts.md';
}
