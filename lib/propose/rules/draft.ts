import type { Evidence, Fact } from '../../fact/schema';
import type { SlotValue } from '../../fact/slot';
import { sourceDate } from '../../source/schema';
import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import { missingSlots } from '../missing-slots';
import { denies } from '../reading/denies';
import type { Reading, Voice } from '../reading/reading';

/** What a rule found in a sentence; undefined slots are for the editor to fill. */
export interface Finding {
  kind: string;
  slots: Record<string, SlotValue | undefined>;
  anchors: Record<string, string | undefined>;
  statement: string | undefined;
  chain?: Claim['chain'];
  modality?: Fact['modality'];
  dates?: Evidence['dates'];
  /** Voices in the slots, besides those of the chain. */
  voices?: readonly (Voice | undefined)[];
  presupposed?: true;
  missing?: readonly string[];
}

/** Makes a draft of a finding and lists what an editor has to add. */
export function draftOf(reading: Reading, found: Finding): Draft {
  const { source, n, base } = reading;
  const chain = found.chain ?? [];
  const voices = [...chain.map((link) => link.voice), ...(found.voices ?? [])].filter((voice) => voice !== undefined);
  const asOf = sourceDate(source);
  const unknown = chain.filter((link) => link.voice.entity === undefined);
  return {
    kind: found.kind,
    slots: defined(found.slots),
    ...(found.statement === undefined ? {} : { statement: found.statement }),
    modality: found.modality ?? (chain.length > 0 ? 'reported' : 'asserted'),
    attribution: chain.flatMap(({ voice, verb }) =>
      voice.entity ? [{ speaker: voice.entity, verb: saidAs(verb) }] : [],
    ),
    polarity: found.statement !== undefined && denies(found.statement, base) ? 'negative' : 'affirmative',
    ...(asOf === undefined ? {} : { asOf }),
    evidence: [
      {
        source: source.id,
        sentences: voices.some((voice) => voice.needsBefore) && n > 1 ? [n - 1, n] : [n],
        anchors: defined(found.anchors),
        ...(found.presupposed ? { presupposed: true as const } : {}),
        dates: found.dates ?? [],
        coreferences: distinct(voices.flatMap((voice) => voice.coreference ?? [])),
      },
    ],
    missing: [
      ...unknown.map(({ voice }) => `attribution: an entity for "${voice.words}"`),
      ...missingSlots(found.kind, found.slots),
      ...(found.statement === undefined ? ['statement: say it in your own words'] : []),
      ...(found.missing ?? []),
    ],
  };
}

const saidAs = (verb: string): string => (verb === 'according to' || verb === 'says' ? 'said' : verb);

function defined<T>(record: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined));
}

const distinct = <T extends { words: string }>(items: readonly T[]): T[] =>
  items.filter((item, i) => items.findIndex((other) => other.words === item.words) === i);
