import { factKind } from '../fact/kinds';
import type { Grounded, Subject } from './check';
import { isOwnSubject } from './entity-grounding';

/** A slot whose entity has another part in the evidence, and who has its part. */
export interface WrongPart {
  code: string;
  slot: string;
  found: string;
  wanted: string;
}

/** Slots that hold an entity of a type that can have no such part: a law holds no office. */
export function wrongSorts({ fact, base }: Subject): WrongPart[] {
  const kind = factKind(fact.kind);
  return Object.entries(fact.slots).flatMap(([slot, value]) => {
    const type = base.entities.get(String(value))?.type;
    const sorts = kind?.slots[slot]?.sorts;
    if (!sorts || !type || sorts.includes(type)) return [];
    return [
      {
        code: 'role-sort',
        slot,
        found: `${slot}: ${String(value)}, of type ${type}`,
        wanted: `an entity of type ${sorts.join(' or ')}`,
      },
    ];
  });
}

/** A law's own text lays down its own rules: another law that it names is spoken of, and lays down nothing there. */
export function foreignLaws({ fact, base }: Subject, one: Grounded): WrongPart[] {
  const { law } = fact.slots;
  const own = [...base.entities.values()].filter(
    ({ type, documents }) => type === 'law' && documents.includes(one.source.id),
  );
  if (typeof law !== 'string' || own.length === 0 || own.some(({ id }) => id === law)) return [];
  return [{ code: 'role-law', slot: 'law', found: `law: ${law}`, wanted: own.map(({ id }) => id).join(' or ') }];
}

/** "Under the Act, …" gives the rule to that law, which is the law of the slots or no rule of this fact. */
export function foreignFrames({ fact, base }: Subject): WrongPart[] {
  const { law } = fact.slots;
  const [first] = base.names.find(fact.statement);
  if (typeof law !== 'string' || !first || !/^(?:Under|In|By) (?:the )?$/u.test(fact.statement.slice(0, first.start)))
    return [];
  const isLaw = first.candidates.every((id) => base.entities.get(id)?.type === 'law');
  if (!isLaw || first.candidates.includes(law)) return [];
  return [
    {
      code: 'role-law',
      slot: 'law',
      found: `law: ${law}, and the statement begins with ${first.words}`,
      wanted: 'one law in both',
    },
  ];
}

/** What the subject of the slots names, the statement names too: it speaks of the same thing. */
export function unnamedSubjects({ fact, base }: Subject): WrongPart[] {
  const { subject } = fact.slots;
  if (fact.kind !== 'date-in-force' || typeof subject !== 'string') return [];
  return base.names
    .find(subject)
    .filter(({ candidates }) => !candidates.some((id) => base.names.names(fact.statement, id)))
    .map(({ words }) => ({
      code: 'role-subject',
      slot: 'subject',
      found: words,
      wanted: 'a name of it in the statement',
    }));
}

/** "We cannot agree" is the position of whose own text it is, whomever else the span names. */
export function foreignVoices({ fact, base }: Subject, one: Grounded): WrongPart[] {
  const own = [...base.entities.values()].filter(
    ({ type, documents }) => !['law', 'outlet'].includes(type) && documents.includes(one.source.id),
  );
  const stance = one.evidence.anchors.stance;
  const { holder } = fact.slots;
  if (own.length === 0 || stance === undefined || typeof holder !== 'string') return [];
  const at = one.span.text.indexOf(stance);
  const firstPerson =
    /\b(?:[Ww]e|[Oo]ur)\b/u.test(stance) || /\b(?:[Ww]e|[Oo]ur)(?: \p{Ll}+)? $/u.test(one.span.text.slice(0, at));
  if (!firstPerson || own.some(({ id }) => id === holder)) return [];
  return [
    { code: 'role-voice', slot: 'holder', found: `holder: ${holder}`, wanted: own.map(({ id }) => id).join(' or ') },
  ];
}

/** The subject of a relation stands before its verb: not after it, where another of its type stands before. */
export function foreignSubjects({ fact, base }: Subject, one: Grounded): WrongPart[] {
  const { subject } = fact.slots;
  const at = one.span.text.indexOf(one.evidence.anchors.relation ?? '\n');
  if (fact.kind !== 'relation' || typeof subject !== 'string' || at < 0) return [];
  const type = base.entities.get(subject)?.type;
  const mentions = base.names.find(one.span.text);
  const isSubject = (id: string) => id === subject;
  const before = mentions.filter(
    ({ start, candidates }) => start < at && candidates.some((id) => base.entities.get(id)?.type === type),
  );
  const meant = one.evidence.coreferences.some(({ entity }) => entity === subject);
  const named = mentions.some(({ candidates }) => candidates.some(isSubject));
  if (meant || before.length === 0 || before.some(({ candidates }) => candidates.some(isSubject))) return [];
  if (!named && !isOwnSubject(subject, one, base)) return [];
  return [
    {
      code: 'role-subject',
      slot: 'subject',
      found: `subject: ${subject}`,
      wanted: `${before.at(-1)!.words}, which stands before the verb`,
    },
  ];
}
