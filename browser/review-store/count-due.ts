import { MOST_IN_A_SITTING } from '@/lib/review/queue';
import { storedCards } from './database';

/** How many questions a sitting would hold now; 0 also where storage is forbidden. Reads no more of a card than it needs. */
export async function countDue(now: number): Promise<number> {
  try {
    const due = [...(await storedCards()).values()].filter((card) => isDue(card, now));
    return Math.min(due.length, MOST_IN_A_SITTING);
  } catch {
    return 0;
  }
}

function isDue(card: unknown, now: number): boolean {
  if (typeof card !== 'object' || card === null) return false;
  const { due, toldChanged } = card as { due?: unknown; toldChanged?: unknown };
  return typeof due === 'number' && due <= now && toldChanged === undefined;
}
