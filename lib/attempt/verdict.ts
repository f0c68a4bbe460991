import type { Grade } from '../question/item';

/** What the server answers: the grade, and the evidence in words. */
export interface Verdict<Evidence = unknown> {
  grade: Grade;
  evidence: Evidence[];
}
