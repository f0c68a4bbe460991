import type { AmountMention } from '../../fact/amount-mentions';
import type { Draft } from '../proposer';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import { amountAnchor, amountWords } from './amount-words';
import { documentLaw } from './document-law';
import { choose, slotPhrase } from './choose';
import { draftOf } from './draft';
import { gerund } from './gerund';
import type { Passage, Rule } from './rule';

const OFFENDER =
  /^(?:\([a-z0-9]+\) )*(?:Whoever|Any(?:one| person| individual)? who|A person who|Anyone who|Any person who)(?<fault>,? (?:knowingly|willfully|wilfully|intentionally|recklessly)(?: (?:and|or) (?:knowingly|willfully|intentionally))?)? (?<verb>\p{Ll}+)(?<rest>.*?)(?:,)? (?:shall|may|must|is to|will) (?:be |upon conviction,? be |, ?upon conviction,? be )?(?:fined|punished|imprisoned|confined|liable|subject)/iu;
const PUNISHED = /\b(?:fined?|imprison\p{L}*|confined|jailed)\b/iu;

/** Fines and terms of imprisonment, one draft each. */
export const penalty: Rule = {
  name: 'penalty',
  propose({ reading }: Passage): Draft[] {
    const law = documentLaw(reading);
    if (!law || !PUNISHED.test(reading.text)) return [];
    return reading.amounts.filter(isPenalty).map((amount) => penaltyDraft({ reading, claims: [] }, amount, law));
  },
};

const isPenalty = ({ unit, nouns }: AmountMention): boolean =>
  (unit !== undefined && unit !== 'percent') || /^(?:day|month|year)$/.test(nouns[0] ?? '');

function penaltyDraft({ reading }: Passage, amount: AmountMention, law: { id: string; name: string }): Draft {
  const match = OFFENDER.exec(reading.text);
  const { verb, rest = '', fault } = match?.groups ?? {};
  const unit = amount.unit ?? amount.nouns[0] ?? '';
  const sum = amount.unit ? amountWords(amount) : `${amountWords(amount)} ${amount.value === 1 ? unit : `${unit}s`}`;
  const how = punishment(reading.text, amount);
  const manner = fault ? `${fault.replace(/^,? /, '')} ` : '';
  const { part, statement } = choose(reading, verb ? cuts(`${verb}${rest}`) : [], (one) => [
    `Under ${law.name}, one who ${manner}${one} can be ${how} ${sum}.`,
    `According to ${law.name}, one can be ${how} ${sum} if one ${manner}${one}.`,
  ]);
  const [act = '', ...more] = part?.split(' ') ?? [];
  return draftOf(reading, {
    kind: 'penalty',
    slots: {
      law: law.id,
      offence: part && slotPhrase(reading, [gerund(act), ...more].join(' ')),
      amount: { value: amount.value, unit, comparator: amount.comparator },
    },
    anchors: {
      offence: match && verb ? firstWords(reading.text, reading.text.indexOf(verb)) : undefined,
      amount: amountAnchor(reading.text, amount, amount.unit ? 0 : 1),
    },
    statement,
    missing: fault ? [`slots.fault: what has to be proved ("${fault.trim()}"), as a clause`] : [],
  });
}

/** "Fined" for a sum; for a time the word that the text has, with "for". */
function punishment(text: string, amount: AmountMention): string {
  if (amount.unit) return 'fined';
  return `${/\b(?:imprisoned|confined|jailed)\b/i.exec(text)?.[0].toLowerCase() ?? 'imprisoned'} for`;
}
