import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { drawCard } from '@/components/card/draw-card';
import { layOut } from '@/lib/card/lay-out';
import { cardFonts, measureCard } from '@/server/card-fonts';
import type { AskedOfWorker, SaidByWorker } from '@/server/card-workers';

// On Linux this is of the thread alone: whoever saves an answer goes before whoever waits for a picture.
if (process.platform === 'linux') setPriority(0, 15);

parentPort!.on('message', async ({ card }: AskedOfWorker) => {
  const say = (said: SaidByWorker) => parentPort!.postMessage(said);
  try {
    say({ bytes: await drawCard(layOut(card, measureCard), cardFonts()) });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
});
