import { findDates } from '../fact/date-mentions';
import { factKind } from '../fact/kinds';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { holdsCoreference, isGrounded, isOwnSubject } from './entity-grounding';

/** V5: everybody and everything that the statement names is in the span, or stands behind words of it by a coreference record. */
export const entities: Check = {
  id: 'V5',
  title: 'Names are the evidence’s names',
  run: (subject) =>
    subject.grounded.flatMap((one) => [
      ...records(subject, one),
      ...named(subject, one),
      ...unknown(subject, one),
      ...speakers(subject, one),
      ...unstated(subject, one),
    ]),
};

const refuse = (code: string, found: string, wanted: string, todo: string, path: (string | number)[]): Refusal => ({
  check: 'V5',
  code,
  found,
  wanted,
  todo,
  path,
});

const records = ({ base }: Subject, one: Grounded): Refusal[] =>
  one.evidence.coreferences.flatMap((record, i) =>
    holdsCoreference(record, one, base)
      ? []
      : [
          refuse(
            'coreference-open',
            `${quote(record.words)} for ${record.entity}`,
            'words of the span, and just one entity of that type in the two sentences before',
            'name a span that names it',
            ['evidence', one.index, 'coreferences', i],
          ),
        ],
  );

const named = ({ fact, base }: Subject, one: Grounded): Refusal[] =>
  base.names
    .find(fact.statement)
    .flatMap((mention) =>
      mention.candidates.some((id) => isGrounded(id, one, base))
        ? []
        : [
            refuse(
              'entity-absent',
              quote(mention.words),
              `a name that stands in ${quote(one.span.text)}`,
              'name only whom the evidence names, or record what its words stand for',
              ['statement'],
            ),
          ],
    );

/** Capitalised words inside the sentence that belong to no known name must at least stand in the span. */
function unknown({ fact, base }: Subject, one: Grounded): Refusal[] {
  const known = [...base.names.find(fact.statement), ...findDates(fact.statement)];
  return [...fact.statement.matchAll(/(?<=[\p{L}\p{N},;:’'")] )\p{Lu}[\p{L}\p{N}.’'-]*/gu)].flatMap((match) => {
    const word = match[0].replace(/[.’']s?$/u, '');
    const inside = known.some((name) => match.index < name.end && match.index + word.length > name.start);
    if (
      inside ||
      new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(one.span.text)
    )
      return [];
    return [
      refuse(
        'name-unknown',
        quote(word),
        'a name of entities.yaml, or a word of the span',
        'add the word to the aliases of its entity, add the entity, or write the word small',
        ['statement'],
      ),
    ];
  });
}

const speakers = ({ fact, base }: Subject, one: Grounded): Refusal[] =>
  fact.attribution.flatMap((link, i) =>
    isGrounded(link.speaker, one, base)
      ? []
      : [
          refuse(
            'speaker-absent',
            link.speaker,
            `a speaker that stands in ${quote(one.span.text)}`,
            'attribute to whom the evidence attributes',
            ['attribution', i, 'speaker'],
          ),
        ],
  );

/** Slots, attribution and statement tell one story: the statement names every speaker, and every entity of the slots but the document itself. */
function unstated({ fact, base }: Subject, one: Grounded): Refusal[] {
  const silent = (id: string) => base.entities.has(id) && !base.names.names(fact.statement, id);
  const inSlots = Object.entries(fact.slots)
    .flatMap(([name, value]) =>
      factKind(fact.kind)?.slots[name]?.type.startsWith('entit')
        ? [value].flat().map((id) => ({ id: String(id), path: ['slots', name] }))
        : [],
    )
    .filter(({ id }) => !isOwnSubject(id, one, base));
  const inChain = fact.attribution.map(({ speaker }, i) => ({ id: speaker, path: ['attribution', i, 'speaker'] }));
  return [...inSlots, ...inChain]
    .filter(({ id }) => silent(id))
    .map(({ id, path }) =>
      refuse(
        'entity-unstated',
        `${id}, whom the statement does not name`,
        'a name of it in the statement',
        'name it there, add an alias, or correct the entity',
        path,
      ),
    );
}
