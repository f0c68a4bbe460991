import type { FactBase } from '../fact/base';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { anchorClauses } from './clauses';

const NEGATIVE =
  /\b(?:not|no|never|none|neither|nor|cannot|nobody|nothing|without|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|except|excluding|other than|unless)\b|n['’]t\b/gi;

/** Comparators and fixed phrases that hold a negative word but deny nothing. */
const HARMLESS =
  /\b(?:not|no) (?:more|less|fewer|later|earlier|sooner) than\b|\bnot (?:to )?exceed(?:ing)?\b|\bwhether or not\b|\bnot only\b|\bor not\b|\bno longer than\b|\bnotwithstanding\b/gi;

/** Negative words of a text, apart from those in comparators. */
export function negatives(text: string): string[] {
  const bare = text.replace(HARMLESS, (phrase) => ' '.repeat(phrase.length));
  return (bare.match(NEGATIVE) ?? []).map((word) => word.toLowerCase());
}

/** An exception narrows what is affirmed and need not deny it: "every boat except the Heron". */
const EXCEPTION = /^(?:except|excluding|other than)$/;

const isDenial = (word: string): boolean => !EXCEPTION.test(word);

/** V7: what the source denies is denied, what it affirms is affirmed; lexical negatives such as "refused" count. */
export const polarity: Check = {
  id: 'V7',
  title: 'Polarity is kept',
  run: (subject) => [...own(subject), ...subject.grounded.flatMap((one) => against(subject, one))],
};

/** A name may hold a negative word and denies nothing: "an engineer, not named". */
const withoutNames = (statement: string, base: FactBase): string =>
  base.names
    .find(statement)
    .reduce(
      (rest, { start, end, words }) => rest.slice(0, start) + ' '.repeat(words.length) + rest.slice(end),
      statement,
    );

const refuse = (code: string, found: string, wanted: string, todo: string, path: (string | number)[]): Refusal => ({
  check: 'V7',
  code,
  found,
  wanted,
  todo,
  path,
});

function own({ fact, base, grounded }: Subject): Refusal[] {
  const found = negatives(withoutNames(fact.statement, base));
  const excepted = grounded.every((one) => negatives(one.span.text).some((word) => !isDenial(word)));
  const unmarked = excepted ? found.filter(isDenial) : found;
  if (fact.polarity === 'affirmative' && unmarked.length > 0) {
    return [
      refuse(
        'negative-unmarked',
        quote(unmarked.join(', ')),
        'polarity: negative',
        'mark the polarity, or say it without a negative',
        ['statement'],
      ),
    ];
  }
  if (fact.polarity === 'negative' && found.length === 0) {
    return [
      refuse(
        'negative-missing',
        'no negative word in the statement',
        'a negative, since polarity is negative',
        'deny it in words, or mark it affirmative',
        ['polarity'],
      ),
    ];
  }
  return [];
}

function against({ fact }: Subject, one: Grounded): Refusal[] {
  const clauses = anchorClauses(one, fact);
  const all = clauses.flatMap(negatives);
  // An exception that the statement makes too is kept.
  const keeps = fact.polarity === 'affirmative' && !negatives(fact.statement).every(isDenial);
  const found = keeps ? all.filter(isDenial) : all;
  const path = ['polarity'];
  if (fact.polarity === 'affirmative' && found.length > 0) {
    return [
      refuse(
        'negative-dropped',
        quote(found.join(', ')),
        'an affirmative clause around the anchors',
        'keep the negative, or anchor in the clause that affirms',
        path,
      ),
    ];
  }
  if (fact.polarity === 'negative' && found.length === 0) {
    return [
      refuse(
        'negative-invented',
        `no negative around ${quote(Object.values(one.evidence.anchors).join(' … '))}`,
        'a clause that denies',
        'deny only what the source denies',
        path,
      ),
    ];
  }
  return [];
}
