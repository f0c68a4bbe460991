import { randomBytes } from 'node:crypto';
import { devNull } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { CODE_LETTERS } from '@/lib/classroom/code-letters';
import { seeded } from '@/lib/kernel/random';
import { progressBar } from '../../facts/progress-bar';
import { startSite } from '../../site';
import { anId, lineTo } from '../../trust/device';
import { closing } from '../closing';
import { inRounds } from '../in-rounds';
import { LOOPBACK, originAt } from '../servers';
import { classAtWork, type ClassAtWork } from './class-at-work';
import { startFlood } from './flood';
import type { Part } from './part';
import { PHASES, savingFound, type Phase, type PhaseRound } from './saving-found';
import { undrawnCards } from './undrawn-cards';

const ROUNDS = 4;
const SECONDS = 2.5;
/** What begins or ends is not measured. */
const MS_TO_SETTLE = 250;
const CLIENTS = 8;
/** More than two threads draw in one round. */
const CARDS_A_ROUND = 250;
const UNKNOWN = 5_000;

/** How long a class of 30 waits to be told that an answer is saved: at rest, and while others ask for cards without pause. */
export const saving: Part = ({ rounds = ROUNDS, limit, seed }) =>
  closing(async (keep) => {
    const site = await keep(startSite({ env: { ...LOOPBACK, REQUEST_LOG: devNull } }));
    const line = lineTo(originAt(site.port));
    await keep(Promise.resolve({ stop: async () => line.agent.destroy() }));
    const random = seeded(seed);
    const floods = floodsOf(line.origin, undrawnCards(line.origin, random));
    const room = await classAtWork(line, random);
    const ms = Math.min(SECONDS, limit) * 1000;
    // What is new to the server is so in the first round alone, and to all phases or none.
    await room.work(ms);
    const show = progressBar('Saving');
    let done = 0;
    const found = await inRounds(PHASES, rounds, async (phase) => {
      show(++done, rounds * PHASES.length);
      return measured(room, floods[phase], ms);
    });
    return savingFound(Object.fromEntries(PHASES.map((phase, i) => [phase, found[i]!])) as Record<Phase, PhaseRound[]>);
  });

/** Begins a flood; what became of it is told when it is stopped. */
type Begin = () => Promise<ReturnType<typeof startFlood>>;

function floodsOf(origin: string, make: ReturnType<typeof undrawnCards>): Record<Phase, Begin | undefined> {
  const unknown = Array.from({ length: UNKNOWN }, unknownCard);
  let undrawn: string[] = [];
  return {
    rest: undefined,
    cards: async () => {
      undrawn.push(...(await make(CARDS_A_ROUND - undrawn.length)));
      const flood = startFlood({ origin, paths: undrawn, clients: CLIENTS, again: false });
      const stop = async () => {
        const became = await flood.stop();
        undrawn = undrawn.slice(became.asked);
        return became;
      };
      return { stop };
    },
    unknown: async () => startFlood({ origin, paths: unknown, clients: CLIENTS, again: true }),
  };
}

async function measured(room: ClassAtWork, begin: Begin | undefined, ms: number): Promise<PhaseRound> {
  const flood = await begin?.();
  await wait(MS_TO_SETTLE);
  const [times, became] = await room.work(ms).then(
    async (times) => [times, await flood?.stop()] as const,
    async (error) => (await flood?.stop(), Promise.reject(error)),
  );
  return { ms, times, ...(became && { flood: became }) };
}

/** Results and assignments in turns: the store is asked for each. */
const unknownCard = (_: unknown, i: number): string =>
  i % 2 === 0 ? `/r/${aCode()}/card.png` : `/assigned/${anId()}/card.png`;

const aCode = (): string => [...randomBytes(8)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
