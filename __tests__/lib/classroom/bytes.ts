import type { Chance } from '@/lib/classroom/chance';
import { seeded } from '@/lib/kernel/random';

/** Bytes that look random and are the same each time. */
export function bytesOf(seed: string): Chance {
  const random = seeded(seed);
  return (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
}

/** These bytes in turn, then zeros. */
export function bytesFrom(...given: number[]): Chance {
  return (count) => Uint8Array.from({ length: count }, () => given.shift() ?? 0);
}
