import { z } from 'zod';
import { ok, type Result } from '../kernel/result';
import { assignmentDates, type ReadDates } from './assignment-dates';
import { assignmentKinds, feedbackPolicies, MOST } from './assignment';
import { refuse } from './refusal';

/** 16 random bytes, base64url: made where the request was made, so that a request sent twice does its work once. */
const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const localTime = z.string().max(19).nullable();

const item = z.strictObject({
  item: z.string().max(40).describe('The public id of a question'),
  version: z.string().max(40).describe('The version that the teacher has seen'),
  points: z.int().min(0).max(MOST.points),
});

const settings = {
  ...{ opens: localTime, due: localTime, closes: localTime },
  zone: z.string().max(64).describe('IANA name of the time zone of the dates'),
  attempts: z.int().min(1).max(MOST.attempts),
  feedback: z.enum(feedbackPolicies),
};

const assignmentSchema = z.strictObject({
  request: id,
  classes: z
    .array(z.strictObject({ class: id, assignment: id }))
    .min(1)
    .max(MOST.classes)
    .describe('Each class with the id that its assignment is to have'),
  lesson: z.string().min(1).max(100).describe('The slug of a lesson, or of a quiz across lessons'),
  kind: z.enum(assignmentKinds),
  items: z.array(item).max(MOST.items).describe('The questions in order; none where only a lesson is assigned'),
  ...settings,
  confidence: z.boolean(),
  timeLimitMinutes: z.int().min(1).max(MOST.minutes).nullable(),
});

/** What may be changed once an assignment is out: nothing that would change what somebody has answered. */
const changeSchema = z.strictObject({ request: id, assignment: id, ...settings });

export type AssignmentRequest = z.infer<typeof assignmentSchema> & { dates: ReadDates };
export type AssignmentChange = z.infer<typeof changeSchema> & { dates: ReadDates };

/** What a teacher assigns, to one class or several. */
export function readAssignment(sent: unknown, now: number): Result<AssignmentRequest> {
  const parsed = assignmentSchema.safeParse(sent);
  if (!parsed.success) return wrongShape(parsed.error);
  const { classes, items, kind } = parsed.data;
  const todo = 'correct the assignment and send it again';
  if (repeats([...classes.map((one) => one.class)]) || repeats(classes.map(({ assignment }) => assignment)))
    return refuse('class-twice', { found: 'a class twice', wanted: 'each class once', todo });
  if (repeats(items.map((one) => one.item)))
    return refuse('item-twice', { found: 'a question twice', wanted: 'each question once', todo });
  if ((items.length === 0) !== (kind === 'lesson'))
    return refuse('items-kind', { found: `${items.length} questions`, wanted: kind, todo });
  return withDates(parsed.data, now);
}

/** What a teacher changes about an assignment that is out. */
export function readAssignmentChange(sent: unknown, now: number): Result<AssignmentChange> {
  const parsed = changeSchema.safeParse(sent);
  return parsed.success ? withDates(parsed.data, now) : wrongShape(parsed.error);
}

function withDates<Sent extends Parameters<typeof assignmentDates>[0]>(sent: Sent, now: number) {
  const dates = assignmentDates(sent, now);
  return dates.ok ? ok({ ...sent, dates: dates.value }) : dates;
}

const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

function wrongShape({ issues: [issue] }: z.ZodError): Result<never> {
  const found = `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'another shape'}`;
  return refuse('assignment-shape', { found, wanted: 'an assignment', todo: 'reload the page and assign again' });
}
