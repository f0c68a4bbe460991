import type { FactBase } from '../../fact/base';
import type { Fact } from '../../fact/schema';
import type { Place, Problem } from '../../kernel/result';
import type { GlossaryEntry } from '../glossary';
import type { LessonNode } from '../node';
import type { LessonMeta, LessonOutline, StepOutline } from '../schema';
import type { LessonSentence } from './sentences-of';

export type Severity = 'error' | 'warning';

/** One thing that a rule has against a lesson. Only errors keep `npm run lint:content` from passing. */
export interface Finding extends Problem {
  severity: Severity;
}

/** What a rule returns: a finding without the rule's code, and with the rule's severity unless it says another. */
export type Flaw = Pick<Finding, 'found' | 'wanted' | 'todo' | 'place'> & { severity?: Severity };

/** A step with its node in the tree and its sentences. */
export interface LintedStep extends StepOutline {
  node: LessonNode;
  sentences: readonly LessonSentence[];
}

/** A lesson as rules read it. */
export interface LintedLesson {
  file: string;
  meta: LessonMeta;
  tree: LessonNode;
  outline: LessonOutline;
  steps: readonly LintedStep[];
  /** All sentences in reading order: those of the head, then those of the steps with their titles. */
  sentences: readonly LessonSentence[];
  placeOfHead(path: readonly PropertyKey[]): Place;
}

/** What rules of sentences read: a lesson, or a page beside the lessons. */
export interface LintedText {
  sentences: readonly LessonSentence[];
  meta: Pick<LessonMeta, 'asOf' | 'sourcesEnd'>;
}

/** What lessons are held against. */
export interface LintWorld {
  base: FactBase;
  glossary: ReadonlyMap<string, GlossaryEntry>;
  /** Long words that an author calls plain. */
  plainWords: readonly string[];
  /** All lessons of the site by slug. */
  lessons: ReadonlyMap<string, LessonOutline>;
  /** Addresses of pages that are not of a lesson. */
  pages: ReadonlySet<string>;
  placeOfFact(id: string): Place | undefined;
}

/** A rule of lessons: one file, one code. */
export interface LintRule {
  code: string;
  severity: Severity;
  /** What is wanted, as a sentence. */
  title: string;
  run(lesson: LintedLesson, world: LintWorld): Flaw[];
}

/** A rule that looks at single sentences, wherever they stand. */
export interface SentenceRule extends LintRule {
  run(text: LintedText, world: LintWorld): Flaw[];
}

/** The facts of a sentence as they stand in the base. */
export const factsOf = ({ facts }: LessonSentence, { base }: LintWorld): Fact[] =>
  facts.flatMap((id) => base.facts.find((fact) => fact.id === id) ?? []);

/** True for a sentence of a step that no fact backs. The head announces what all facts of the lesson back. */
export const isUncited = ({ part, facts }: LessonSentence): boolean => part !== 'head' && facts.length === 0;

/** Where a node begins. */
export const placeOfNode = (node: LessonNode, { file }: LintedLesson): Place => ({
  file,
  line: node.position?.start.line,
  column: node.position?.start.column,
});

/** The first words of a sentence for a message. */
export const told = (text: string, most = 80): string =>
  `"${text.length > most ? `${text.slice(0, most - 1)}…` : text}"`;
