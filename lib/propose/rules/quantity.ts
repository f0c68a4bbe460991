import type { AmountMention } from '../../fact/amount-mentions';
import type { Draft } from '../proposer';
import { chainAt } from '../reading/claims';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import type { Reading } from '../reading/reading';
import { overlaps } from '../reading/reading';
import { verbAt } from '../reading/verb-at';
import { amountAnchor, amountWords } from './amount-words';
import { choose, slotPhrase } from './choose';
import { withSource } from './compose';
import { draftOf } from './draft';
import type { Passage, Rule } from './rule';

const TIME = /^(?:second|minute|hour|day|week|month|year|decade|time)$/;

/** How many or how much of something; sums of money and spans of time are left to other rules. */
export const quantity: Rule = {
  name: 'quantity',
  propose: (passage) =>
    passage.reading.amounts
      .filter((amount) => isCount(passage.reading, amount))
      .flatMap((amount) => quantityDraft(passage, amount) ?? []),
};

function isCount({ voices, quoted }: Reading, amount: AmountMention): boolean {
  const [noun] = amount.nouns;
  if (voices.some((voice) => overlaps(voice, amount)) || quoted.some((quote) => overlaps(quote, amount))) return false;
  return (
    amount.unit === 'percent' ||
    (amount.unit === undefined && noun !== undefined && !TIME.test(noun) && amount.value > 1)
  );
}

function quantityDraft({ reading, claims }: Passage, amount: AmountMention): Draft | undefined {
  const { text } = reading;
  const chain = chainAt(claims, amount);
  const claim = claims.find((one) => amount.start >= one.start && amount.end <= one.end);
  const phrase = text.slice(amount.end, claim?.end ?? text.length).replace(/^[- ]+/, '');
  const head = text.slice(claim?.start ?? 0, amount.start);
  const isSubject =
    /^[\s“"]*(?:that )?(?:at least|at most|up to|more than|about|around|nearly|almost|some|over|less than|fewer than)? ?$/i.test(
      head,
    );
  const counted = isSubject
    ? cuts(phrase)
        .filter((part) => verbAt(part.split(' ')) > 0)
        .map((part) => ({ clause: `${amountWords(amount)} ${part}`, subject: subjectOf(part) }))
    : countedBy(head, amount, phrase);
  const { part, statement } = choose(
    reading,
    counted.map(({ clause }) => clause),
    (one) => withSource(reading, one, chain),
    chain.map((link) => link.voice.entity),
  );
  const subject = counted.find(({ clause }) => clause === part)?.subject;
  return draftOf(reading, {
    kind: 'quantity',
    slots: {
      subject: slotPhrase(reading, subject),
      amount: { value: amount.value, unit: amount.unit ?? amount.nouns[0] ?? '', comparator: amount.comparator },
    },
    anchors: {
      subject: firstWords(text, amount.end + 1),
      amount: amountAnchor(text, amount, amount.unit === 'percent' ? 0 : 1),
    },
    statement,
    chain,
  });
}

/** "Boats turned back" as what was counted: "boats that turned back". */
function subjectOf(part: string): string {
  const words = part.split(' ');
  const verb = verbAt(words);
  const share = /^of /.test(part) ? `share ${part}` : undefined;
  return share ?? (verb > 0 ? [...words.slice(0, verb), 'that', ...words.slice(verb)].join(' ') : part);
}

/** "The keepers burned 73 candles": what was counted is the candles that the keepers burned. */
function countedBy(head: string, amount: AmountMention, phrase: string): { clause: string; subject: string }[] {
  const doer = head
    .replace(/^[\s“"]*(?:that )?(?:[^,]*, )?/, '')
    .replace(/(?:at least|at most|up to|more than|less than|about|around|nearly|almost|some|over|only) $/i, '')
    .trim();
  if (verbAt(doer.split(' ')) < 1) return [];
  const inside = doer.charAt(0).toLowerCase() + doer.slice(1);
  return cuts(phrase, 1).map((part) => ({
    clause: `${inside} ${amountWords(amount)} ${part}`,
    subject: `${part} that ${inside}`,
  }));
}
