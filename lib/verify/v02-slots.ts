import { countsUnit, findCounts, type AmountMention } from '../fact/amount-mentions';
import { coversDate, findDates, canMean, partsOfDate, agreesWithDate, withLimit } from '../fact/date-mentions';
import { factKind } from '../fact/kinds';
import type { Amount, Moment } from '../fact/slot';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { anchorNames, isGrounded, isOwnSubject } from './entity-grounding';

/** V2: every slot value is held by words of the span and equals them after normalising by type. */
export const slots: Check = {
  id: 'V2',
  title: 'Every slot value stands in the evidence',
  run: (subject) => subject.grounded.flatMap((one) => checkSlots(subject, one)),
};

function checkSlots({ fact, base }: Subject, one: Grounded): Refusal[] {
  const kind = factKind(fact.kind);
  return Object.entries(fact.slots).flatMap(([name, value]) => {
    const type = kind?.slots[name]?.type;
    const anchor = one.evidence.anchors[name];
    const path = ['evidence', one.index, 'anchors', name];
    const refuse = (code: string, found: string, wanted: string, todo: string): Refusal[] => [
      { check: 'V2', code, found, wanted, todo, path },
    ];
    if (anchor !== undefined && !one.span.text.includes(anchor)) {
      return refuse(
        'anchor-absent',
        quote(anchor),
        `words of ${quote(one.span.text)}`,
        'copy the words as they stand there, or correct the sentence number',
      );
    }
    if (type === 'entity' || type === 'entities') {
      const missing = [value].flat().filter((id) => typeof id === 'string' && !isGrounded(id, one, base));
      if (missing.length > 0)
        return refuse(
          'entity-absent',
          `${name}: ${missing.join(', ')}`,
          'a name of it in the span, or a coreference record',
          'correct the entity, add an alias, or record what its words stand for',
        );
      const elsewhere = [value]
        .flat()
        .filter(
          (id) =>
            typeof id === 'string' &&
            anchor !== undefined &&
            !isOwnSubject(id, one, base) &&
            !anchorNames(anchor, id, one, base),
        );
      if (elsewhere.length === 0) return [];
      return refuse(
        'entity-elsewhere',
        `${name}: ${elsewhere.join(', ')}, and the anchor ${quote(anchor ?? '')}`,
        'an anchor that names it',
        'correct the entity or the anchor',
      );
    }
    if (anchor === undefined)
      return refuse('anchor-missing', `no anchor for ${name}`, 'the words that hold it', `add anchors.${name}`);
    if (type === 'amount' && !amountHolds(value as Amount, anchor, one)) {
      return refuse(
        'amount-differs',
        JSON.stringify(value),
        `the amount in ${quote(anchor)}, read as ${readAs(mentionsAt(anchor, one))}`,
        'correct value, unit or comparator',
      );
    }
    if (type === 'moment' && !momentHolds(value as Moment, anchor, one)) {
      return refuse(
        'date-differs',
        JSON.stringify(value),
        `the date in ${quote(anchor)}, or a record under dates`,
        'correct the date, or resolve its words',
      );
    }
    return [];
  });
}

const amountHolds = (amount: Amount, anchor: string, one: Grounded): boolean =>
  mentionsAt(anchor, one).some(
    (mention) =>
      mention.value === amount.value && mention.comparator === amount.comparator && countsUnit(mention, amount.unit),
  );

/** The amounts of a span of which an anchor holds at least a part. */
function mentionsAt(anchor: string, { span }: Grounded): AmountMention[] {
  const at = span.text.indexOf(anchor);
  return findCounts(span.text).filter(({ start, end }) => start < at + anchor.length && end > at);
}

/** What amounts come to, as a slot would have it; the units are those of which one would be taken. */
function readAs(mentions: readonly AmountMention[]): string {
  const each = mentions.map(({ value, comparator, unit, nouns, earlier }) => {
    const units = unit === undefined ? [...new Set([...nouns, ...earlier])].join(' or ') : unit;
    return `value ${value}, unit ${units || 'none'}, comparator ${comparator}`;
  });
  return each.join('; ') || 'no amount';
}

function momentHolds(moment: Moment, anchor: string, one: Grounded): boolean {
  const at = one.span.text.indexOf(anchor);
  // The words around it tell a bare "1588" from a number.
  const inside = findDates(one.span.text).filter(({ start, end }) => start >= at && end <= at + anchor.length);
  const mentions = [...findDates(anchor), ...inside];
  const wanted = partsOfDate(moment.date, moment.time);
  if (
    moment.time !== undefined &&
    !mentions.some((m) => m.parts.hour === wanted.hour && m.parts.minute === wanted.minute)
  )
    return false;
  const day = partsOfDate(moment.date);
  if (mentions.some((mention) => coversDate(mention.parts, day))) return true;
  return one.evidence.dates.some(
    (record) =>
      anchor.includes(record.words) &&
      coversDate(partsOfDate(record.date), day) &&
      mentions.every((mention) => agreesWithDate(mention.parts, partsOfDate(record.date))) &&
      canMean(withLimit(record.words, one.span.text), record.date, record.reference),
  );
}
