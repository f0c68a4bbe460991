import { ownersOfText } from '../../fact/entity';
import { isDocument } from '../../source/schema';
import type { Draft } from '../proposer';
import { contentOf } from '../reading/content-of';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import { mainClauses } from '../reading/main-clauses';
import { OFFICE } from '../reading/office';
import type { Range, Reading } from '../reading/reading';
import { choose, slotPhrase } from './choose';
import { withSource } from './compose';
import { draftOf } from './draft';
import { modalityOf } from './modality-of';
import { PRONOUN, predicateOf, subjectOf, topicOf } from './said-slots';

/**
 * What a report says in its own voice, one draft for each main clause that tells something of a named party. The outlet
 * is the speaker; a document is nobody's report, and direct speech is somebody else's word.
 */
export function reportedDrafts(reading: Reading): Draft[] {
  const outlet = outletOf(reading);
  if (outlet === undefined || reading.continues) return [];
  return mainClauses(reading)
    .filter((clause) => !reading.quoted.some((quote) => quote.start <= clause.start && quote.end > clause.start))
    .flatMap((clause) => reportedDraft(reading, clause, outlet) ?? []);
}

/** The one outlet whose report a source is. */
function outletOf({ source, base }: Reading): string | undefined {
  if (isDocument(source)) return undefined;
  const outlets = ownersOfText(source.id, base.entities).filter(({ type }) => type === 'outlet');
  return outlets.length === 1 ? outlets[0]?.id : undefined;
}

function reportedDraft(reading: Reading, clause: Range, outlet: string): Draft | undefined {
  const content = contentOf(reading, { ...clause, chain: [], takes: 'clause' });
  if (!content || content.firstPerson || LEANS.test(content.text.replace(/[\s.!”"]+$/u, ''))) return undefined;
  const least = (content.text.split(/[,;:–—]/u)[0] ?? '').split(' ').length * LEAST_SHARE;
  const parts = cuts(content.text).filter((part) => tells(reading, part) && part.split(' ').length >= least);
  const { part, statement } = choose(reading, parts, (one) => withSource(reading, one, []));
  // Without own words for it there is nothing to suggest: every sentence of a report says something.
  if (part === undefined || statement === undefined) return undefined;
  const place = { start: content.start, end: clause.end, own: outlet, takes: 'clause' as const };
  const topic = slotPhrase(reading, topicOf(reading, part, place));
  return draftOf(reading, {
    kind: 'statement',
    slots: {
      speaker: outlet,
      topic,
      content: slotPhrase(reading, part, 3) ?? slotPhrase(reading, predicateOf(reading, part), 2),
    },
    anchors: {
      topic: topic && reading.text.includes(topic) ? topic : firstWords(reading.text, content.start),
      content: firstWords(reading.text, content.start),
    },
    statement,
    modality: modalityOf(part, 'asserted'),
  });
}

/** With less of a clause than this share of its words, its point is lost. */
const LEAST_SHARE = 0.5;

/** "Did not say so" leans on the sentence before; "CEO leaves" is a headline. */
const LEANS = new RegExp(`\\b(?:so|too|either)$|^${OFFICE} (?:is|was|has|had|[\\p{Ll}]+s|[\\p{Ll}]+ed)\\b`, 'iu');

/** True for a clause with a subject that is no pronoun, a verb, and somebody or something of entities.yaml. */
const tells = ({ base }: Reading, part: string): boolean =>
  subjectOf(part) !== '' &&
  !PRONOUN.test(part) &&
  base.names.find(part).some(({ candidates }) => candidates.length === 1);
