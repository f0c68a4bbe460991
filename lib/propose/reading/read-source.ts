import { findAmounts } from '../../fact/amount-mentions';
import type { FactBase } from '../../fact/base';
import { findDates } from '../../fact/date-mentions';
import type { Source } from '../../source/schema';
import type { ProposeContext } from '../proposer';
import { ownWording } from './own-wording';
import { directSpeech } from './direct-speech';
import type { Reading, Voice } from './reading';
import { overlaps } from './reading';
import { referents } from './referents';

/** Reads every sentence of a source once for all rules. */
export function readSource(source: Source, context: ProposeContext): Reading[] {
  const { base, text } = context;
  const sure = unmistakable(text.text, base);
  const isOwn = ownWording(source.id, context);
  const speech = directSpeech(text);
  return text.sentences.map((sentence, i) => {
    const before = text.sentences.slice(Math.max(0, i - 2), i).map((one) => one.text);
    const names = namedIn(sentence.text, base, sure);
    const meant = referents(sentence.text, before, base).filter((one) => !names.some((name) => overlaps(one, name)));
    return {
      source,
      base,
      n: sentence.n,
      text: sentence.text,
      voices: [...names, ...meant].sort((a, b) => a.start - b.start),
      dates: findDates(sentence.text),
      amounts: findAmounts(sentence.text),
      ...speech[i]!,
      isOwn,
      isCopied: (words) => context.copies.firstRun(words) !== undefined,
    };
  });
}

/** Entities that the text names at least once by a name that nobody shares. */
const unmistakable = (text: string, base: FactBase): Set<string> =>
  new Set(base.names.find(text).flatMap(({ candidates }) => (candidates.length === 1 ? candidates : [])));

function namedIn(text: string, base: FactBase, sure: ReadonlySet<string>): Voice[] {
  return base.names.find(text).map(({ start, end, words, candidates }) => {
    const likely = candidates.length > 1 ? candidates.filter((id) => sure.has(id)) : candidates;
    return { start, end, words, entity: likely.length === 1 ? likely[0] : undefined };
  });
}
