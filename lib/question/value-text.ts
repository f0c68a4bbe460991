import type { Amount, SlotValue } from '../fact/slot';
import { formatDate } from '../kernel/dates';
import type { Say } from '../words';
import type { QuestionWorld } from './kind';

/** A slot's value as a learner reads it: names for ids, dates and figures in words. */
export function valueText(value: SlotValue, world: Pick<QuestionWorld, 'base' | 'say' | 'language'>): string {
  const { base, say, language } = world;
  if (typeof value === 'string') return base.entities.get(value)?.name ?? value;
  if (Array.isArray(value)) return value.map((id) => base.entities.get(id)?.name ?? id).join(', ');
  if ('date' in value)
    return [formatDate(value.date, language), ...(value.time === undefined ? [] : [value.time])].join(', ');
  const amount = figureText(value, say, language);
  return say(`value.${value.comparator}`, { amount });
}

const MILLION = 1_000_000;

/** An amount as it is drawn large: from a million on in few digits, "about 3.9 billion US dollars". */
export function shownFigure(amount: Amount, world: Pick<QuestionWorld, 'base' | 'say' | 'language'>): string {
  if (Math.abs(amount.value) < MILLION) return valueText(amount, world);
  const { say, language } = world;
  const few = new Intl.NumberFormat(language === 'en' ? 'en-US' : language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const unit = unitName(amount.unit, amount.value, say);
  return say(`value.${amount.comparator}`, { amount: say('unit.amount', { text: few.format(amount.value), unit }) });
}

/** A number with its unit: "10,000 US dollars", "43 contracts". */
export function figureText({ value, unit }: { value: number; unit: string }, say: Say, language: string): string {
  const text = value.toLocaleString(language === 'en' ? 'en-US' : language);
  return say('unit.amount', { text, unit: unitName(unit, value, say) });
}

/** A unit as it follows a number. */
export function unitName(unit: string, n: number, say: Say): string {
  if (unit === 'USD') return say('unit.USD');
  if (unit === 'percent') return say('unit.percent');
  return say('unit.plural', { unit, n });
}
