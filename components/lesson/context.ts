import type { Provenance } from '@/lib/fact/provenance';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { LessonQuestions } from '@/lib/quiz/lesson-item';
import type { HowChecked } from '@/lib/verify/how-checked';
import type { Language, Say } from '@/lib/words';

/** What lesson components know besides their props. */
export interface LessonContext {
  meta: LessonMeta;
  outline: LessonOutline;
  evidence: Readonly<Record<string, Provenance>>;
  glossary: Readonly<Record<string, GlossaryEntry>>;
  questions: LessonQuestions;
  howChecked: Readonly<Record<string, HowChecked>>;
  language: Language;
  say: Say;
  /** The one step to draw; all where it is not set. */
  only?: string;
}
