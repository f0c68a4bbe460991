import type { Withheld } from '@/lib/quiz/withheld';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FactBase } from '@/lib/fact/base';
import { amountOf } from '@/lib/fact/amount-of';
import type { Moment, SlotValue } from '@/lib/fact/slot';
import { fail, formatProblem, ok, type Problem, type Result } from '@/lib/kernel/result';
import { glossaryEntrySchema, type GlossaryEntry } from '@/lib/lesson/glossary';
import type { LessonWorld } from '@/lib/lesson/node';
import { siteSchema, type Site } from '@/lib/lesson/site';
import { compareLock, reviewsOf, type Lock } from '@/lib/fact/lock';
import { reviewState, verifiedFact, type ReviewState } from '@/lib/fact/review';
import { VERIFIER_VERSION } from '@/lib/verify';
import { contentDir } from '../env';
import { placeLockProblems } from '../facts';
import { readLock } from '../lock-file';
import { readFacts, type FactFiles } from './read-facts';
import { readLesson, type LessonFile } from './lesson-file';
import { readWithheld } from './withheld';
import { parseAt, readYaml, type YamlFile } from './yaml-file';

/** A content folder, read and checked: only what the lock vouches for, and what a reviewer signed, gets here. */
export interface Library {
  folder: string;
  site: Site;
  /** The facts that may be published, with all that they stand on. */
  base: FactBase;
  /** Facts that no reviewer has signed, or that one rejected: in no lesson and in no quiz. */
  held: ReadonlyMap<string, Held>;
  /** Items that readers found flawed. */
  withheld: readonly Withheld[];
  glossary: ReadonlyMap<string, GlossaryEntry>;
  lessons: ReadonlyMap<string, LessonFile>;
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
  const lock = readLock(folder);
  const lessons = site.ok ? site.value.lessons.map((slug) => readLesson(folder, slug)) : [];
  const problems: Problem[] = [site, facts, glossary, withheld, lock, ...lessons].flatMap((part) =>
    part.ok ? [] : part.problems,
  );
  if (facts.ok && lock.ok) problems.push(...unverified(facts.value, lock.value, folder));
  if (problems.length > 0 || !site.ok || !facts.ok || !glossary.ok || !withheld.ok || !lock.ok)
    return fail(...problems);
  const loose = looseEnds(
    facts.value,
    glossary.value,
    lessons.flatMap((lesson) => (lesson.ok ? [lesson.value] : [])),
    readYaml(join(folder, 'glossary.yaml')),
  );
  if (loose.length > 0) return fail(...loose);
  const held = heldFacts(facts.value.base, lock.value, site.value.signatures);
  return ok({
    folder,
    site: site.value,
    base: withoutHeld(facts.value.base, held),
    held,
    withheld: withheld.value,
    glossary: new Map(glossary.value.map((entry) => [entry.id, entry])),
    lessons: new Map(lessons.flatMap((lesson) => (lesson.ok ? [[lesson.value.meta.slug, lesson.value] as const] : []))),
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
  const reviews = reviewsOf(lock);
  return new Map(
    base.facts.flatMap(({ id }) => {
      const verified = verifiedFact(lock.facts, id);
      const state = verified ? reviewState(id, verified, reviews) : 'unreviewed';
      const held = state === 'rejected' || (state === 'unreviewed' && signatures === 'required');
      return held ? [[id, state] as const] : [];
    }),
  );
}

const withoutHeld = (base: FactBase, held: ReadonlyMap<string, Held>): FactBase => ({
  ...base,
  facts: base.facts.filter(({ id }) => !held.has(id)),
});

const isMoment = (value: SlotValue | undefined): value is Moment => typeof value === 'object' && 'date' in value;

/** An objective that no lesson has, or a glossary entry that rests on no fact, is a slip of the pen. */
function looseEnds(
  files: FactFiles,
  glossary: readonly GlossaryEntry[],
  lessons: readonly LessonFile[],
  glossaryFile: Result<YamlFile>,
): Problem[] {
  const objectives = new Set(lessons.flatMap((lesson) => lesson.meta.objectives.map((objective) => objective.id)));
  const ids = new Set(files.base.facts.map((fact) => fact.id));
  const unknown = files.base.facts.flatMap((fact) =>
    fact.objectives.flatMap((id, i) =>
      objectives.has(id)
        ? []
        : [
            {
              code: 'objective-unknown',
              found: `${fact.id}: ${id}`,
              wanted: `one of ${[...objectives].join(', ')}`,
              todo: 'correct the id, or add the objective to a lesson',
              place: files.placeOfFact(fact.id, ['objectives', i]),
            },
          ],
    ),
  );
  const groundless = glossary.flatMap((entry, i) =>
    entry.fact === undefined || ids.has(entry.fact)
      ? []
      : [
          {
            code: 'fact-unknown',
            found: `glossary entry ${entry.id}: ${entry.fact}`,
            wanted: 'the id of a fact',
            todo: 'correct the id',
            place: glossaryFile.ok ? glossaryFile.value.place([i, 'fact']) : undefined,
          },
        ],
  );
  return [...unknown, ...groundless];
}

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
const shared = globalThis as typeof globalThis & { [SHARED]?: Library };

/** The library of this process, read once. In development it is read anew each time, so that edits show. */
export function library(): Library {
  const known = shared[SHARED];
  if (known && process.env.NODE_ENV === 'production') return known;
  const result = readLibrary(contentDir());
  if (!result.ok) throw new ContentError(result.problems);
  shared[SHARED] = result.value;
  return result.value;
}

/** Content that cannot be published. The message lists every problem with its place. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(readonly problems: readonly Problem[]) {
    super(`The content cannot be published.\n${problems.map(formatProblem).join('\n')}`);
  }
}
