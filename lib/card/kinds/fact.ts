import type { Provenance, Status } from '../../fact/provenance';
import { capital } from '../../question/stem';
import type { Card, Chip, Tone } from '../card';
import { originalsLine, type CardVoice, type Originals } from '../voice';

/**
 * A fact with who says so, in which report, and when. There is no card of a statement alone: all of this has to be known
 * first.
 */
export interface FactParts {
  provenance: Provenance;
  /** The report or document that is cited, with its date: "50 U.S.C. § 4513, text of April 2023". */
  report: string;
  /** Other originals that say the same: who retells one of them adds nothing. */
  also: Originals;
  /** Who says so, without roles: whom the source quotes, and whom that one quotes. None where it speaks itself. */
  speakers: readonly string[];
}

/** A statement as lessons tell it, and who stands behind it. That sources differ is said where they do. */
export function factCard({ provenance, report: first, also, speakers }: FactParts, { site, say }: CardVoice): Card {
  const { fact, claim, status, statusText, label: amount } = provenance;
  const [outer, ...inner] = speakers.map(capital);
  // What one tells of another's words is the word of the one who tells it.
  const who =
    outer !== undefined && inner.length > 0
      ? say('card.telling', { outer, inner: speakers.at(-1)! })
      : (provenance.voices[0]?.who ?? first);
  const standing: Chip = {
    text: statusText,
    tone: TONES[status],
    ...(status === 'differ' ? { sign: 'differ' } : {}),
  };
  const label = say('card.who');
  const short = outer ?? say('card.itself');
  const more = also.reports + also.documents > 0;
  const report = more ? say('card.also', { report: first, also: originalsLine(also, say) }) : first;
  return {
    kind: 'fact',
    name: `fact-${fact}`,
    chips: [standing, ...(amount === statusText ? [] : [{ text: amount, tone: 'plain' as const }])],
    title: claim,
    body: { kind: 'says', label, text: who, short },
    site,
    foot: [report],
    tight: { chips: [standing], foot: [first] },
    alt: say('card.factAlt', { claim, who, report, status: statusText }),
  };
}

const TONES: Record<Status, Tone> = {
  document: 'fact',
  reported: 'claim',
  claim: 'claim',
  forecast: 'opinion',
  opinion: 'opinion',
  differ: 'differ',
  superseded: 'wrong',
};
