import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { fail, ok, type Place, type Problem, type Result } from '@/lib/kernel/result';
import type { LessonNode, LessonWorld } from '@/lib/lesson/node';
import { outlineLesson } from '@/lib/lesson/outline';
import { lessonMetaSchema, type LessonMeta, type LessonOutline } from '@/lib/lesson/schema';
import { writtenIds } from '@/lib/lesson/tags';
import type { LessonComponent } from '@/lib/lesson/vocabulary';
import type { AskedFacts } from '@/lib/quiz/lesson-item';
import { schemaProblem } from './schema-problem';
import { MEND_YAML, readText, shownPath } from './yaml-file';

/** A lesson file: its head, and its MDX with the head blanked out so that line numbers stay true. */
export interface LessonFile {
  file: string;
  meta: LessonMeta;
  mdx: string;
  /** Ids of facts that its components name. */
  cites: ReadonlySet<string>;
  /** Ids of facts about which its steps ask, in order. */
  asked: AskedFacts;
  /** Where a value of the head stands. */
  placeOfHead(path: readonly PropertyKey[]): Place;
}

/** Reads a lesson's head; every issue has its place in the file. */
export function readLesson(folder: string, slug: string): Result<LessonFile> {
  const file = join(folder, 'lessons', `${slug}.mdx`);
  const read = readText(file);
  if (!read.ok) return read;
  const text = read.value.replace(/\r\n?/g, '\n');
  const head = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const place = { file: shownPath(file), line: 1, column: 1 };
  if (!head)
    return fail({
      code: 'head-missing',
      found: 'no head between --- lines',
      wanted: 'a YAML head with slug, title, summary …',
      todo: 'begin the file with it',
      place,
    });
  const meta = parseHead(shownPath(file), head[1] ?? '');
  if (!meta.ok) return meta;
  const { value, placeOfHead } = meta.value;
  if (value.slug !== slug)
    return fail({
      code: 'slug-differs',
      found: `slug: ${value.slug}`,
      wanted: `${slug}, as the file is named`,
      todo: 'make them the same',
      place,
    });
  const body = text.slice(head[0].length);
  return ok({
    file: shownPath(file),
    meta: value,
    mdx: head[0].replace(/[^\n]/g, '') + body,
    cites: new Set(writtenIds(body, 'fact').map(({ value }) => value)),
    asked: askedIn(body),
    placeOfHead,
  });
}

function askedIn(body: string): AskedFacts {
  const written = writtenIds(body, 'asked');
  const by = (name: LessonComponent) => written.filter(({ component }) => component === name).map(({ value }) => value);
  return { checks: by('Check'), guesses: by('GuessFirst') };
}

function parseHead(file: string, yaml: string): Result<{ value: LessonMeta } & Pick<LessonFile, 'placeOfHead'>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placed = (offset: number) => ({
    file,
    line: lines.linePos(offset).line + 1,
    column: lines.linePos(offset).col,
  });
  if (document.errors.length > 0) {
    return fail(
      ...document.errors.map((error) => ({
        code: 'yaml-syntax',
        found: error.message.split('\n')[0] ?? '',
        wanted: 'well-formed YAML',
        todo: MEND_YAML,
        place: placed(error.pos[0]),
      })),
    );
  }
  const parsed = lessonMetaSchema.safeParse(document.toJS());
  const placeOfHead = (path: readonly PropertyKey[]) => placed(offsetOf(document, path));
  if (parsed.success) return ok({ value: parsed.data, placeOfHead });
  return fail(...parsed.error.issues.map((issue) => schemaProblem(issue, document.toJS(), placeOfHead(issue.path))));
}

/** Where a value of the head begins; for one that is not there, what it should stand in. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** Parses a lesson's MDX without running it: outline and problems. */
export async function outlineFile(lesson: LessonFile, world: LessonWorld): Promise<Result<LessonOutline>> {
  const tree = await treeOf(lesson);
  if (!tree.ok) return tree;
  const { outline, problems } = outlineLesson(tree.value, lesson.file, world);
  return problems.length > 0 ? fail(...problems) : ok(outline);
}

/** The syntax tree of a lesson's MDX. */
export async function treeOf(lesson: Pick<LessonFile, 'file' | 'mdx'>): Promise<Result<LessonNode>> {
  let tree: LessonNode | undefined;
  const { compile } = await import('@mdx-js/mdx');
  const reader = () => (read: LessonNode) => {
    tree = read;
  };
  try {
    await compile(lesson.mdx, { remarkPlugins: [reader] });
  } catch (error) {
    return fail(syntaxProblem(lesson.file, error));
  }
  if (!tree) throw new Error('the MDX compiler did not run our reader');
  return ok(tree);
}

function syntaxProblem(file: string, error: unknown): Problem {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  if (reason === undefined) throw error;
  const [found = reason] = reason.split('\n');
  const problem = {
    code: 'mdx-syntax',
    wanted: 'well-formed MDX',
    todo: 'mend the line: close every tag, and leave out { and <',
  };
  // A tag that is never closed: its place stands in the words only, "(1:1-1:26)"; the error's is where that was noticed.
  const [open, from, at] = / \((\d+):(\d+)-\d+:\d+\)/.exec(found) ?? [];
  if (open === undefined) return { ...problem, found, place: { file, line, column } };
  const noticed = found.replace(open, '').replace(/^Unexpected closing tag `[^`]+`/, `$& in ${line}:${column}`);
  return { ...problem, found: noticed, place: { file, line: Number(from), column: Number(at) } };
}
