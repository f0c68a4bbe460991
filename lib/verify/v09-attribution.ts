import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { isOwnSubject } from './entity-grounding';
import { speakersIn } from './speakers';

/** V9: each link of the chain is somebody who speaks in the evidence, nobody stands in it twice, and nobody's word becomes the report's. */
export const attribution: Check = {
  id: 'V9',
  title: 'The right person says it',
  run: (subject) => [
    ...twice(subject),
    ...subject.grounded.flatMap((one) => [...silent(subject, one), ...unattributed(subject, one)]),
  ],
};

const refuse = (code: string, found: string, wanted: string, todo: string, i: number): Refusal => ({
  check: 'V9',
  code,
  found,
  wanted,
  todo,
  path: ['attribution', i, 'speaker'],
});

const twice = ({ fact }: Subject): Refusal[] =>
  fact.attribution.flatMap(({ speaker }, i) =>
    fact.attribution.findIndex((other) => other.speaker === speaker) < i
      ? [refuse('speaker-twice', speaker, 'each speaker once in the chain', 'name who told whom', i)]
      : [],
  );

/** In a report, what stands beside a verb of speech is somebody's word, unless a noun phrase takes it for granted. */
function unattributed({ fact, base }: Subject, one: Grounded): Refusal[] {
  if (fact.attribution.length > 0 || one.source.kind !== 'news' || one.evidence.presupposed) return [];
  const others = [...speakersIn(one, base)].filter((id) => !isOwnSubject(id, one, base)).sort();
  if (others.length === 0) return [];
  return [
    {
      check: 'V9',
      code: 'attribution-dropped',
      found: 'no attribution',
      wanted: `who says so; in the evidence ${others.join(', ')} speak`,
      todo: 'attribute it, or set presupposed: true on the evidence if the report itself vouches for it',
      path: ['attribution'],
    },
  ];
}

function silent({ fact, base }: Subject, one: Grounded): Refusal[] {
  const speaking = speakersIn(one, base);
  return fact.attribution.flatMap(({ speaker }, i) =>
    speaking.has(speaker)
      ? []
      : [
          refuse(
            'speaker-silent',
            speaker,
            `somebody who speaks in ${quote(one.span.text)}: ${[...speaking].sort().join(', ') || 'nobody'}`,
            'attribute to whom the evidence attributes',
            i,
          ),
        ],
  );
}
