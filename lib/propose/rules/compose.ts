import { countWords } from '../../kernel/text';
import { isDocument } from '../../source/schema';
import type { Claim } from '../reading/claims';
import { BREAK, mayDropOwner, OPEN, PHRASAL } from '../reading/cuts';
import type { Reading } from '../reading/reading';
import { verbAt } from '../reading/verb-at';

const MOST_WORDS = 28;

/** The name of an entity as it reads inside a sentence. */
export const nameOf = (reading: Reading, entity: string | undefined): string | undefined =>
  entity === undefined ? undefined : reading.base.entities.get(entity)?.name;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the source is called inside a sentence. */
export const labelOf = ({ source }: Reading): string =>
  source.label.replace(/^(?:An?|The)(?= \p{Ll})/u, (article) => article.toLowerCase());

/**
 * The same clause with whoever says so, in the few ways that we put it. What is put in between breaks up runs of words
 * that the clause shares with its source; a document speaks for itself.
 */
export function withSource(reading: Reading, clause: string, chain: Claim['chain']): string[] {
  const teller = tellerOf(reading, chain);
  if (teller === undefined) return [];
  if (teller === '')
    return [
      `${capital(clause)}.`,
      ...joints(clause).map(([head, tail]) => `${capital(head)}, by the words of the text, ${tail}.`),
    ];
  const tag = chain.length > 0 ? `${teller} said` : `${teller} reported`;
  return [
    `${capital(clause)}, ${tag}.`,
    `According to ${teller}, ${clause}.`,
    ...joints(clause).map(([head, tail]) => `${capital(head)}, ${tag}, ${tail}.`),
    ...joints(clause).map(([head, tail]) => `${capital(head)}, by the account of ${teller}, ${tail}.`),
    ...lastJoints(clause).map(([head, tail]) => `${capital(head)}, ${tag}, ${tail}.`),
  ];
}

/** Ways to say that somebody said a clause, and who passed it on. */
export function withSpeaker(reading: Reading, who: string, clause: string, outer: Claim['chain']): string[] {
  const teller = tellerOf(reading, outer);
  if (teller === undefined) return [];
  const passedOn = teller === '' ? '' : `, by the account of ${teller}`;
  const tag = teller === '' || outer.length > 0 ? '' : `, ${teller} reported`;
  const lead = teller === '' ? '' : `According to ${teller}, `;
  const split = joints(clause);
  return [
    ...(outer.length > 0 ? [] : [`${capital(who)} that ${clause}${tag}.`]),
    ...(lead ? [`${lead}${who} that ${clause}.`] : []),
    ...split.map(([head, tail]) =>
      outer.length > 0 ? `${lead}${head}, ${who}, ${tail}.` : `${capital(head)}, ${who}, ${tail}${tag}.`,
    ),
    ...(passedOn ? split.map(([head, tail]) => `${capital(who)} that ${head}${passedOn}, ${tail}.`) : []),
    ...(passedOn
      ? split.flatMap(([head, rest]) =>
          joints(rest).map(([mid, tail]) => `${capital(head)}, ${who}, ${mid}${passedOn}, ${tail}.`),
        )
      : []),
  ];
}

/** Who passes a clause on: a speaker, else the report; nobody ("") for a document; undefined for a speaker without an entity. */
function tellerOf(reading: Reading, chain: Claim['chain']): string | undefined {
  const [outer] = chain;
  if (outer !== undefined) return nameOf(reading, outer.voice.entity);
  return isDocument(reading.source) ? '' : labelOf(reading);
}

const RELATIVE = /^(?:that|which|who|as|and|or|but)$/i;

/** Where nothing better is left: before any "of". */
function lastJoints(clause: string): [string, string][] {
  const words = clause.split(' ');
  return words
    .flatMap((word, i) => (i > 2 && word === 'of' && !COUNTED.test(words[i - 1] ?? '') ? [i] : []))
    .map((i) => [words.slice(0, i).join(' '), words.slice(i).join(' ')]);
}

/** "Two of them" and "out of the mill" are read in one breath. */
const COUNTED =
  /^(?:one|two|three|many|most|some|all|none|half|each|any|part|kind|sort|out|number|lot|because|instead|ahead|\d.*)$/i;

/** Where a clause can be broken: before its verb, before a preposition, and before a condition. */
export function joints(clause: string): [string, string][] {
  const words = clause.split(' ');
  const verb = beforeAdverbs(words, verbAt(words));
  const isJoint = (word: string, i: number): boolean =>
    i === verb ||
    /^(?:unless|if)$/i.test(word) ||
    (i > 1 &&
      BREAK.test(word) &&
      !RELATIVE.test(word) &&
      !OPEN.test(words[i - 1] ?? '') &&
      !PHRASAL.test(`${words[i - 1]} ${word}`));
  const inner = words.map((word, i) => ({ word, i })).slice(1, -1);
  const strong = inner.filter(({ word, i }) => isJoint(word, i));
  const weak = inner.filter(({ word, i }) => mayDropOwner(words.slice(0, i), word));
  return [...strong, ...weak].map(({ i }) => [words.slice(0, i).join(' '), words.slice(i).join(' ')]);
}

const beforeAdverbs = (words: readonly string[], verb: number): number =>
  verb > 1 && /(?:ly|almost|also|still|already|just|only|never)$/.test(words[verb - 1] ?? '')
    ? beforeAdverbs(words, verb - 1)
    : verb;

const PRONOUN = /^(?:he|she|it|they|this|these|those|that|his|their|its|such|there)\b/i;

/** The first wording that is short enough, names everybody it should, and is our own. */
export const firstOwn = (
  reading: Reading,
  wordings: readonly string[],
  named: readonly (string | undefined)[] = [],
): string | undefined =>
  wordings.find(
    (one) =>
      countWords(one) <= MOST_WORDS &&
      !PRONOUN.test(one) &&
      named.every((entity) => entity === undefined || reading.base.names.names(one, entity)) &&
      reading.isOwn(one),
  );
