import { RUN_LENGTH } from '../source/copy-index';
import { authoredTexts } from '../fact/authored';
import { containment, contentWords } from '../source/own-words';
import type { Check, Refusal, Subject } from './check';
import { quote } from './check';

const GRAM = 5;
const MOST_SHARED = 0.25;

/** V13: our own words: no run of 7 words of any source, and less than a quarter of the 5-word runs of the evidence's source. */
export const ownWords: Check = {
  id: 'V13',
  title: 'Own words',
  run: (subject) => [...ownTexts(subject).flatMap((own) => copied(subject, own)), ...near(subject)],
};

interface OwnText {
  text: string;
  path: (string | number)[];
}

/** Everything of a fact that readers see. */
export function ownTexts({ fact }: Pick<Subject, 'fact'>): OwnText[] {
  const slots = Object.entries(fact.slots).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ text: value, path: ['slots', name] }] : [],
  );
  const wrong = fact.misconceptions.flatMap((one, i): OwnText[] => [
    { text: one.why, path: ['misconceptions', i, 'why'] },
    ...(typeof one.value === 'string' ? [{ text: one.value, path: ['misconceptions', i, 'value'] }] : []),
  ]);
  const explain = fact.explain === undefined ? [] : [{ text: fact.explain, path: ['explain'] }];
  return [{ text: fact.statement, path: ['statement'] }, ...slots, ...wrong, ...authoredTexts(fact), ...explain];
}

function copied({ copies }: Subject, own: OwnText): Refusal[] {
  const shared = copies.firstRun(own.text);
  if (!shared) return [];
  return [
    {
      check: 'V13',
      code: 'copied-run',
      found: `${quote(shared.run)} as in ${shared.source}`,
      wanted: `fewer than ${RUN_LENGTH} words in a row, names and numbers aside`,
      todo: 'say it in other words',
      path: own.path,
    },
  ];
}

function near({ fact, base, copies, grounded }: Subject): Refusal[] {
  const own = contentWords(fact.statement, base.exempt);
  return grounded.flatMap((one): Refusal[] => {
    const share = containment(own, copies.wordsOf(one.source.id), GRAM);
    if (share < MOST_SHARED) return [];
    return [
      {
        check: 'V13',
        code: 'near-copy',
        found: `${Math.round(share * 100)} % of its ${GRAM}-word runs stand in ${one.source.id}`,
        wanted: `under ${MOST_SHARED * 100} %`,
        todo: 'say it in other words',
        path: ['statement'],
      },
    ];
  });
}
