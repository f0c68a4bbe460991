import type { Fact } from '../../fact/schema';

const HEDGED =
  /\b(?:could|may|might|likely|probably|possibly|perhaps|almost certainly|appears?|seems?|suggest(?:s|ed)?)\b/i;
const FORECAST = /\b(?:will|would|going to|expects?|expected)\b/i;

/** How sure the words of somebody are; `plain` where nothing in them says. */
export const modalityOf = (words: string, plain: Fact['modality']): Fact['modality'] =>
  HEDGED.test(words) ? 'hedged' : FORECAST.test(words) ? 'forecast' : plain;
