import type { FactBase } from '../fact/base';
import type { Check, Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { anchorClauses } from './clauses';
import { negatives } from './negatives';
import { permissions } from './permissions-kept';

/** Words that hold a denial without a negative word, and other words for it: a statement may say "did not" for them. */
const FAILING = /\b(?:fail(?:s|ed|ing)? to|failure to(?! (?:the|an?|its|his|her|their)\b)|unable to)\b/i;
const IMPLIED =
  /(?<!\b(?:who|that|which|or|if)(?: \p{L}+ly)? )\b(?:failed to|unable to|lack(?:s|ed)?|prohibits?|forbids?|forbade|(?:is|are|was|were|be|been) (?:prohibited|forbidden|banned|barred)|prevent(?:s|ed)?|unlawful|illegal|impossible|disagree(?:s|d)?)\b/iu;

/** What somebody failed to do did not happen; "who fails to pay" only says of whom a rule speaks. */
const FAILED_TO = /(?<!\b(?:who|that|which|or|if|if \p{L}+) )\bfailed to\b/iu;
const FAILED = new RegExp(
  `${FAILING.source}|\\b(?:miss(?:es|ed)|neglect(?:s|ed)?|omit(?:s|ted)?|unsuccessful(?:ly)?|in vain|could not)\\b`,
  'i',
);

/** An exception narrows what is affirmed and need not deny it: "every boat except the Heron". */
const EXCEPTION = /^(?:except|excluding|other than)$/;

const isDenial = (word: string): boolean => !EXCEPTION.test(word);

/** V7: what the source denies is denied, what it affirms is affirmed; lexical negatives such as "refused" count. */
export const polarity: Check = {
  id: 'V7',
  title: 'Polarity is kept',
  run: (subject) => [
    ...own(subject),
    ...subject.grounded.flatMap((one) => [...against(subject, one), ...permissions(subject, one)]),
  ],
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
  if (fact.polarity === 'negative' && found.length === 0 && !FAILING.test(fact.statement)) {
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

/** "Did not hear" says what "failed to hear" says; "did not fail to hear" says the contrary. */
const implied = (statement: string, clauses: readonly string[]): boolean =>
  !IMPLIED.test(statement) && clauses.some((clause) => IMPLIED.test(clause));

/** "Had failed to sign" is kept word for word: a statement that does not deny it may be marked as a denial. */
const keepsFailing = (statement: string, clauses: readonly string[]): boolean =>
  FAILED_TO.test(statement) && negatives(statement).length === 0 && clauses.some((clause) => FAILED_TO.test(clause));

function against({ fact }: Subject, one: Grounded): Refusal[] {
  const clauses = anchorClauses(one, fact);
  const all = clauses.flatMap(negatives);
  // An exception that the statement makes too is kept.
  const keeps = fact.polarity === 'affirmative' && !negatives(fact.statement).every(isDenial);
  const failed = FAILED_TO.exec(clauses.join(' … '))?.[0];
  const affirms = fact.polarity === 'affirmative' && failed !== undefined && !FAILED.test(fact.statement);
  const found = [...(keeps ? all.filter(isDenial) : all), ...(affirms ? [failed] : [])];
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
  if (
    fact.polarity === 'negative' &&
    found.length === 0 &&
    !implied(fact.statement, clauses) &&
    !keepsFailing(fact.statement, clauses)
  ) {
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
