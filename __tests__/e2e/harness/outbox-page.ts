/** The script of a page that notes events of an attempt and says what its outbox says; it holds a player's attempt too. */
import { AttemptSession } from '@/browser/attempt-store/attempt-session';
import { AttemptOutbox } from '@/browser/outbox/attempt-outbox';
import type { AttemptOutboxView } from '@/browser/outbox/outbox-standing';
import type { AttemptEvent } from '@/lib/attempt/event';
import { nextStamp } from '@/lib/attempt/next-stamp';

export interface OutboxPage {
  /** Notes that many events. */
  note(count?: number, draft?: string, item?: string): Promise<string>;
  view(): AttemptOutboxView;
  retry(): void;
  close(): void;
  session: AttemptSession;
  /** Every phase it was in, from the first. */
  phases: string[];
  /** The harness: what the page says, and through which number it has noted events. */
  says?(view: AttemptOutboxView, tab: string, noted: number): void;
}

const own = { attempt: 'attempt-1', tab: crypto.randomUUID() };
const outbox = new AttemptOutbox({ attempt: own.attempt, url: '/events', chance: () => 0 });
const known: AttemptEvent[] = [];
const seats = [{ item: 'q1', version: 'v1', tries: 2, start: '' }];
const page = globalThis as unknown as OutboxPage;

const phases: string[] = [outbox.view().phase];

outbox.subscribe(() => {
  phases.push(outbox.view().phase);
  page.says?.(outbox.view(), own.tab, known.length - 1);
});
const close = outbox.open();

Object.assign(globalThis, {
  async note(count = 1, draft = 'x', item = 'q1') {
    let kept = '';
    for (let i = 0; i < count; i++) {
      const event: AttemptEvent = { ...nextStamp(known, own, Date.now()), type: 'draft', item, draft };
      known.push(event);
      kept = await outbox.keep([event]);
    }
    return kept;
  },
  view: () => outbox.view(),
  retry: () => outbox.retry(),
  close,
  phases,
  session: new AttemptSession({ lesson: 'dogs', form: 'a', seats }),
} satisfies OutboxPage);
document.title = 'Ready';
