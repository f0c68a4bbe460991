import type { Level } from './item';

/** What is needed to find the key. */
export interface Demand {
  /** Facts that the key rests on. */
  facts: readonly string[];
  /** Sources of these facts. */
  sources: readonly string[];
  /** A claim is to be put into a class, or to its speaker; or the stem is a situation that the lesson does not hold. */
  task?: 'classify' | 'situation';
}

/** The level of an item by what its key needs: a new situation, a class, two sources, two facts, or one fact. */
export function levelOf({ facts, sources, task }: Demand): Level {
  if (task === 'situation') return 'apply';
  if (task === 'classify') return 'attribute';
  if (new Set(sources).size > 1) return 'compare';
  return new Set(facts).size > 1 ? 'distinguish' : 'recall';
}
