import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { fail, ok, type Place, type Problem, type Result } from '@/lib/kernel/result';
import { firstTurn, lineAt, type Hidden } from '@/lib/source/hidden';
import { schemaProblem } from './schema-problem';
import { turnProblem } from './turn-problem';

/** A YAML file with the means to say where in it a value stands. */
export interface YamlFile {
  file: string;
  value: unknown;
  place(path: readonly PropertyKey[]): Place;
}

/** A path as a reader of the terminal knows it: below the working folder without it, else whole. */
export function shownPath(file: string): string {
  const near = relative(process.cwd(), file);
  return near.startsWith('..') || isAbsolute(near) ? file : near;
}

// Some 2,000 facts. A parsed file takes sixty times its size in memory, and ten megabytes take ten seconds.
const MOST_MEGABYTES = 2;

const hugeFile = (file: string, size: number): Problem => ({
  code: 'file-huge',
  found: `${size} bytes`,
  wanted: `a file of at most ${MOST_MEGABYTES} MB`,
  todo: 'cut it into several files',
  place: { file: shownPath(file) },
});

/** Reads UTF-8 text; bytes that are not UTF-8 are a problem, never replaced. */
export function readText(file: string): Result<string> {
  try {
    const { size } = statSync(file);
    if (size > MOST_MEGABYTES * 1024 * 1024) return fail(hugeFile(file, size));
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail({
      code: missing ? 'file-missing' : 'file-unreadable',
      found: missing ? 'no such file' : (error as Error).message,
      wanted: 'a UTF-8 text file',
      todo: missing ? `add ${shownPath(file)}, or take out what refers to it` : 'save the file as UTF-8',
      place: { file: shownPath(file) },
    });
  }
}

/** Parses a YAML file; tabs, duplicate keys and broken syntax come back with their line and column. */
export function readYaml(file: string): Result<YamlFile> {
  const text = readText(file);
  if (!text.ok) return text;
  const turn = firstTurn(text.value);
  if (turn)
    return fail(turnProblem('yaml-bidi', turn.name, { file: shownPath(file), ...lineAt(text.value, turn.offset) }));
  const lines = new LineCounter();
  const document = parseDocument(text.value, { lineCounter: lines, uniqueKeys: true });
  // The first error only: those after it mostly follow from it, thousands of them after a tab.
  const [error] = document.errors;
  if (error) return fail(syntaxProblem(file, lines, error, tabBefore(text.value, error.pos[0])));
  const aliases = aliasesOf(document);
  if (aliases.length > 0) return fail(...aliases.map((at) => aliasProblem(file, lines, at)));
  const [written] = turnsOf(document);
  if (written) return fail(turnProblem('yaml-bidi', written.name, placeAt(lines, shownPath(file), written.offset)));
  return ok({
    file: shownPath(file),
    value: document.toJS(),
    place: (path) => placeOf(document, lines, shownPath(file), path),
  });
}

/** Offsets of `*aliases`: they may name nothing, or themselves, or blow up; a content file is written out. */
function aliasesOf(document: Document): number[] {
  const found: number[] = [];
  visit(document, { Alias: (_, node) => void found.push(node.range?.[0] ?? 0) });
  return found;
}

/** Characters that turn text around, written as an escape: "\\u202E". */
function turnsOf(document: Document): Hidden[] {
  const found: Hidden[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const turn = typeof node.value === 'string' ? firstTurn(node.value) : undefined;
      if (turn) found.push({ ...turn, offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

function placeAt(lines: LineCounter, file: string, offset: number): Place {
  const { line, col: column } = lines.linePos(offset);
  return { file, line, column };
}

function aliasProblem(file: string, lines: LineCounter, offset: number): Problem {
  const at = lines.linePos(offset);
  return {
    code: 'yaml-alias',
    found: 'an alias ("*…")',
    wanted: 'every value written out; words that begin with * in quotation marks',
    todo: 'write the value there',
    place: { file: shownPath(file), line: at.line, column: at.col },
  };
}

/** Offset of a tab in the indentation up to an error, which is then its cause. */
function tabBefore(text: string, offset: number): number | undefined {
  const tab = /^ *\t/m.exec(text);
  return tab && tab.index <= offset ? tab.index + tab[0].length - 1 : undefined;
}

/** The slip behind most broken YAML. */
export const MEND_YAML =
  'mend the line; text that holds a colon and a space, or a comma within braces, goes in quotation marks';

function syntaxProblem(
  file: string,
  lines: LineCounter,
  error: Error & { pos: [number, number] },
  tab?: number,
): Problem {
  const at = lines.linePos(tab ?? error.pos[0]);
  return {
    code: 'yaml-syntax',
    found: tab === undefined ? (error.message.split('\n')[0] ?? error.message) : 'a tab in the indentation',
    wanted: 'well-formed YAML, indented with spaces',
    todo: MEND_YAML,
    place: { file: shownPath(file), line: at.line, column: at.col },
  };
}

function placeOf(document: Document, lines: LineCounter, file: string, path: readonly PropertyKey[]): Place {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) {
      const at = lines.linePos(range[0]);
      return { file, line: at.line, column: at.col };
    }
  }
  return { file };
}

/** Checks a value of a file with a schema; every issue comes back as a problem with its place. */
export function parseAt<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Result<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(
    ...parsed.error.issues.map((issue) =>
      schemaProblem({ ...issue, path: [...at, ...issue.path] }, yaml.value, yaml.place([...at, ...issue.path])),
    ),
  );
}
