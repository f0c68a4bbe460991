import { readLesson } from '@/lib/lesson/lint/read-lesson';
import { balanceOf, type Balance } from '@/lib/lesson/lint/balance-of';
import { gradeOf } from '@/lib/lesson/lint/grade-of';
import { lintLesson, lintText, type Finding, type LintedLesson, type LintWorld } from '@/lib/lesson/lint';
import type { Problem } from '@/lib/kernel/result';
import type { LessonOutline } from '@/lib/lesson/schema';
import { textsOf } from '@/lib/card/card';
import type { allCards, cutCards } from './cards';
import { besideSentences } from './beside-sentences';
import { mapProblems, teachingProblems } from './content/check-beside';
import { checkLesson } from './content/check-lesson';
import { outlineFile, treeOf, type LessonFile } from './content/lesson-file';
import { ContentError, lessonWorld, readLibrary, type Library } from './content/library';
import { fixedPages } from './content/pages';
import { readPlainWords } from './content/plain-words';
import { readFacts } from './content/read-facts';
import { copiedContent, type OwnText } from './own-words';

/** What is known of one lesson, and what the rules have against it. */
export interface LessonReport {
  slug: string;
  steps: { id: string; words: number; grade: number | null }[];
  /** How many facts it cites. */
  facts: number;
  balance: Balance | null;
  errors: Finding[];
  warnings: Finding[];
}

/** A content folder as `npm run lint:content` sees it. */
export interface ContentReport {
  lessons: LessonReport[];
  /** What the rules have against pages beside the lessons: the map, and the files for teaching. */
  beside: Finding[];
  /** What the build refuses: nothing of the folder is published until there is none. */
  problems: Problem[];
  /** Texts that their share cards cannot hold whole. */
  cut: Problem[];
}

interface Wanted {
  /** True if lessons are held against the rules of the lint as well. */
  rules: boolean;
  /** The share cards of the folder, where their words are to be read too. */
  cards?: typeof allCards;
  cut?: typeof cutCards;
}

/** Reads a content folder as the build does, and says everything that is wrong with it. */
export async function lintContent(folder: string, { rules, cards, cut }: Wanted): Promise<ContentReport> {
  const shelf = readLibrary(folder);
  if (!shelf.ok)
    return { lessons: [], beside: [], problems: [...shelf.problems, ...copiedContent(folder, [])], cut: [] };
  const problems = await refusals(shelf.value);
  problems.push(...copiedContent(folder, cards && problems.length === 0 ? await cardTexts(cards, problems) : []));
  const outlines = await outlinesOf(shelf.value);
  const world = rules ? worldOf(shelf.value, outlines, problems) : undefined;
  const read = [...shelf.value.lessons.values()].filter(({ meta }) => outlines.has(meta.slug));
  const reports = read.map((file) => reportOn(file, outlines.get(file.meta.slug)!, world));
  const beside = world
    ? besideSentences(shelf.value).flatMap((sentences) => lintText({ sentences, meta: {} }, world))
    : [];
  const short = world && cut && problems.length === 0 ? await cut() : [];
  return { lessons: await Promise.all(reports), beside, problems, cut: short };
}

/** What the build has against lessons and what stands beside them. */
async function refusals(shelf: Library): Promise<Problem[]> {
  const checked = await Promise.all(
    [...shelf.lessons].map(async ([slug, lesson]) => [slug, await checkLesson(lesson, shelf)] as const),
  );
  const problems = checked.flatMap(([slug, outline]) =>
    outline.ok ? teachingProblems(slug, outline.value, shelf) : outline.problems,
  );
  return [...problems, ...mapProblems(shelf)];
}

/** The outlines of all lessons that can be read, whether or not the build takes them: a fact may wait for its review. */
async function outlinesOf(shelf: Library): Promise<Map<string, LessonOutline>> {
  const found = new Map<string, LessonOutline>();
  for (const lesson of shelf.lessons.values()) {
    const outline = await outlineFile(lesson, lessonWorld(shelf));
    if (outline.ok) found.set(lesson.meta.slug, outline.value);
  }
  return found;
}

/** What share cards say. A card that cannot be drawn is a problem as well. */
async function cardTexts(draw: typeof allCards, problems: Problem[]): Promise<OwnText[]> {
  try {
    const cards = await draw();
    return cards.flatMap((card) =>
      textsOf(card).map((text) => ({ text, placeAt: () => ({ file: `card ${card.name}` }) })),
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

function worldOf(shelf: Library, lessons: ReadonlyMap<string, LessonOutline>, problems: Problem[]): LintWorld {
  const plain = readPlainWords(shelf.folder);
  if (!plain.ok) problems.push(...plain.problems);
  const files = readFacts(shelf.folder);
  return {
    // Facts that wait for their review are what a lesson in the making cites.
    base: files.ok ? files.value.base : shelf.base,
    glossary: shelf.glossary,
    plainWords: plain.ok ? plain.value : [],
    lessons,
    pages: fixedPages(),
    placeOfFact: (id) => (files.ok ? files.value.placeOfFact(id) : undefined),
  };
}

async function reportOn(file: LessonFile, outline: LessonOutline, world?: LintWorld): Promise<LessonReport> {
  const lesson = world && (await lintedLesson(file, outline));
  const findings = lesson ? lintLesson(lesson, world) : [];
  const gradeIn = (id: string) => {
    const step = lesson?.steps.find((one) => one.id === id);
    return (step && world && gradeOf(step.sentences, world)) ?? null;
  };
  return {
    slug: file.meta.slug,
    steps: outline.steps.map(({ id, words }) => ({ id, words, grade: gradeIn(id) })),
    facts: outline.facts.length,
    balance: (lesson && world && balanceOf(lesson, world)) ?? null,
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
  };
}

/** A lesson that was outlined before, for the rules. */
export async function lintedLesson(file: LessonFile, outline: LessonOutline): Promise<LintedLesson> {
  const tree = await treeOf(file);
  if (!tree.ok) throw new ContentError(tree.problems);
  return readLesson({ ...file, tree: tree.value, outline, lines: file.mdx.split('\n') });
}
