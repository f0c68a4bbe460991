import { treeOf } from '@/server/content/lesson-file';
import { outlineLesson } from '@/lib/lesson/outline';
import { lessonMetaSchema, type LessonMeta } from '@/lib/lesson/schema';
import type { ComponentRule } from '@/lib/lesson/vocabulary';
import { ruleFor } from '@/lib/lesson/vocabulary';
import { readLesson } from '@/lib/lesson/lint/read-lesson';
import type { LintedLesson, LintRule, LintWorld } from '@/lib/lesson/lint/rule';
import { baseWith, lighthouse } from '../../../fixtures/lighthouse/lighthouse';
import { worldWith } from '../sample-lesson';

const { base: bare } = lighthouse();

/** The lighthouse with a section number on its rule. */
export const base = baseWith(bare, {
  sources: [...bare.sources.values()].map((source) =>
    source.id === 'beacon-regulation' ? { ...source, citation: 'Beacon Regulation § 2' } : source,
  ),
});

const glossary = new Map(
  [
    { id: 'keeper', term: 'keeper', meaning: 'A person who looks after a light.' },
    { id: 'light-book', term: 'light book', meaning: 'The book of failures.' },
    { id: 'duty', term: 'standing duty', meaning: 'What has to be done all the time.' },
  ].map((entry) => [entry.id, entry]),
);

export const META: LessonMeta = lessonMetaSchema.parse({
  slug: 'sample',
  title: 'What is a lamp for?',
  summary: 'Lamps and who tends them.',
  sourcesEnd: '2024-03-08',
  asOf: '2024-01',
  topics: ['sample'],
  objectives: [{ id: 'lighthouse-machine', text: 'Say what the lamp is for.', weight: 1 }],
});

/** Components that name a fact or show a prop, as lessons may have them beside those of the register. */
const MORE: Record<string, ComponentRule> = {
  Tree: { props: { title: { needed: true, shown: true } } },
  Branch: { props: { if: { needed: true, shown: true } } },
  Leaf: { props: { fact: { needed: true, refers: 'fact' }, and: { needed: false, refers: 'fact' } } },
  Check: { props: { fact: { needed: true, refers: 'fact' } } },
};

export const FILE = 'sample.mdx';
export const step = (text: string, title = 'What is it?', id = 'one'): string =>
  `<Step id="${id}" title="${title}">\n\n${text}\n\n</Step>\n`;

/** A lesson of the steps given, with head fields of its own where needed. */
export async function lessonOf(mdx: string, meta: Partial<LessonMeta> = {}): Promise<LintedLesson> {
  const tree = await treeOf({ file: FILE, mdx });
  if (!tree.ok) throw new Error(JSON.stringify(tree.problems));
  const { outline } = outlineLesson(tree.value, FILE, worldWith());
  return readLesson({
    file: FILE,
    lines: mdx.split('\n'),
    meta: { ...META, ...meta },
    tree: tree.value,
    outline,
    placeOfHead: (path) => ({ file: FILE, line: path.length }),
    rules: (name) => (Object.hasOwn(MORE, name) ? MORE[name] : ruleFor(name)),
  });
}

export const worldOf = (lesson: LintedLesson, other: Partial<LintWorld> = {}): LintWorld => ({
  base,
  glossary,
  plainWords: [],
  lessons: new Map([[lesson.meta.slug, lesson.outline]]),
  pages: new Set(['/', '/glossary', '/about']),
  placeOfFact: () => undefined,
  ...other,
});

/** What a case may change: fields of the head, the title of its one step, the world, or the whole text with its steps. */
export interface Other {
  meta?: Partial<LessonMeta>;
  title?: string;
  world?: Partial<LintWorld>;
  whole?: true;
}

/** A name for the case, the text of a step, and what each finding says, in order. */
export type Flawed = [name: string, text: string, found: string | string[], other?: Other];
export type Clean = [name: string, text: string, other?: Other];

const LEAST = 5;

async function findings({ run }: LintRule, text: string, { meta, title, world, whole }: Other) {
  const lesson = await lessonOf(whole ? text : step(text, title), meta);
  return run(lesson, worldOf(lesson, world));
}

/** Judges two tables: each flawed case has to be found for the reason given, each clean one passed over. */
export function judge(rule: LintRule, flawed: readonly Flawed[], clean: readonly Clean[]): void {
  describe(`${rule.code}: ${rule.title}`, () => {
    test.each(flawed)('flawed: %s', async (...[, text, found, other]: Flawed) => {
      const flaws = await findings(rule, text, other ?? {});
      const wanted = [found].flat();
      expect(flaws.map((flaw) => flaw.found)).toEqual(wanted.map((words) => expect.stringContaining(words)));
      for (const { place, wanted: better, todo } of flaws) {
        expect(place?.line).toBeGreaterThan(0);
        expect([better, todo]).not.toContain('');
      }
    });
    test.each(clean)('clean: %s', async (...[, text, other]: Clean) => {
      expect(await findings(rule, text, other ?? {})).toEqual([]);
    });
    test('both tables are long enough', () => {
      expect([flawed.length, clean.length].filter((length) => length < LEAST)).toEqual([]);
    });
  });
}
