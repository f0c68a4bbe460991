import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { speakersIn } from './speakers';

/** V9: each link of the chain is somebody who speaks in the evidence, and nobody stands in it twice. */
export const attribution: Check = {
  id: 'V9',
  title: 'The right person says it',
  run: (subject) => [...twice(subject), ...subject.grounded.flatMap((one) => silent(subject, one))],
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
