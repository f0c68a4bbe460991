import type { Fact } from '@/lib/fact/schema';
import type { Item } from '@/lib/question/item';
import type { QuestionWorld } from '@/lib/question/kind';
import type { OneOfBody as ChoiceBody } from '@/lib/question/one-of';
import type { OrderBody } from '@/lib/question/kinds/order';
import type { TypedBody } from '@/lib/question/kinds/typed';
import { words } from '@/lib/words';
import { baseWith, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

export const { base } = lighthouse();
export const fact = (id: string): Fact => factOf(base, id);
export const say = words('en');

const OBJECTIVES = ['lighthouse-law', 'lighthouse-machine', 'lighthouse-history'];

/** What questions are made from: these facts, and all three objectives with their figures. */
export const worldOf = (facts: readonly Fact[], other: Partial<QuestionWorld> = {}): QuestionWorld => ({
  base: baseWith(base, { facts }),
  facts,
  objectives: new Set(OBJECTIVES),
  figures: new Set(OBJECTIVES),
  say,
  language: 'en',
  ...other,
});

/** The one thing in a list that should hold one. */
export function only<T>(list: readonly T[]): T {
  expect(list).toHaveLength(1);
  return list[0]!;
}

export type Choice = Item<ChoiceBody>;
export type Typed = Item<TypedBody>;
export type Order = Item<OrderBody>;
