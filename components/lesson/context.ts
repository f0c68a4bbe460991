import type { Provenance } from '@/lib/fact/provenance';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { SourceLink } from '@/lib/lesson/source-link';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { LessonQuestions } from '@/lib/quiz/lesson-item';
import type { HowChecked } from '@/lib/verify/how-checked';
import type { Language, Say } from '@/lib/words';

/** What lesson components know besides their props. */
export interface LessonContext {
  meta: LessonMeta;
  outline: LessonOutline;
  evidence: Readonly<Record<string, Provenance>>;
  /** The amount of each fact that holds one, as a reader reads it. */
  figures: Readonly<Record<string, string>>;
  /** Sources that readers are sent to. */
  sources: Readonly<Record<string, SourceLink>>;
  glossary: Readonly<Record<string, GlossaryEntry>>;
  questions: LessonQuestions;
  howChecked: Readonly<Record<string, HowChecked>>;
  language: Language;
  say: Say;
  /** Set where the lesson is drawn for paper: nothing on it can be pressed, and evidence stands in notes at the end. */
  paper?: true;
  /** The one step to draw; all where it is not set. */
  only?: string;
  /** Where figures are shared from, by which address and name; where it is not set, they are not. */
  sharing?: { origin: string; site: string };
}

/** What evidence controls know, in a lesson or beside it. */
export interface EvidenceContext extends Pick<LessonContext, 'evidence' | 'glossary' | 'say' | 'paper'> {
  outline: Pick<LessonOutline, 'facts'>;
}

/** The number of a fact's evidence in print: one through the whole lesson. */
export const noteNumber = (fact: string, { outline }: EvidenceContext): number | undefined => {
  const at = outline.facts.indexOf(fact);
  return at < 0 ? undefined : at + 1;
};
