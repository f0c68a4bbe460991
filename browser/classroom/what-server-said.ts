import { isSaid, type AttemptEvent } from '../../lib/attempt/event';
import { answerKey } from '../../lib/attempt/question-state';
import { stampKey } from '../../lib/attempt/outbox';
import type { AssignedKnown } from '../../lib/classroom/assigned-state';
import type { AttemptOpening, VerdictOn } from '../../lib/classroom/calls';
import { either, figure, flag, listOf, maybe, name, nothing, object, text } from '../../lib/kernel/guard';

/** What comes with the receipt of a save. */
const isReceipt = object({
  submitted: flag,
  deadlineAt: maybe(either(figure, nothing)),
  verdicts: listOf(object({ item: name, version: name, answer: either(text, listOf(text)), said: isSaid })),
});

type StampOf = Pick<AttemptEvent, 'tab' | 'seq'>;

/** All that the server has said of an attempt, from whichever call. */
export class WhatServerSaid {
  readonly #verdicts = new Map<string, VerdictOn>();
  readonly #stored = new Set<string>();
  #overruled: ReadonlySet<string> = new Set();
  #submitted = false;
  #handedIn = false;
  #deadlineAt: number | null = null;

  /** True once it is known to have been handed in: it may also have ended without. */
  get handedIn(): boolean {
    return this.#handedIn;
  }

  /** When its time is over, by what was said last. */
  get deadlineAt(): number | null {
    return this.#deadlineAt;
  }

  /** Takes in how the attempt stands. It is over where no attempt is under way any more. */
  open({ work, attempt, events, verdicts }: AttemptOpening): void {
    this.#submitted = !attempt || attempt.submittedAt !== null;
    this.#handedIn = (attempt ?? work).submittedAt !== null;
    if (attempt) this.#deadlineAt = attempt.deadlineAt;
    for (const event of events) this.#stored.add(stampKey(event));
    const finishes = events.filter(({ type }) => type === 'finish').map(stampKey);
    this.#overruled = new Set(this.#submitted ? [] : finishes);
    this.#hear(verdicts);
  }

  /** Takes in what came with a receipt. One of another shape says nothing. */
  receive(body: unknown): void {
    if (!isReceipt(body)) return;
    this.#submitted ||= body.submitted;
    this.#handedIn ||= body.submitted;
    if (body.deadlineAt !== undefined) this.#deadlineAt = body.deadlineAt;
    this.#hear(body.verdicts);
  }

  /** What is known, beside through which number the outbox knows the events of each tab to be saved. */
  known(savedThrough: Readonly<Record<string, number>>): AssignedKnown {
    return {
      verdicts: [...this.#verdicts.values()],
      isSaved: (event: StampOf) => this.#stored.has(stampKey(event)) || event.seq <= (savedThrough[event.tab] ?? -1),
      isOverruled: (event: StampOf) => this.#overruled.has(stampKey(event)),
      submitted: this.#submitted,
    };
  }

  #hear(verdicts: readonly VerdictOn[]): void {
    for (const verdict of verdicts) this.#verdicts.set(answerKey(verdict), verdict);
  }
}
