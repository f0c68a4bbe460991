import type { AmountMention } from '../../fact/amount-mentions';
import type { Draft } from '../proposer';
import { chainAt } from '../reading/claims';
import { firstWords } from '../reading/first-words';
import type { Reading, Voice } from '../reading/reading';
import { overlaps } from '../reading/reading';
import { amountAnchor, amountWords } from './amount-words';
import { firstOwn, nameOf, withSource } from './compose';
import { draftOf } from './draft';
import type { Passage, Rule } from './rule';

const FINED = /\b(?:fined?|penalty|imprison\p{L}*|confined)\b/iu;
const PAYS =
  '(?:has |had |have |will |agreed to |was to )?(?<verb>paid|pays?|gave|awarded|granted|offered|owes?|spent)';
const GETS = '(?:has |had |have |will )?(?<verb>received|receives?|got|gets|raised|earned|won|was paid|were paid)';
const NOUN = /^(?:-a-year|-\p{L}+)? (?:(?:a|per) year )?(?<noun>(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]{3,})/u;
const NOT_A_NOUN =
  /^(?:for|to|in|on|at|by|from|with|and|or|but|of|per|last|this|over|under|after|before|that|which|if|as|more|less|a|an|the|into|every|each|could|would|will|may|might|can|must|shall|should|is|was|are|were|has|had|have|did|does|do)\b/;

interface Deal {
  payer?: Voice;
  payee?: Voice;
  subject?: string;
  anchor?: string;
  clause: string[];
  presupposed?: boolean;
}

/** Sums and what they are for. Fines are another rule's. */
export const money: Rule = {
  name: 'money',
  propose: (passage) =>
    FINED.test(passage.reading.text)
      ? []
      : passage.reading.amounts.filter(isMoney).map((amount) => moneyDraft(passage, amount)),
};

const isMoney = ({ unit }: AmountMention): boolean => unit !== undefined && unit !== 'percent';

function moneyDraft({ reading, claims }: Passage, amount: AmountMention): Draft {
  const deal = paid(reading, amount) ??
    received(reading, amount) ??
    worth(reading, amount) ??
    named(reading, amount) ?? { clause: [] };
  const chain = deal.presupposed ? [] : chainAt(claims, amount);
  return draftOf(reading, {
    kind: 'money',
    slots: {
      payer: deal.payer?.entity,
      payee: deal.payee?.entity,
      subject: deal.subject,
      amount: { value: amount.value, unit: amount.unit ?? '', comparator: amount.comparator },
    },
    anchors: {
      payer: deal.payer?.coreference ? deal.payer.words : undefined,
      payee: deal.payee?.coreference ? deal.payee.words : undefined,
      subject: deal.anchor,
      amount: amountAnchor(reading.text, amount),
    },
    statement: firstOwn(
      reading,
      deal.clause.flatMap((clause) => withSource(reading, clause, chain)),
    ),
    chain,
    ...(deal.presupposed ? { presupposed: true as const } : {}),
    voices: [deal.payer, deal.payee],
  });
}

/** "X has paid Y $5 for the machine." */
function paid(reading: Reading, amount: AmountMention): Deal | undefined {
  const { text, voices } = reading;
  const near = bareStart(text, amount);
  const match = new RegExp(`(?<![\\p{L}])${PAYS} (?:[^,;:]{0,60})?$`, 'u').exec(text.slice(0, near));
  if (!match) return undefined;
  const payer = voices.find((voice) => Math.abs(match.index - voice.end) <= 1);
  const payee =
    voices.find((voice) => voice.start > match.index && voice.end <= near) ?? after(reading, amount, /^ to (?:the )?$/);
  const purpose = purposeOf(text, payee && payee.start > amount.end ? payee.end : amount.end);
  const from =
    nameOf(reading, payer?.entity) ?? /\b(?:[Tt]he|[Aa]n?) [\p{Ll}-]+(?= $)/u.exec(text.slice(0, match.index))?.[0];
  if (!from) return undefined;
  const to = nameOf(reading, payee?.entity);
  return {
    payer,
    payee,
    ...purpose,
    clause: [
      `${from} ${match.groups?.verb} ${amountWords(amount)}${to ? ` to ${to}` : ''}${purpose ? ` for ${purpose.subject}` : ''}`,
    ],
  };
}

/** "Y received $5 for the equipment." */
function received(reading: Reading, amount: AmountMention): Deal | undefined {
  const { text, voices } = reading;
  const match = new RegExp(`(?<![\\p{L}])${GETS} $`, 'u').exec(text.slice(0, bareStart(text, amount)));
  const payee = match && voices.find((voice) => Math.abs(match.index - voice.end) <= 1);
  const to = nameOf(reading, payee?.entity);
  if (!payee || !to) return undefined;
  const payer = after(reading, amount, /^ from (?:the )?$/);
  const purpose = purposeOf(text, amount.end);
  return {
    payer,
    payee,
    ...purpose,
    clause: [`${to} ${match.groups?.verb} ${amountWords(amount)}${purpose ? ` for ${purpose.subject}` : ''}`],
  };
}

/** "A contract worth $5", "the change could save $5 in a year". */
function worth(reading: Reading, amount: AmountMention): Deal | undefined {
  const { text } = reading;
  const head = text.slice(0, bareStart(text, amount));
  const match =
    /(?<![\p{L}])(?<subject>(?:\b(?:the|an?|its|their|his|her|[\p{Lu}][\p{L}]+['’]s) )?(?:(?!(?:could|would|will|may|might|said|that) )[\p{L}-]+ ){0,3}?(?!(?:could|would|will|may|might) )[\p{L}-]+)(?:,? (?<verb>(?:that (?:was|is) |was |is |were |are )?(?:worth|valued at|priced at)|of|(?:could |would |will |may |might )?(?:cost|costs|save|saves|saved|totaled|totalled|reached|bring in|brings in|brought in)|came to)) $/u.exec(
      head,
    );
  const { subject, verb } = match?.groups ?? {};
  if (!match || !subject || !verb) return undefined;
  const noun = subject.replace(/^(?:said|says|that|and) /, '');
  const sum = amountWords(amount);
  return {
    subject: noun,
    anchor: firstWords(text, match.index),
    clause: [
      verb === 'of'
        ? `there is ${noun} of ${sum}`
        : /^(?:that|worth|valued|priced)/.test(verb)
          ? `${noun} is ${verb.replace(/^that (?:was|is) /, '')} ${sum}`
          : `${noun} ${verb} ${sum}`,
    ],
  };
}

/** "A $5 contract with Y." */
function named(reading: Reading, amount: AmountMention): Deal | undefined {
  const { text, voices } = reading;
  const match = NOUN.exec(text.slice(amount.end));
  const noun = match?.groups?.noun;
  if (!match || !noun || NOT_A_NOUN.test(noun)) return undefined;
  const words = noun.split(' ');
  const stop = words.findIndex((word) => NOT_A_NOUN.test(word));
  const short = (stop < 0 ? words : words.slice(0, stop)).join(' ');
  const at = amount.end + match[0].indexOf(noun) + short.length;
  const partner = voices.find(
    (voice) => voice.start >= at && /^ (?:with|from|to|for) (?:the )?$/.test(text.slice(at, voice.start)),
  );
  const withWhom = partner?.entity
    ? ` ${/(?:with|from|to|for)/.exec(text.slice(at, partner.start))?.[0]} ${nameOf(reading, partner.entity)}`
    : '';
  const subject = `the ${short}${withWhom}`;
  return {
    subject,
    anchor: short,
    // What a noun phrase takes for granted is the report's own word, whoever speaks around it.
    presupposed: !reading.quoted.some((quote) => overlaps(quote, amount)),
    clause: [`there is ${/^[aeiou]/i.test(short) ? 'an' : 'a'} ${short} of ${amountWords(amount)}${withWhom}`],
  };
}

const bareStart = (text: string, amount: AmountMention): number =>
  amount.start -
  (/(?:(?:at least|not more than|no more than|up to|more than|less than|over|about|around|nearly|almost|some|a|an|roughly|approximately|as much as) )?$/i.exec(
    text.slice(0, amount.start),
  )?.[0].length ?? 0);

const after = ({ text, voices }: Reading, amount: AmountMention, gap: RegExp): Voice | undefined =>
  voices.find((voice) => voice.start >= amount.end && gap.test(text.slice(amount.end, voice.start)));

function purposeOf(text: string, at: number): { subject: string; anchor: string } | undefined {
  const match =
    /^ for (?<what>(?:the |an? |its |their )?[\p{L}-]+(?: (?!in\b|on\b|and\b|to\b|of\b|at\b|that\b|which\b)[\p{L}-]+){0,3})/u.exec(
      text.slice(at),
    );
  const what = match?.groups?.what;
  return what === undefined ? undefined : { subject: what, anchor: what };
}
