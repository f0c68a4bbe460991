import type { AttemptEvent } from '@/lib/attempt/event';
import type { Random } from '@/lib/kernel/random';
import type { Draft, PublicItem } from '@/lib/question/item';
import { anId } from './device';

/** One load of a page at which an attempt is played: it stamps events as the player does. */
export class Tab {
  readonly name = anId();
  #seq = 0;

  constructor(readonly attempt: string) {}

  event(type: string, body: object = {}): AttemptEvent {
    const at = Date.now();
    const stamp = { v: 1, attempt: this.attempt, tab: this.name, seq: this.#seq, at, tick: at + this.#seq++ };
    return { ...stamp, type, ...body } as AttemptEvent;
  }
}

/** What a student does at a question: drafts, and an answer. `letters` makes drafts longer, to fill a disk. */
export function* atQuestion(tab: Tab, item: PublicItem, random: Random, letters = 0): Generator<AttemptEvent> {
  yield tab.event('go', { item: item.id });
  const drafts = letters > 0 ? 4 : 1 + Math.floor(random() * 2);
  for (let i = 0; i < drafts; i++)
    yield tab.event('draft', { item: item.id, draft: letters > 0 ? 'x'.repeat(letters) : anAnswer(item, random) });
  yield tab.event('answer', { item: item.id, version: item.version, answer: anAnswer(item, random), try: 1 });
}

/** Any answer that the kind of question reads. */
export function anAnswer(item: PublicItem, random: Random): Draft {
  if (item.field) return item.field.type === 'date' ? '1950-09-08' : String(Math.floor(random() * 100));
  const ids = item.options.map(({ id }) => id);
  const any = () => ids[Math.floor(random() * ids.length)]!;
  if (item.rows) return item.rows.map(any);
  if (item.kind === 'order') return ids.sort(() => random() - 0.5);
  return item.kind === 'multiple' ? [any()] : any();
}
