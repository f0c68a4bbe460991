import { sourcesOf } from '../../fact/corroborate';
import type { Source } from '../../source/schema';
import { factsOf, type LintWorld } from './rule';
import type { LessonSentence } from './sentences-of';

/** The laws and regulations behind a sentence. */
export const lawsBehind = (sentence: LessonSentence, world: LintWorld): Source[] =>
  sourcesOf(factsOf(sentence, world), world.base).filter(isLaw);

/** True if all that stands behind a sentence is the text of laws and regulations. */
export const isLawOnly = (sentence: LessonSentence, world: LintWorld): boolean => {
  const sources = sourcesOf(factsOf(sentence, world), world.base);
  return sources.length > 0 && sources.every(isLaw);
};

const isLaw = ({ kind }: Source): boolean => kind === 'statute' || kind === 'regulation';
