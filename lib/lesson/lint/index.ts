import { balance } from './balance';
import { deadLink } from './dead-link';
import { factUnused } from './fact-unused';
import { grade } from './grade';
import { hardWord } from './hard-word';
import { headingQuestion } from './heading-question';
import { inShort } from './in-short';
import { lawWould } from './law-would';
import { loadedWord } from './loaded-word';
import { ownView } from './own-view';
import { partyUnknown } from './party-unknown';
import { relativeDate } from './relative-date';
import type { Finding, LintedLesson, LintedText, LintRule, LintWorld, SentenceRule } from './rule';
import { stepLength } from './step-length';
import { uncitedDate } from './uncited-date';
import { uncitedFigure } from './uncited-figure';
import { uncitedQuotation } from './uncited-quotation';
import { uncitedSpeech } from './uncited-speech';
import { undatedLaw } from './undated-law';
import { unexplainedTerm } from './unexplained-term';
import { unnamedSpeaker } from './unnamed-speaker';

export type { Finding, LintedLesson, LintRule, LintWorld };

/** Rules of single sentences: they hold for pages beside the lessons as well. */
const textRules = [
  uncitedFigure,
  uncitedDate,
  uncitedQuotation,
  uncitedSpeech,
  relativeDate,
  loadedWord,
  ownView,
  unnamedSpeaker,
  lawWould,
] as const satisfies readonly SentenceRule[];

/** The register of rules of lessons: a new rule is a file, a line here or above, and a line in docs/adding-a-lesson.md. */
export const lessonRules = [
  ...textRules,
  undatedLaw,
  grade,
  hardWord,
  unexplainedTerm,
  balance,
  partyUnknown,
  headingQuestion,
  stepLength,
  factUnused,
  deadLink,
  inShort,
] as const satisfies readonly LintRule[];

/** Everything that the rules of sentences have against the texts of a page beside the lessons, rule by rule. */
export const lintText = (text: LintedText, world: LintWorld): Finding[] =>
  textRules.flatMap(({ code, severity, run }: SentenceRule) =>
    run(text, world).map((flaw) => ({ code, severity, ...flaw, todo: flaw.todo.replace(IN_A_LESSON, IN_A_LIST) })),
  );

/** How facts are named in a lesson, and in YAML. */
const IN_A_LESSON = 'put <Evidence fact="…" /> after the sentence';
const IN_A_LIST = 'name a fact under facts';

/** Everything that the rules have against a lesson, in the order of its file; what stands in other files comes last. */
export function lintLesson(lesson: LintedLesson, world: LintWorld): Finding[] {
  const rank = ({ place }: Finding) => (place?.file === lesson.file ? (place.line ?? 0) : Infinity);
  return lessonRules
    .flatMap(({ code, severity, run }: LintRule) => run(lesson, world).map((flaw) => ({ code, severity, ...flaw })))
    .sort((a, b) => Math.sign(rank(a) - rank(b)) || 0);
}
