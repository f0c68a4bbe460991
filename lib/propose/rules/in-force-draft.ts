import type { Draft } from '../proposer';
import { firstWords } from '../reading/first-words';
import type { Reading } from '../reading/reading';
import type { ReadMoment } from '../reading/resolve-date';
import { documentLaw } from './document-law';
import { capital, firstOwn } from './compose';
import { draftOf } from './draft';
import { momentWords } from './moment-words';

const CHANGE =
  /^(?<subject>[^,;:]{3,90}?) (?:shall )?(?<change>(?:enters?|comes?) into force|takes? effect|becomes? effective|(?:ceases?|ceased) to (?:apply|bind|be (?:effective|in force))(?: [^,;:]*?)?|terminates?|expires?|ends?|begins?|lapses?)(?: (?:on|in|at))? $/iu;

/** A draft of when a rule begins or ends, from the text of the rule itself. */
export function inForceDraft(reading: Reading, when: ReadMoment): Draft | undefined {
  const law = documentLaw(reading);
  const match = CHANGE.exec(reading.text.slice(0, when.start));
  const { subject, change } = match?.groups ?? {};
  if (!law || !subject || !change || !when.moment) return undefined;
  const own = /^this \p{L}+$/iu.test(subject) ? law.name : subject.charAt(0).toLowerCase() + subject.slice(1);
  const day = momentWords(when.moment);
  const verb = change.replace(/^shall /, '');
  const where = own === law.name ? '' : ` under ${law.name}`;
  return draftOf(reading, {
    kind: 'date-in-force',
    slots: { law: law.id, subject: own, change: verb, when: when.moment },
    anchors: {
      subject: firstWords(reading.text, 0),
      change: firstWords(reading.text, subject.length + 1),
      when: when.words,
    },
    statement: firstOwn(reading, [
      `By the text of ${law.name}, ${own} ${verb} on ${day}.`,
      `${capital(own)} ${verb} on ${day}${where}.`,
    ]),
    dates: when.record ? [when.record] : [],
  });
}
