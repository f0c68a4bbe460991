import type { SlotValue } from '../fact/slot';
import type { QuestionWorld } from './kind';
import { asOption } from './stem';

/** A phrase, or the name of an entity, as an option; undefined for a figure, a date, a list or nothing. */
export const phraseOf = (value: SlotValue | undefined, { base }: Pick<QuestionWorld, 'base'>): string | undefined =>
  typeof value === 'string' ? asOption(base.entities.get(value)?.name ?? value) : undefined;
