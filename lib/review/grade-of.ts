import { Rating, type Grade } from 'ts-fsrs';
import type { Confidence } from '../attempt/event';

/**
 * The grade of a first try for FSRS. Wrong is Again, also where the second try was right: the key was not known. A right
 * guess is Hard: on three options one in three is luck. All else that is right is Good, also where it was marked Sure.
 * Sure is no Easy: Easy says how little effort it took, Sure how likely it is right, and learners overrate that. Too
 * early a review costs a minute, too late a one what was learned.
 */
export function gradeOf(right: boolean, confidence?: Confidence): Grade {
  if (!right) return Rating.Again;
  return confidence === 'guess' ? Rating.Hard : Rating.Good;
}
