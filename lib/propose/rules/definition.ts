import type { Draft } from '../proposer';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import { capital } from './compose';
import { documentLaw } from './document-law';
import { choose, slotPhrase } from './choose';
import { draftOf } from './draft';
import type { Passage, Rule } from './rule';

const DEFINES =
  /(?:the terms? )?[“"](?<word>[^“”"]{2,60})[”"](?:,? when used [^,]*,)? (?<verb>means|includes|refers to|shall mean|has the meaning)(?: (?:only|also))? (?<meaning>.+)$/iu;

/** What a word means in a law or a policy: "the term … means …". */
export const definition: Rule = {
  name: 'definition',
  propose({ reading }: Passage): Draft[] {
    const law = documentLaw(reading);
    const match = DEFINES.exec(reading.text);
    const { word, verb, meaning } = match?.groups ?? {};
    if (!law || !match || !word || !verb || !meaning) return [];
    const choices = cuts(meaning, 2, 'lists');
    const holds = /includes/i.test(verb) ? 'includes' : 'means';
    const { part, statement } = choose(reading, choices, (one) => [
      `By the words of ${law.name}, “${word}” ${holds} ${one}.`,
      `${capital(one)} is what “${word}” ${holds} by the words of ${law.name}.`,
    ]);
    return [
      draftOf(reading, {
        kind: 'definition',
        slots: { law: law.id, word, meaning: slotPhrase(reading, part) },
        anchors: { word, meaning: firstWords(reading.text, match.index + match[0].length - meaning.length) },
        statement,
      }),
    ];
  },
};
