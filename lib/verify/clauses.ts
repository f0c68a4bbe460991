import { factKind } from '../fact/kinds';
import type { Fact } from '../fact/schema';
import type { Grounded } from './check';

/** A clause with the place of its own words in the span; its text may hold words of a neighbour that reach it. */
interface Clause {
  start: number;
  end: number;
  text: string;
}

/** The clauses of the span in which the fact's claim is anchored; the whole span where nothing is. */
export function anchorClauses(one: Grounded, fact: Pick<Fact, 'kind'>): string[] {
  const anchors = claimAnchors(one, fact);
  if (anchors.length === 0) return [one.span.text];
  return sentencesOf(one)
    .flatMap(clausesOf)
    .filter((clause) => anchors.some((anchor) => meet(anchor, clause)))
    .map((clause) => withoutSaid(clause, anchors, one.span.text));
}

const SAYS = /\s(?:said|says|told|wrote|added|argued|warned|announced|claimed)\b/u;

/** "Mayor Ida Ferrow said the pier would close": what she said lies beyond a claim that is anchored before the verb. */
function withoutSaid(clause: Clause, anchors: readonly { start: number; end: number }[], span: string): string {
  const own = span.slice(clause.start, clause.end);
  const said = SAYS.exec(own);
  const last = Math.max(...anchors.filter((anchor) => meet(anchor, clause)).map(({ end }) => end));
  return said && clause.text === own && clause.start + said.index >= last ? own.slice(0, said.index) : clause.text;
}

const meet = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && a.end > b.start;

/** The sentences of the evidence with their places in the span. */
function sentencesOf(one: Grounded): Clause[] {
  const numbers = one.evidence.sentences;
  const own = one.text.sentences.slice(Math.min(...numbers) - 1, Math.max(...numbers));
  let from = 0;
  return own.map(({ text }) => {
    const start = one.span.text.indexOf(text, from);
    from = start + text.length;
    return { start, end: from, text };
  });
}

/** A condition reaches into the next sentence: "If they don't pay. Then the pier would close." */
const CONDITION = /^(?:if|unless|until|when|once|without|where|provided)\b/i;

/** "The museum, which owns the boat,": the name before such words is only who they speak of; what is claimed stands in them. */
const DESCRIBES = /^, (?:which|who|whose|whom|where) /u;

/**
 * Anchors of what is claimed. A topic or a party that was named in another sentence than the claim says nothing of how
 * it is said, and neither does the name that a relative clause with the claim belongs to.
 */
function claimAnchors(one: Grounded, fact: Pick<Fact, 'kind'>): { start: number; end: number }[] {
  const slots = factKind(fact.kind)?.slots;
  const anchors = Object.entries(one.evidence.anchors)
    .map(([slot, words]) => ({
      start: one.span.text.indexOf(words),
      words,
      topic: (slots?.[slot]?.topic === true && !CONDITION.test(words)) || isParty(slots?.[slot]?.type),
    }))
    .filter(({ start }) => start >= 0)
    .map(({ start, words, topic }) => ({ start, end: start + words.length, topic }));
  const described = (anchor: { end: number }) => {
    const mark = one.span.text.slice(anchor.end);
    const close = anchor.end + (/^, [^,;:.]*/u.exec(mark)?.[0].length ?? 0);
    return DESCRIBES.test(mark) && anchors.some(({ start, end }) => start > anchor.end && end <= close);
  };
  const claims = anchors.filter(({ topic }) => !topic);
  const told = sentencesOf(one).filter((sentence) => claims.some((claim) => meet(claim, sentence)));
  const near =
    claims.length === 0 ? anchors : anchors.filter((anchor) => told.some((sentence) => meet(anchor, sentence)));
  return near.filter((anchor) => !described(anchor));
}

const isParty = (type: string | undefined): boolean => type === 'entity' || type === 'entities';

// A comma or colon inside a number ends no clause: 41,300.
const PIECE = /(?:(?! - )[^,;:–—()]|(?<=\d)[,:](?=\d))+/gu;
/** Examples of what the clause before says: "it could act, including by closing the pier". */
const EXAMPLE = /^\s*(?:including|such as|among them|for example|for instance|especially|particularly|notably)\b/i;

/** A remark that stands alone between marks and reaches all that was said before it: "it was shut, it has been reported". */
const REMARK =
  /^\s*(?:it (?:has been|had been|was|is) (?:reported|alleged)|according to reports|it (?:seems|appears)|(?:reported|alleged|supposed|apparent|possib|probab)ly|perhaps|maybe|(?:most|very) likely)[\s.”"’]*$/i;

const FINITE = String.raw`(?:(?:is|are|was|were|has|had|does|did|will|would|can|could|may|might|must|shall|should)(?:n['’]t)?|cannot|won['’]t)\b`;
const AUXILIARY = new RegExp(String.raw`\b(?:${FINITE}|(?:have|do)(?:n['’]t)?\b)`, 'i');
const NO_SUBJECT = new RegExp(String.raw`^\s\w+\s+${FINITE}`, 'i');
/** Verbs with which a report goes on to another thing: "shut the pier and said it would pay". */
const REPORTING = String.raw`(?:(?:also|later|then)\s)?(?:said|says|told|wrote|added|argued|warned|announced|claimed|denied|insisted|promised|pledged|vowed|agreed|decided|threatened|predicted|suggested|asked|demanded|urged|called)\b`;
/** "But dropped that demand": a verb in the past with its object, which "but limited rights" is not. */
const PAST = String.raw`(?:(?!only\b)\p{Ll}+ly\s)?\p{Ll}+ed\b`;
const ACTS = String.raw`${PAST}\s(?:the|an?|that|this|these|those|its?|his|her|their|them|him)\b`;
const NO_SUBJECT_ACTS = new RegExp(String.raw`^\sbut\s+${ACTS}`, 'u');
const JOINT = new RegExp(
  String.raw`\s(?:(?:and|but)\s+(?=(?:it|he|she|they|we|I|there)\s|${FINITE}|${REPORTING})|but\s+(?=${ACTS}))`,
  'giu',
);
const VERB = new RegExp(String.raw`${AUXILIARY.source}|${PAST}`, 'iu');

/** Cuts a sentence at its marks; words before the first comma ("Until recently,") and examples belong to their neighbour. */
function clausesOf(sentence: Clause): Clause[] {
  const pieces: Clause[] = [];
  for (const match of sentence.text.matchAll(PIECE)) {
    const before = pieces.at(-1)?.text ?? '';
    const opening = pieces.length === 1 && before.trim().split(/\s+/u).length <= 3 && !AUXILIARY.test(before);
    const start = sentence.start + match.index;
    const text = opening || EXAMPLE.test(match[0]) ? `${before},${match[0]}` : match[0];
    pieces.push({ start, end: start + match[0].length, text });
  }
  return pieces.flatMap(coordinates).map((clause) => {
    const remarks = pieces.filter((piece) => piece.start >= clause.end && REMARK.test(piece.text));
    return { ...clause, text: [clause.text, ...remarks.map(({ text }) => text)].join(',') };
  });
}

/**
 * Cuts a clause where "and" or "but" starts another with a verb of its own: "owns the boats but does not own the piers".
 * Without a subject of its own it shares the first one, with all that stands before the first verb: "no boat", "only she".
 */
function coordinates(clause: Clause): Clause[] {
  const own = clause.end - clause.start;
  const lead = clause.text.length - own;
  const joints = [...clause.text.matchAll(JOINT)].filter(({ index }) => index >= lead);
  const ends = [...joints.map(({ index }) => index), clause.text.length];
  const first = clause.text.slice(0, ends[0]);
  const upTo = (verb: RegExp) => first.slice(0, verb.exec(first)?.index ?? first.length);
  return ends.map((end, i) => {
    const from = i === 0 ? 0 : ends[i - 1]!;
    const words = clause.text.slice(from, end);
    const subject = NO_SUBJECT.test(words) ? upTo(AUXILIARY) : NO_SUBJECT_ACTS.test(words) ? upTo(VERB) : '';
    return {
      start: clause.start + Math.max(0, from - lead),
      end: clause.start + end - lead,
      text: i > 0 ? `${subject}${words}` : words,
    };
  });
}
