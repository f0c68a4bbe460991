/** When a learner gets to know what was right. */
export const feedbackPolicies = ['at-once', 'when-done', 'when-released'] as const;
export type FeedbackPolicy = (typeof feedbackPolicies)[number];

export const assignmentKinds = ['lesson', 'quiz', 'both'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** The most that an assignment may have of each, and the most seats and assignments of a class. */
export const MOST = {
  classes: 20,
  seats: 2_000,
  assignments: 500,
  items: 60,
  points: 10,
  attempts: 10,
  minutes: 600,
  days: 400,
} as const;

/** The last instants at which work opens, is in time, and is taken; null where there is none. Closes ≥ due ≥ opens. */
export interface AssignmentDates {
  opensAt: number | null;
  dueAt: number | null;
  closesAt: number | null;
}
