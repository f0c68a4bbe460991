import { factKind } from '../fact/kinds';
import { stem } from '../fact/paraphrase';
import type { FactBase } from '../fact/base';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { isOwnSubject } from './entity-grounding';
import { exchangedParts, exchangedSlots, replacedParts } from './exchanged';
import { foreignFrames, foreignLaws, foreignSubjects, foreignVoices, unnamedSubjects, wrongSorts } from './slot-parts';
import { speakersIn } from './speakers';

/** Slots that say who speaks or stands for something: only somebody who speaks in the evidence can fill them. */
const SPEAKING = new Set(['speaker']);

/** Slots that say who acts: being the text itself is not acting. */
const ACTING = new Set(['giver', 'receiver', 'payer', 'payee', 'person']);

/** V10: everybody keeps the part that the evidence gives: speakers speak, actors are named, and what is X's stays X's. */
export const roles: Check = {
  id: 'V10',
  title: 'Everybody keeps their part',
  run: (subject) =>
    subject.grounded.flatMap((one) => [
      ...slotRoles(subject, one),
      ...slotParts(subject, one),
      ...holders(subject, one),
      ...possessions(subject, one),
      ...exchanged(subject, one),
      ...replaced(subject, one),
    ]),
};

const refuse = (code: string, found: string, wanted: string, todo: string, path: (string | number)[]): Refusal => ({
  check: 'V10',
  code,
  found,
  wanted,
  todo,
  path,
});

/** A text names its author, or lets them speak as "we": then they act. */
const actsInOwnText = (entity: string, one: Grounded, base: FactBase): boolean =>
  base.names.names(one.span.text, entity) ||
  (base.entities.get(entity)?.type !== 'law' && /\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y)\b/u.test(one.span.text));

/** "The harbor should mend the pier by May": who writes so sets the date, without naming themselves. A law only lays down. */
const demands = (entity: string, one: Grounded, base: FactBase): boolean =>
  base.entities.get(entity)?.type !== 'law' && /\b(?:should|must|shall|recommend(?:ed|s)?)\b/iu.test(one.span.text);

function slotRoles({ fact, base }: Subject, one: Grounded): Refusal[] {
  const kind = factKind(fact.kind);
  const speaking = speakersIn(one, base);
  return Object.entries(fact.slots).flatMap(([name, value]) => {
    if (kind?.slots[name]?.type !== 'entity' || typeof value !== 'string') return [];
    if (SPEAKING.has(name) && !speaking.has(value))
      return [
        refuse(
          'role-speaker',
          `${name}: ${value}`,
          `somebody who speaks in the evidence: ${[...speaking].sort().join(', ')}`,
          'name who speaks',
          ['slots', name],
        ),
      ];
    if (
      ACTING.has(name) &&
      isOwnSubject(value, one, base) &&
      !actsInOwnText(value, one, base) &&
      !(name === 'giver' && demands(value, one, base))
    )
      return [
        refuse(
          'role-actor',
          `${name}: ${value}`,
          'somebody whom the evidence names',
          'name who acts, or leave the slot out',
          ['slots', name],
        ),
      ];
    return [];
  });
}

/** Slots filled by somebody who has another part in the evidence. */
const slotParts = (subject: Subject, one: Grounded): Refusal[] =>
  [
    ...wrongSorts(subject),
    ...foreignLaws(subject, one),
    ...foreignFrames(subject),
    ...unnamedSubjects(subject),
    ...foreignVoices(subject, one),
    ...foreignSubjects(subject, one),
  ].map(({ code, slot, found, wanted }) => refuse(code, found, wanted, 'name whose part it is', ['slots', slot]));

/** Who holds a power is named by the text; a text that grants a power does not hold it. */
function holders({ fact, base }: Subject, one: Grounded): Refusal[] {
  const { holder } = fact.slots;
  if (fact.kind !== 'legal-power' || typeof holder !== 'string' || !isOwnSubject(holder, one, base)) return [];
  if (base.names.names(one.span.text, holder)) return [];
  return [
    refuse('role-holder', `holder: ${holder}`, 'somebody to whom the text gives the power', 'name who holds it', [
      'slots',
      'holder',
    ]),
  ];
}

/** "The Pentagon's operations": where the span gives the thing to another of the same type, the statement may not move it. */
function possessions({ fact, base }: Subject, one: Grounded): Refusal[] {
  const there = base.names.find(one.span.text);
  return base.names.find(fact.statement).flatMap((owner) => {
    const thing = /^['’]s? (?:\p{Ll}+ )?(\p{Ll}{4,})/u.exec(fact.statement.slice(owner.end))?.[1];
    const type = base.entities.get(owner.candidates[0] ?? '')?.type;
    if (thing === undefined || type === undefined) return [];
    const rivals = there
      .filter((mention) => mention.candidates.some((id) => base.entities.get(id)?.type === type))
      .filter((mention) => owns(one.span.text.slice(mention.end), thing));
    if (rivals.length === 0 || rivals.some((rival) => rival.candidates.some((id) => owner.candidates.includes(id))))
      return [];
    return [
      refuse(
        'role-owner',
        quote(`${owner.words}’s ${thing}`),
        `${quote(thing)} of ${rivals[0]!.words}`,
        'give it to whom the evidence gives it',
        ['statement'],
      ),
    ];
  });
}

/** True if the words after a name are "'s", at most two others, and the thing. */
function owns(after: string, thing: string): boolean {
  const words = /^['’]s?((?: \p{L}+){1,3})/u.exec(after)?.[1]?.trim().split(' ') ?? [];
  return words.some((word) => stem(word) === stem(thing));
}

/** Two parties whose names fit the evidence better the other way round have each other's part. */
const exchanged = (subject: Subject, one: Grounded): Refusal[] =>
  [...exchangedParts(subject, one), ...exchangedSlots(subject, one)].map(([a, b, path]) =>
    refuse(
      'role-exchanged',
      `the parts of ${quote(a)} and ${quote(b)} in ${quote(subject.fact.statement)}`,
      `the parts that they have in ${quote(one.span.text)}`,
      'let each do, own and say what the evidence says of them',
      path,
    ),
  );

/** Somebody named in the place of another whom the evidence names there. */
const replaced = (subject: Subject, one: Grounded): Refusal[] =>
  replacedParts(subject, one).map(([named, meant]) =>
    refuse(
      'role-replaced',
      quote(named),
      `${quote(meant)}, of whom ${quote(one.span.text)} says it`,
      'name who is meant',
      ['statement'],
    ),
  );
