import {
  anything,
  either,
  figure,
  flag,
  listOf,
  maybe,
  name,
  object,
  oneOf,
  text,
  whole,
  type Guard,
  type Guarded,
} from '../kernel/guard';

/** How sure a learner says to be. Never scored; nothing said is not a guess. */
export const confidences = ['guess', 'think', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

const draft = either(text, listOf(text));

/** Which event of which attempt it is. */
const stamp = {
  /** Id of the attempt, made by chance. */
  attempt: name,
  /** Id of one load of the page, made by chance: a reload or a copied tab has another. */
  tab: name,
  /** Counts the events of that load. */
  seq: whole(0),
  /** Milliseconds since 1970 by the device's clock, which may jump. */
  at: figure,
  /** The clock, or more than the tick of every event known by then: see nextStamp. */
  tick: figure,
};

const marked = { id: text, text: text, correct: flag, feedback: text };

const grade = object({
  correct: flag,
  points: figure,
  key: text,
  why: listOf(text),
  options: listOf(object({ ...marked, chosen: flag })),
  rows: maybe(listOf(object({ ...marked, key: text, chosen: text }))),
});

/** What the server may say of an answer. */
export const isSaid = either(
  object({ as: oneOf('graded'), grade, evidence: listOf(anything) }),
  // Unclear: it could not be read, so that it is no try. Changed: the question was corrected or taken out, and does not count.
  object({ as: oneOf('unclear', 'changed') }),
);

const seat = object({
  item: name,
  version: name,
  /** Answers that count before the reveal: see triesOf. */
  tries: whole(1),
  /** The answer before anything was done. */
  start: draft,
});
/** A question as it stands in an attempt. */
export type AttemptSeat = Guarded<typeof seat>;

/** An answer as the server gets it. */
const given = { item: name, version: name, answer: draft };

const event = <Type extends string, Body extends Record<string, Guard<unknown>>>(type: Type, body: Body) =>
  object({ v: oneOf(1), ...stamp, type: oneOf(type), ...body });

/** What learner or server did, by type, as this version knows it. */
const known = {
  /** `lesson` is the slug of a lesson, or of a quiz across lessons. */
  start: event('start', { lesson: name, form: name, seats: listOf(seat) }),
  go: event('go', { item: name }),
  /** What stands in the fields and is not yet an answer. */
  draft: event('draft', { item: name, draft }),
  /** Checked before there was anything to check. */
  invalid: event('invalid', { item: name }),
  /** `try` is 1 for the first (see nextTry); `confidence` counts on the first try only. */
  answer: event('answer', {
    ...given,
    try: whole(1),
    confidence: maybe(oneOf(...confidences)),
  }),
  /** The server could not be reached with an answer. */
  unsent: event('unsent', given),
  verdict: event('verdict', { ...given, said: isSaid }),
  'second-chance': event('second-chance', { item: name }),
  /** The learner would rather see the answer than try again. */
  reveal: event('reveal', { item: name }),
  pause: event('pause', {}),
  resume: event('resume', {}),
  finish: event('finish', {}),
};
type Known = typeof known;

/** An event of one type. */
export type EventOf<Type extends keyof Known> = Guarded<Known[Type]>;
export type KnownEvent = { [Type in keyof Known]: EventOf<Type> }[keyof Known];

/** The guard of a type of event, if this version knows it. */
export const guardOf = (type: string): Known[keyof Known] | undefined =>
  Object.hasOwn(known, type) ? known[type as keyof Known] : undefined;

/** An event of a later version: it is kept and passed on, and means nothing here. */
export const isStamped = object({ v: whole(1), ...stamp, type: name });
export type FutureEvent = Guarded<typeof isStamped>;

export type AttemptEvent = KnownEvent | FutureEvent;

/** What the server said of an answer. */
export type Said = EventOf<'verdict'>['said'];
