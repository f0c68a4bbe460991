import type { Range, Reading } from './reading';
import { verbAt } from './verb-at';

/** Words that tie a sentence to the one before and are no part of what it says. */
const LEAD =
  /^[\s“"]*(?:(?:But|And|Still|Yet|However|Meanwhile|Instead|Also|Then|So)\b,? ?)?(?:(?:at the same time|in the meantime|for now|in addition|on the other hand|as a result),? )?/iu;
/** A second clause with a subject of its own: ", and the council has …". */
const JOINT = /, (?:and|but|while) (?=(?:the |an? |its |their |his |her )?[\p{L}])/gu;

/**
 * The main clauses of a sentence, each with a subject and a verb of its own. Where the sentence begins with a condition,
 * a question or a side clause there is none: what it says does not stand alone.
 */
export function mainClauses({ text }: Reading): Range[] {
  if (!/^[\p{L}“"]/u.test(text) || /\?[”"’]?\s*$/.test(text) || SIDE.test(text.replace(LEAD, ''))) return [];
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const joints = [...text.matchAll(JOINT)].filter(
    ({ index, 0: mark }) => hasSubject(text.slice(index + mark.length)) && hasSubject(text.slice(lead, index)),
  );
  const starts = [lead, ...joints.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, i) => ({ start, end: joints[i]?.index ?? text.length }));
}

const SIDE =
  /^(?:if|unless|when|whenever|while|although|though|because|after|before|despite|since|as|to|in|on|at|by|for|with|without|under|during|until|who|what|where|why|how|whether|not|nor|there|[\p{L}]+ed)\b/iu;

/** True if a verb stands among the first words, after a subject. */
const hasSubject = (clause: string): boolean =>
  verbAt((clause.split(/[,;:–—(]/u)[0] ?? '').split(' ').slice(0, 10)) > 0;
