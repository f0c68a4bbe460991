import { factKind } from '../fact/kinds';
import type { Fact } from '../fact/schema';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { isOwnSubject } from './entity-grounding';
import { attributedAnchors } from './attributed';
import { sayingsIn } from './sayings';
import { namedVoices, speakersIn, voicesIn } from './speakers';

/** V9: each link of the chain is somebody who speaks in the evidence, nobody stands in it twice, and a claim keeps who made it. */
export const attribution: Check = {
  id: 'V9',
  title: 'The right person says it',
  run: (subject) => [
    ...twice(subject),
    ...ownOutlet(subject),
    ...subject.grounded.flatMap((one) => [
      ...silent(subject, one),
      ...dropped(subject, one),
      ...misattributed(subject, one),
    ]),
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

/** What a fact claims stands in the slots that answer; a topic may be named anywhere. */
function claimSlots(fact: Fact, one: Grounded): string[] {
  const anchored = Object.keys(one.evidence.anchors);
  const answers = anchored.filter((name) => factKind(fact.kind)?.answer.includes(name));
  return answers.length > 0 ? answers : anchored;
}

/** Who presents a claim of somebody else as the source's own word says more than the source does. */
function dropped({ fact, base }: Subject, one: Grounded): Refusal[] {
  if (fact.attribution.length > 0 || one.evidence.presupposed) return [];
  const told = sayingsIn(fact.statement, namedVoices(fact.statement, base)).flatMap(
    ({ speaker }) => speaker?.entities ?? [],
  );
  return attributedAnchors(one, claimSlots(fact, one), base)
    .filter(({ saying }) => !saying.speaker?.entities.some((id) => told.includes(id)))
    .slice(0, 1)
    .map(({ anchor, saying }) => ({
      check: 'V9',
      code: 'attribution-dropped',
      found: `nobody to whom ${quote(anchor)} is attributed`,
      wanted: `who speaks here: ${quote(one.span.text.slice(saying.speaker?.start ?? saying.at, saying.end))}`,
      todo: 'name the speaker under attribution and in the statement',
      path: ['attribution'],
    }));
}

/** The source itself is no link of its own chain: naming it there takes the place of who told it. */
const ownOutlet = ({ fact, base, grounded }: Subject): Refusal[] =>
  fact.attribution.flatMap(({ speaker }, i) =>
    base.entities.get(speaker)?.type === 'outlet' && grounded.some((one) => isOwnSubject(speaker, one, base))
      ? [refuse('speaker-is-source', speaker, 'somebody whom the source cites', 'name whom it cites', i)]
      : [],
  );

/** Whom the statement lets speak is a link of the chain, or speaks in the evidence. */
function misattributed({ fact, base }: Subject, one: Grounded): Refusal[] {
  const chain = new Set([...fact.attribution.map(({ speaker }) => speaker), fact.slots.speaker, fact.slots.holder]);
  const there = new Set(
    sayingsIn(one.span.text, voicesIn(one, base)).flatMap(({ speaker }) => speaker?.entities ?? []),
  );
  return sayingsIn(fact.statement, namedVoices(fact.statement, base)).flatMap(({ speaker, verb }) =>
    !speaker || speaker.entities.some((id) => chain.has(id) || there.has(id) || isOwnSubject(id, one, base))
      ? []
      : [
          {
            check: 'V9',
            code: 'speaker-wrong',
            found: quote(`${fact.statement.slice(speaker.start, speaker.end)} ${verb}`),
            wanted: `somebody who speaks in ${quote(one.span.text)}`,
            todo: 'let those speak who speak in the evidence',
            path: ['statement'],
          },
        ],
  );
}
