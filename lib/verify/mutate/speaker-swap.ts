import type { Operator } from './operator';

/** Attributes to every other entity of the speaker's type. */
export const speakerSwap: Operator = {
  name: 'speaker-swap',
  checks: ['V5', 'V9', 'V14'],
  mutate: (fact, { base }) =>
    fact.attribution.flatMap((link, i) =>
      [...base.entities.values()]
        .filter((other) => other.id !== link.speaker && other.type === base.entities.get(link.speaker)?.type)
        .map((other) => ({
          ...fact,
          attribution: fact.attribution.map((old, j) => (j === i ? { ...old, speaker: other.id } : old)),
        })),
    ),
};
