import { parentPort } from 'node:worker_threads';
import { drawCard } from '@/components/card/draw-card';
import { layOut } from '@/lib/card/lay-out';
import { goBehind, renderBehind } from '@/server/behind-others';
import { cardFonts, measureCard } from '@/server/card-fonts';
import type { AskedOfWorker, SaidByWorker } from '@/server/card-workers';

// Whoever saves an answer goes before whoever waits for a picture.
goBehind();

parentPort!.on('message', async ({ card }: AskedOfWorker) => {
  const say = (said: SaidByWorker) => parentPort!.postMessage(said);
  try {
    say({ bytes: await renderBehind(() => drawCard(layOut(card, measureCard), cardFonts())) });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
});
