import type { ServerEventType } from '@/lib/classroom/attempt-event';
import { SERVER_TAB } from '@/lib/classroom/attempt-event';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { appendEvents } from '../store/append-events';
import { tabsOfAttempts } from '../store/attempts';
import type { Row, Tx } from '../store/schema';

/** Writes into the chains of these attempts what a teacher did to them. */
export async function writeByServer(
  tx: Tx,
  attempts: readonly Row<'attempt'>[],
  { type, bodyFor, now }: { type: ServerEventType; bodyFor: (attempt: Row<'attempt'>) => object; now: number },
): Promise<void> {
  const ids = attempts.map(({ id }) => id);
  const last = new Map(
    (await tabsOfAttempts(tx, ids)).filter(({ tab }) => tab === SERVER_TAB).map((row) => [row.attempt, row.last]),
  );
  await appendEvents(
    tx,
    attempts.map((attempt) => {
      const stamp = { tab: SERVER_TAB, seq: (last.get(attempt.id) ?? -1) + 1, client_at: now, tick: now };
      const event = { ...stamp, type, body: canonicalJson(bodyFor(attempt)), received_at: now };
      return { attempt: attempt.id, events: [{ ...event, standing: 'on-time' as const }] };
    }),
  );
}
