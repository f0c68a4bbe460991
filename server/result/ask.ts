import type { Chance } from '@/lib/classroom/chance';
import type { CountedWindows } from '../counted-windows';
import type { Store } from '../store/store';
import type { ResultKeys } from './keys';

/** What calls about results work with, besides what was sent. */
export interface ResultAsk {
  /** Milliseconds since 1970. */
  now: number;
  network: string;
  store: Store;
  keys: () => ResultKeys;
  chance: Chance;
  limits: CountedWindows;
}
