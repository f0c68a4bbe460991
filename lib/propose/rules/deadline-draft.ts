import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import { cuts } from '../reading/cuts';
import { firstWords } from '../reading/first-words';
import { plainNames } from '../reading/plain-names';
import type { Reading, Voice } from '../reading/reading';
import type { ReadMoment } from '../reading/resolve-date';
import { choose, slotPhrase } from './choose';
import { nameOf, withSource } from './compose';
import { draftOf } from './draft';
import { momentWords } from './moment-words';

const HAS =
  /(?:has|had|have|has been given|had been given|was given|were given|is given|are given)(?: only)? until (?:about |the end of )?$/;
const GIVES = /(?:gave|gives?|given|giving|granted|allowed)(?: the| an?)? $/;
const UNTIL = /(?: only)? until (?:about |the end of )?$/;
const BY =
  /(?:must|has to|have to|had to|needs? to|ordered to|told to|required to|asked to) (?<task>[^,;:]*?)(?: (?:by|no later than|before))(?: \p{Ll}+)? $/u;
const DEADLINE = /deadline(?: (?:of|for|on|at|by))? $/;

/** A draft of a time limit, or undefined where the words before the moment set none. */
export function deadlineDraft(reading: Reading, until: ReadMoment, chain: Claim['chain']): Draft | undefined {
  const parties = partiesOf(reading, until);
  if (!parties) return undefined;
  const { giver, receiver, task } = parties;
  const named = nameOf(reading, receiver?.entity);
  const by = giver && nameOf(reading, giver.entity);
  const { part, statement } = choose(
    reading,
    task ? cuts(plainNames(task.text, reading.base), 1) : [],
    (one) => wordings(reading, { by, named, until, part: one }, chain),
    [giver?.entity, receiver?.entity, ...chain.map((link) => link.voice.entity)],
  );
  return draftOf(reading, {
    kind: 'deadline',
    slots: { giver: giver?.entity, receiver: receiver?.entity, task: slotPhrase(reading, part), until: until.moment },
    anchors: {
      giver: giver && !giver.needsBefore ? giver.words : undefined,
      receiver: receiver && !receiver.needsBefore ? receiver.words : undefined,
      task: task && firstWords(reading.text, task.start),
      until: until.words,
    },
    statement,
    chain,
    dates: until.record ? [until.record] : [],
    voices: [giver, receiver],
  });
}

interface Parties {
  giver?: Voice;
  receiver?: Voice;
  task?: { text: string; start: number };
}

function partiesOf(reading: Reading, until: ReadMoment): Parties | undefined {
  const { text, voices } = reading;
  const head = text.slice(0, until.start);
  const task = taskAfter(text, until.end);
  const has = HAS.exec(head);
  if (has) return { receiver: endingAt(reading, has.index), task };
  const given = UNTIL.exec(head);
  const receiver = given ? voices.find((voice) => voice.end === given.index) : undefined;
  if (given && receiver && receiver.entity === undefined && GIVES.test(text.slice(0, receiver.start)))
    return orderBefore(reading, head) ?? { giver: giverBefore(reading, receiver.start), receiver, task };
  if (given && receiver && GIVES.test(text.slice(0, receiver.start)))
    return { giver: giverBefore(reading, receiver.start), receiver, task: task ?? demandBefore(head) };
  const by = BY.exec(head);
  if (by) {
    const words = by.groups?.task ?? '';
    return { receiver: endingAt(reading, by.index), task: { text: words, start: by.index + by[0].indexOf(words) } };
  }
  return DEADLINE.test(head) || /^ deadline/.test(text.slice(until.end))
    ? aboutDeadline(reading, until, task)
    : undefined;
}

/** "Y set a deadline of Friday for X to sign": X follows "for"; "X faces a Friday deadline": X stands before. */
function aboutDeadline(reading: Reading, until: ReadMoment, task: Parties['task']): Parties {
  const { text, voices } = reading;
  const rest = text.slice(until.end);
  const forWhom = /^(?: deadline)? for $/;
  const receiver = voices.find((voice) => voice.start > until.end && forWhom.test(text.slice(until.end, voice.start)));
  const faced =
    /(?:fac(?:es?|ed|ing)|has|had|have|given|under|missed|met) (?:a|an|the|its)? ?(?:new )?(?:deadline (?:of|on|at|by|for) )?$/.exec(
      text.slice(0, until.start),
    );
  const later = receiver && taskAfter(text, receiver.end);
  return {
    receiver: receiver ?? (faced ? endingAt(reading, faced.index) : undefined),
    task: later ?? task ?? taskAfter(text, until.end + (/^ deadline/.exec(rest)?.[0].length ?? 0)),
  };
}

/** "X ordered Y to clean the oven and gave it until Friday": "it" is who was ordered. */
function orderBefore({ text, voices }: Reading, head: string): Parties | undefined {
  const task = demandBefore(head);
  const receiver = task && voices.find((voice) => text.slice(voice.end, task.start) === ' to ' && voice.entity);
  const giver =
    receiver &&
    voices.find((voice) => /^ (?:has |had )?[\p{Ll}]+(?: on)?(?: the)? $/u.test(text.slice(voice.end, receiver.start)));
  return receiver && { giver, receiver, task };
}

/** What is demanded before a time limit that does not say what for. */
function demandBefore(head: string): Parties['task'] {
  const match =
    /\b(?:ordered|told|asked|urged|wants|wanted|required|requires|directed|pressed|called on|pushed)\b [^,;:]{2,60}? to (?<task>[^,;:]+?),? (?:and|giving|which|but)\b[^;:]*$/.exec(
      head,
    );
  const task = match?.groups?.task;
  return match && task ? { text: task, start: match.index + match[0].indexOf(` to ${task}`) + 4 } : undefined;
}

function taskAfter(text: string, at: number): Parties['task'] {
  const match = /^(?: [^,;:]{0,25}?)?,? [“"]?to (?<task>[^;:]+)/.exec(text.slice(at));
  const task = match?.groups?.task;
  return match && task ? { text: task, start: at + match[0].length - task.length } : undefined;
}

const endingAt = ({ voices }: Reading, at: number): Voice | undefined =>
  voices.filter((voice) => voice.end <= at && at - voice.end <= 2).at(-1);

function giverBefore({ voices, text }: Reading, at: number): Voice | undefined {
  return voices
    .filter(
      (voice) =>
        voice.end < at &&
        /^(?: (?:has|had|have|also))*(?: (?:gave|gives?|given|giving|granted|allowed)(?: the| an?)?)? $/.test(
          text.slice(voice.end, at),
        ),
    )
    .at(-1);
}

interface Words {
  by?: string;
  named?: string;
  until: ReadMoment;
  part: string;
}

function wordings(reading: Reading, { by, named, until, part }: Words, chain: Claim['chain']): string[] {
  if (!named || !until.moment) return [];
  const when = momentWords(until.moment);
  const only = /only until/.test(reading.text) ? 'only ' : '';
  return by
    ? withSource(reading, `${by} gave ${named} ${only}until ${when} to ${part}`, chain)
    : withSource(reading, `${named} had ${only}until ${when} to ${part}`, chain);
}
