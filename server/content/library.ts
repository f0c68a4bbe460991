import type { Withheld } from '@/lib/quiz/withheld';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FactBase } from '@/lib/fact/base';
import { amountOf } from '@/lib/fact/amount-of';
import type { Moment, SlotValue } from '@/lib/fact/slot';
import { fail, formatProblem, ok, type Problem, type Result } from '@/lib/kernel/result';
import { glossaryEntrySchema, type GlossaryEntry } from '@/lib/lesson/glossary';
import type { About } from '@/lib/lesson/about';
import type { Correction } from '@/lib/lesson/correction';
import type { LessonWorld } from '@/lib/lesson/node';
import { siteSchema, type Site } from '@/lib/lesson/site';
import { compareLock, reviewsOf, type Lock } from '@/lib/fact/lock';
import { reviewState, verifiedFact, type ReviewState } from '@/lib/fact/review';
import { VERIFIER_VERSION } from '@/lib/verify';
import { contentDir } from '../env';
import { placeLockProblems } from '../facts';
import { readLock } from '../lock-file';
import { readBeside, type Beside } from './beside';
import { folderStamp } from './folder-stamp';
import { readFacts, type FactFiles } from './read-facts';
import { readLesson, type LessonFile } from './lesson-file';
import { looseEnds } from './loose-ends';
import { readQuizzes, type QuizFile } from './quiz-files';
import { quizProblems } from './quiz-problems';
import { readAbout, readCorrections } from './reference';
import { readWithheld } from './withheld';
import { parseAt, readYaml } from './yaml-file';

/** A content folder, read and checked: only what the lock vouches for, and what a reviewer signed, gets here. */
export interface Library extends Beside {
  folder: string;
  site: Site;
  /** The facts that may be published, with all that they stand on. */
  base: FactBase;
  /** Facts that no reviewer has signed, or that one rejected: in no lesson and in no quiz. */
  held: ReadonlyMap<string, Held>;
  /** Items that readers found flawed. */
  withheld: readonly Withheld[];
  glossary: ReadonlyMap<string, GlossaryEntry>;
  /** Mistakes that were published and mended, in the order of the file. */
  corrections: readonly Correction[];
  /** What the operator says of itself. */
  about: About;
  /** How many of the published facts a second reader has signed. */
  signed: number;
  lessons: ReadonlyMap<string, LessonFile>;
  /** Quizzes across lessons, in the order of their files. */
  quizzes: ReadonlyMap<string, QuizFile>;
}

export type Held = Exclude<ReviewState, 'reviewed'>;

/** Reads a content folder whole, or says everything that is wrong with it. */
export function readLibrary(folder: string): Result<Library> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return fail({
      code: 'content-missing',
      found: `no folder ${folder}`,
      wanted: 'a content folder',
      todo: 'name one in CITED_CONTENT, or unset it',
    });
  }
  const site = readSite(folder);
  const facts = readFacts(folder);
  const glossary = readGlossary(folder);
  const withheld = readWithheld(folder);
  const corrections = readCorrections(folder);
  const about = readAbout(folder);
  const quizzes = readQuizzes(folder);
  const lock = readLock(folder);
  const slugs = site.ok ? site.value.lessons : [];
  const lessons = slugs.map((slug) => readLesson(folder, slug));
  const beside = readBeside(folder, site.ok ? slugs : undefined);
  const read = [site, facts, glossary, withheld, corrections, about, quizzes, lock, beside, ...lessons];
  const problems: Problem[] = read.flatMap((part) => (part.ok ? [] : part.problems));
  if (facts.ok && lock.ok) problems.push(...unverified(facts.value, lock.value, folder));
  if (problems.length > 0 || !site.ok || !facts.ok || !glossary.ok || !withheld.ok || !lock.ok)
    return fail(...problems);
  if (!corrections.ok || !about.ok || !beside.ok || !quizzes.ok) return fail(...problems);
  const parts = {
    folder,
    files: facts.value,
    glossary: glossary.value,
    corrections: corrections.value,
    lessons: lessons.flatMap((lesson) => (lesson.ok ? [lesson.value] : [])),
    beside: beside.value,
    quizzes: quizzes.value,
    language: site.value.language,
  };
  const loose = [...looseEnds(parts), ...quizProblems(parts)];
  if (loose.length > 0) return fail(...loose);
  const held = heldFacts(facts.value.base, lock.value, site.value.signatures);
  const base = withoutHeld(facts.value.base, held);
  return ok({
    folder,
    site: site.value,
    base,
    held,
    withheld: withheld.value,
    glossary: new Map(glossary.value.map((entry) => [entry.id, entry])),
    corrections: corrections.value,
    about: about.value,
    ...beside.value,
    signed: base.facts.filter(({ id }) => stateOf(id, lock.value) === 'reviewed').length,
    lessons: new Map(lessons.flatMap((lesson) => (lesson.ok ? [[lesson.value.meta.slug, lesson.value] as const] : []))),
    quizzes: new Map(quizzes.value.map((file) => [file.quiz.slug, file])),
  });
}

/** What lessons of a library may refer to. */
export const lessonWorld = ({ base, held, glossary }: Pick<Library, 'base' | 'held' | 'glossary'>): LessonWorld => ({
  // Facts that are held back are known: who cites one is told so, and not that there is none.
  facts: new Set([...base.facts.map((fact) => fact.id), ...held.keys()]),
  terms: new Set(glossary.keys()),
  sources: new Set(base.sources.keys()),
  dates: new Map(
    base.facts.flatMap((fact) => (isMoment(fact.slots.when) ? [[fact.id, fact.slots.when.date] as const] : [])),
  ),
  lacks: {
    amount: new Set(base.facts.flatMap((fact) => (amountOf(fact) ? [] : [fact.id]))),
    address: new Set([...base.sources.values()].flatMap(({ id, url }) => (url === undefined ? [id] : []))),
  },
});

/** Facts that a reviewer rejected, and those without a signature where the site asks for one. */
function heldFacts(base: FactBase, lock: Lock, signatures: Site['signatures']): Map<string, Held> {
  return new Map(
    base.facts.flatMap(({ id }) => {
      const state = stateOf(id, lock);
      const held = state === 'rejected' || (state === 'unreviewed' && signatures === 'required');
      return held ? [[id, state] as const] : [];
    }),
  );
}

function stateOf(id: string, lock: Lock): ReviewState {
  const verified = verifiedFact(lock.facts, id);
  return verified ? reviewState(id, verified, reviewsOf(lock)) : 'unreviewed';
}

const withoutHeld = (base: FactBase, held: ReadonlyMap<string, Held>): FactBase => ({
  ...base,
  facts: base.facts.filter(({ id }) => !held.has(id)),
});

const isMoment = (value: SlotValue | undefined): value is Moment => typeof value === 'object' && 'date' in value;

const unverified = (files: FactFiles, lock: Lock, folder: string): Problem[] =>
  placeLockProblems(compareLock(files.base, lock, VERIFIER_VERSION), files, folder);

function readSite(folder: string): Result<Site> {
  const yaml = readYaml(join(folder, 'site.yaml'));
  return yaml.ok ? parseAt(yaml.value, siteSchema, yaml.value.value) : yaml;
}

function readGlossary(folder: string): Result<GlossaryEntry[]> {
  const file = join(folder, 'glossary.yaml');
  if (!existsSync(file)) return ok([]);
  const yaml = readYaml(file);
  return yaml.ok ? parseAt(yaml.value, z.array(glossaryEntrySchema), yaml.value.value ?? []) : yaml;
}

// Next bundles its own copies of our modules; the library is shared through the process instead.
const SHARED = Symbol.for('cited.library');
const shared = globalThis as typeof globalThis & { [SHARED]?: { stamp: string; value: Library } };

/** The library of this process, read once. In development it is read anew once a file was saved, so that edits show. */
export function library(): Library {
  const known = shared[SHARED];
  if (known && process.env.NODE_ENV === 'production') return known.value;
  const folder = contentDir();
  const stamp = folderStamp(folder);
  if (known && known.stamp === stamp) return known.value;
  const result = readLibrary(folder);
  if (!result.ok) throw new ContentError(result.problems);
  shared[SHARED] = { stamp, value: result.value };
  return result.value;
}

/** Content that cannot be published. The message lists every problem with its place. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(readonly problems: readonly Problem[]) {
    super(`The content cannot be published.\n${problems.map(formatProblem).join('\n')}`);
  }
}
