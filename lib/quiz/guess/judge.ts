import { probit } from 'simple-statistics';
import { wilson } from '../../kernel/wilson';
import type { Guessable } from './question';
import type { Strategy } from './strategies';

/** How a strategy did: expected right guesses, what chance would give, and the lower bound of its true share. */
export interface GuessResult {
  strategy: string;
  questions: number;
  right: number;
  chance: number;
  lower: number;
  /** True if the strategy does better than chance beyond doubt. */
  beatsChance: boolean;
}

/** Runs each strategy over all questions; a strategy beats chance if its lower 95 % bound, adjusted for their number, does. */
export function judgeGuessers(
  questions: readonly Guessable[],
  strategies: Readonly<Record<string, Strategy>>,
): GuessResult[] {
  // Bonferroni: the more strategies are tried, the more one may seem to work by luck.
  const z = probit(1 - 0.05 / Object.keys(strategies).length);
  return Object.entries(strategies).map(([strategy, prefer]) => {
    // A strategy that has no preference does not answer: it would only water down what it can do elsewhere.
    const tried = questions.map((question) => ({ question, share: expected(question, prefer) }));
    const answered = tried.filter(({ question, share }) => share !== undefined && question.options.length > 1);
    const right = answered.reduce((sum, { share }) => sum + share!, 0);
    const chance =
      answered.reduce((sum, { question }) => sum + 1 / question.options.length, 0) / (answered.length || 1);
    const lower = wilsonLower(right, answered.length, z);
    return { strategy, questions: answered.length, right, chance, lower, beatsChance: lower > chance };
  });
}

/** The chance that the strategy is right: 1 if its favorite is the key, a share among equals; undefined without a favorite. */
function expected(question: Guessable, prefer: Strategy): number | undefined {
  const liking = prefer(question);
  const most = Math.max(...liking);
  const favorites = question.options.filter((_, i) => liking[i] === most);
  if (favorites.length === question.options.length) return undefined;
  return favorites.some(({ correct }) => correct) ? 1 / favorites.length : 0;
}

/** Lower end of the Wilson score interval for a share. */
export const wilsonLower = (right: number, total: number, z: number): number =>
  total === 0 ? 0 : wilson(right, total, z).low;
