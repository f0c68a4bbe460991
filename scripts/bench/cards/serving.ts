import { devNull } from 'node:os';
import { cardFile } from '@/lib/card/card';
import { allCards } from '@/server/cards';
import { progressBar } from '../../facts/progress-bar';
import { startSite } from '../../site';
import { closing } from '../closing';
import { atLeast } from '../goal';
import { inRounds } from '../in-rounds';
import { answerOf } from '../serve/answer-of';
import { load } from '../serve/load';
import { rowOf } from '../serve/row';
import { LOOPBACK, originAt, startBare } from '../servers';
import type { Part } from './part';

const ROUNDS = 5;
const SECONDS = { warmUp: 1, measured: 5 };
const BOUND = 0.5;
const WHAT = 'serving a card';
const BY = { ours: 'front door', bare: 'the same file from bare node:http' } as const;

/** How often a second a card that lies ready is served, beside a server that gives the same bytes from memory. */
export const serving: Part = ({ rounds = ROUNDS, limit }) =>
  closing(async (keep) => {
    const site = await keep(startSite({ env: { ...LOOPBACK, REQUEST_LOG: devNull } }));
    const at = `/cards/${cardFile((await allCards())[0]!)}`;
    const ours = originAt(site.port);
    const bare = await keep(startBare({ [at]: await answerOf(`${ours}${at}`) }));
    const origins = { [BY.ours]: ours, [BY.bare]: bare.origin };
    const show = progressBar('Serving');
    let done = 0;
    const loads = await inRounds(Object.values(origins), rounds, async (origin) => {
      await load(`${origin}${at}`, Math.min(SECONDS.warmUp, limit));
      const found = await load(`${origin}${at}`, Math.min(SECONDS.measured, limit));
      show(++done, rounds * 2);
      return found;
    });
    const rows = Object.keys(origins).map((by, i) => {
      const { rps, p50, p99 } = rowOf({ server: by, page: WHAT }, loads[i]!);
      return { what: WHAT, by, rps, p50, p99 };
    });
    const measured = rows[0]!.rps / rows[1]!.rps;
    return { rows, goals: [atLeast(`${WHAT}: ${BY.ours} / ${BY.bare}`, { measured, bound: BOUND })] };
  });
