import { LRUCache } from 'lru-cache';
import { cardFile, type Card } from '@/lib/card/card';
import { cardsOnDisk } from './cards-on-disk';
import { inTurns } from './in-turns';

/** How cards are kept that are drawn when they are asked for. */
export interface CardCacheOptions {
  folder: string;
  /** Bytes that they may take on the disk. */
  limit: number;
  /** The renderer, as PNG. */
  draw: (card: Card) => Promise<Buffer>;
  /** Cards drawn at a time, and those that may wait. */
  atOnce?: number;
  waiting?: number;
  /** Hears why a card could not be kept. */
  tell?: (error: unknown) => void;
}

/** The picture of a card. Rejects with `Busy` where too many are waiting to be drawn. */
export type CardCache = (card: Card) => Promise<Buffer>;

const AT_ONCE = 2;
const WAITING = 32;
const MOST_IN_MEMORY = 16 * 1024 * 1024;

/**
 * Pictures by the hash of what they say: from memory, from the disk, or drawn now, once, however many ask for it at a time.
 * One that lies broken on the disk is drawn anew, and one that cannot be kept is given all the same.
 */
export function cardCache(options: CardCacheOptions): CardCache {
  const { folder, limit, draw, atOnce = AT_ONCE, waiting = WAITING, tell = console.error } = options;
  const memory = new LRUCache<string, Buffer>({ maxSize: MOST_IN_MEMORY, sizeCalculation: ({ length }) => length + 1 });
  const under = new Map<string, Promise<Buffer>>();
  const inTurn = inTurns({ atOnce, waiting });
  const disk = cardsOnDisk(folder, limit);
  const make = async (file: string, card: Card): Promise<Buffer> => {
    const kept = await disk.read(file);
    const bytes = kept ?? (await inTurn(() => draw(card)));
    if (!kept) await disk.write(file, bytes).catch(tell);
    memory.set(file, bytes);
    return bytes;
  };
  return (card) => {
    const file = cardFile(card);
    const known = memory.get(file);
    if (known) return Promise.resolve(known);
    const same = under.get(file);
    if (same) return same;
    const made = make(file, card).finally(() => under.delete(file));
    under.set(file, made);
    return made;
  };
}
