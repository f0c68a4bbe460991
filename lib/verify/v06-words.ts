import { findAmounts } from '../fact/amount-mentions';
import { findDates } from '../fact/date-mentions';
import { stem } from '../fact/paraphrase';
import type { Check, Grounded, Subject } from './check';
import { quote } from './check';

/** Words that carry grammar rather than content, and the words with which a report is told. */
const FUNCTION_WORDS = new Set(
  (
    'a an the of and or in for to at by on its their his her our such these those that this than as with from is are was were be been being ' +
    'am has have had having do does did doing may must can cannot could will would shall should not no nor none never it they he she we who whom whose which ' +
    'what when where while how if nor unless until into about between among against during without within ' +
    'through up down off out onto upon also too so then there here both each other another any all some own same ' +
    'one two than whether but only just even yet still toward towards per via again further once them him us itself themselves ' +
    'say says said saying tell tells told report reports reported write wrote writes written state states stated unnamed unsigned called call calls ' +
    'according account words section text copy page'
  ).split(' '),
);

/**
 * V6: every content word of the statement stands in the span, or is the reviewed paraphrase of a word that does. It
 * needs the table of pairs: a content folder without one is not held to it.
 */
export const words: Check = {
  id: 'V6',
  title: 'Words are the evidence’s words or their paraphrases',
  binds: ({ paraphrases }) => paraphrases.size > 0,
  run: (subject) =>
    subject.grounded.flatMap((one) =>
      strangers(subject, one).map((word) => ({
        check: 'V6',
        code: 'word-foreign',
        found: quote(word),
        wanted: `a word of ${quote(one.span.text)}, or a pair in paraphrases.yaml`,
        todo: 'say it with a word of the evidence, or add the pair and have it reviewed',
        path: ['statement'],
      })),
    ),
};

/** Content words of the statement that nothing in the span accounts for. */
function strangers({ fact, base }: Subject, one: Grounded): string[] {
  const there = new Set(wordsOf(one.span.text).map(stem));
  return wordsOf(masked(fact.statement, base)).filter((word) => {
    if (FUNCTION_WORDS.has(word.toLowerCase())) return false;
    const own = stem(word);
    const others = base.paraphrases.get(own);
    return !there.has(own) && ![...(others ?? [])].some((other) => there.has(other));
  });
}

/** The statement without names, dates and amounts, which have checks of their own. */
function masked(statement: string, base: Subject['base']): string {
  const ranges = [...base.names.find(statement), ...findDates(statement), ...findAmounts(statement)];
  const bare = ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    statement,
  );
  // What is left of "the Board's" once the name is gone.
  return bare.replace(/(?<= )['’]s(?= )/g, '  ');
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
