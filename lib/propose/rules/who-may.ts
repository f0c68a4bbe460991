import type { Draft } from '../proposer';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import type { Reading } from '../reading/reading';
import { documentLaw } from './document-law';
import { choose, slotPhrase } from './choose';
import { capital, joints, nameOf } from './compose';
import { draftOf } from './draft';
import { gerund } from './gerund';
import type { Passage, Rule } from './rule';

const MAY =
  /^(?:,[^,]*,)? (?<verb>is (?:hereby )?authorized to|are authorized to|may(?! not| be)|has (?:the )?(?:authority|power) to|shall have (?:the )?(?:authority|power) to)(?<only> only)? /u;
const MAY_NOT = /^(?:,[^,]*,)? (?<verb>may not|shall not|is not authorized to|must not) /u;

/** Who may do what, and who may not, by the text of a law or a policy. */
export const whoMay: Rule = {
  name: 'who-may',
  propose({ reading }: Passage): Draft[] {
    const law = documentLaw(reading);
    if (!law) return [];
    return reading.voices.flatMap((voice) => {
      const rest = reading.text.slice(voice.end);
      const may = MAY.exec(rest);
      const mayNot = MAY_NOT.exec(rest);
      const at = voice.end + (may ?? mayNot ?? [''])[0].length;
      const holder = nameOf(reading, voice.entity);
      if (!holder || !voice.entity || voice.coreference) return [];
      if (may) return [powerDraft(reading, law, { id: voice.entity, name: holder }, at)];
      return mayNot ? [limitDraft(reading, law, holder, at)] : [];
    });
  },
};

interface Named {
  id: string;
  name: string;
}

function powerDraft(reading: Reading, law: Named, holder: Named, at: number): Draft {
  const only = / only $/.test(reading.text.slice(0, at)) ? ' only' : '';
  const { part, statement } = choose(reading, cuts(reading.text.slice(at)), (one) => [
    `According to ${law.name}, ${holder.name} may${only} ${one}.`,
    ...withBreak(
      one,
      (head, tail) => `${capital(holder.name)} may${only} ${head}, according to the text of ${law.name}, ${tail}.`,
    ),
  ]);
  return draftOf(reading, {
    kind: 'legal-power',
    slots: { law: law.id, holder: holder.id, action: slotPhrase(reading, part) },
    anchors: { action: firstWords(reading.text, at) },
    statement,
  });
}

function limitDraft(reading: Reading, law: Named, holder: string, at: number): Draft {
  const { part, statement } = choose(reading, cuts(reading.text.slice(at)), (one) => [
    `According to ${law.name}, ${holder} may not ${one}.`,
    ...withBreak(
      one,
      (head, tail) => `${capital(holder)} may not ${head}, according to the text of ${law.name}, ${tail}.`,
    ),
  ]);
  const [verb = '', ...rest] = (part ?? '').split(' ');
  return draftOf(reading, {
    kind: 'legal-limit',
    slots: {
      law: law.id,
      action: part && slotPhrase(reading, [gerund(verb), ...rest].join(' ')),
      condition: part && slotPhrase(reading, `${holder} may not ${part}`),
    },
    anchors: { action: firstWords(reading.text, at), condition: firstWords(reading.text, at) },
    statement,
  });
}

const withBreak = (part: string, say: (head: string, tail: string) => string): string[] =>
  joints(part).map(([head, tail]) => say(head, tail));
