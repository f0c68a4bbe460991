import type { Provenance, Status } from '../../fact/provenance';
import { capital } from '../../question/stem';
import type { Card, Chip, Tone } from '../card';
import type { CardVoice } from '../voice';

/**
 * A fact with who says so, in which report, and when. There is no card of a statement alone: all of this has to be known
 * first.
 */
export interface FactParts {
  provenance: Provenance;
  /** The reports and documents that it rests on, each with its date: "50 U.S.C. § 4513, text of April 2023". */
  reports: readonly [string, ...string[]];
  /** Who says so, without roles: whom the source quotes, and whom that one quotes. None where it speaks itself. */
  speakers: readonly string[];
}

/** A statement as lessons tell it, and who stands behind it. That sources differ is said where they do. */
export function factCard({ provenance, reports, speakers }: FactParts, { site, say }: CardVoice): Card {
  const { fact, claim, status, statusText, label: amount } = provenance;
  const [outer, ...inner] = speakers.map(capital);
  // What one tells of another's words is the word of the one who tells it.
  const who =
    outer !== undefined && inner.length > 0
      ? say('card.telling', { outer, inner: speakers.at(-1)! })
      : (provenance.voices[0]?.who ?? reports[0]);
  const standing: Chip = {
    text: statusText,
    tone: TONES[status],
    ...(status === 'differ' ? { sign: 'differ' } : {}),
  };
  const label = say('card.who');
  const itself = say('card.itself');
  const report = reports.length > 1 ? say('card.reports', { report: reports[0], n: reports.length - 1 }) : reports[0];
  return {
    kind: 'fact',
    name: `fact-${fact}`,
    chips: [standing, ...(amount === statusText ? [] : [{ text: amount, tone: 'plain' as const }])],
    title: claim,
    body: { kind: 'says', label, text: who, short: outer ?? itself },
    site,
    foot: [report],
    tight: { chips: [standing], says: outer ?? `${label} ${itself}`, foot: [reports[0]] },
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
