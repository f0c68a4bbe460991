import { ok } from '@/lib/kernel/result';
import { asSent } from './attempt-file';
import { readEvents } from './read-events';
import { no } from './refused';
import { saveAll } from './save-all';
import { hashOf } from './secrets';
import type { Verb } from './verb';

/** Keeps what a page did, for good, before it answers. Sent again, it changes nothing. */
export const save: Verb<'save'> = async (sent, ask) => {
  const { now, cookies } = ask.context;
  if (!cookies.seat) return no('no-session');
  const read = readEvents(sent);
  if (!read.ok) return read;
  const { attempt, events } = read.value;
  const saving = { session: hashOf(cookies.seat), attempt, events: events.map(asSent), now };
  const saved = await ask.store.writeShared(saveAll, saving);
  return saved.ok ? ok({ gives: saved.value }) : saved;
};
