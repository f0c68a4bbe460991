import type { Asking } from '@/lib/classroom/attempt-record';
import type { StoredEvent } from '@/lib/classroom/attempt-event';
import type { Asked, Voice } from '@/lib/classroom/grade';
import { makeItem, publicId, type Item } from '@/lib/question/item';
import { words } from '@/lib/words';

export const voice: Voice = { say: words('en'), language: 'en' };

const meta = { stem: 'Which?', where: 'there', mentions: [], objective: 'o', level: 'recall' as const };

/** A question with three options, of which `a` is the key. */
export const choiceItem = (n: number): Item =>
  makeItem({
    ...meta,
    ...{ id: `choice:f${n}:x`, kind: 'choice', facts: [`f${n}`] },
    body: {
      options: ['a', 'b', 'c'].map((id) => ({ id, text: `Text ${id}`, correct: id === 'a', feedback: '', fact: '' })),
    },
  });

/** A question with two keys, `a` and `b`, of three options. */
export const multipleItem = (n: number): Item =>
  makeItem({
    ...meta,
    ...{ id: `multiple:f${n}:x`, kind: 'multiple', facts: [`f${n}`] },
    body: {
      options: ['a', 'b', 'c'].map((id) => ({ id, text: `Text ${id}`, correct: id !== 'c', feedback: '', fact: '' })),
    },
  });

/** How an attempt at these items is asked for, and graded. */
export const askingOf = (asked: readonly Asked[], feedback: Asking['feedback'] = 'when-done'): Asking => ({
  items: asked.map(({ item }) => ({ item: publicId(item.id), version: item.version })),
  feedback,
});

/** Events as they were stored, one after the other, a second apart; each may say otherwise. */
export const stored = (...events: (Partial<StoredEvent> & Pick<StoredEvent, 'type'>)[]): StoredEvent[] =>
  events.map((event, i) => ({
    ...{ n: i + 1, tab: 'one', seq: i, body: {}, clientAt: i, tick: i, receivedAt: 1_000 * (i + 1) },
    ...{ standing: 'on-time' as const, ...event },
  }));

/** An answer to an item, as an event's part. */
export const answering = ({ id, version }: Item, answer: string | string[], more: object = {}) => ({
  type: 'answer',
  body: { item: publicId(id), version, answer, ...more },
});

/** What the server wrote. */
export const byServer = (type: string, body: object, seq = 0) => ({ type, body, seq, tab: 'server' });
