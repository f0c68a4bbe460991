/** Words of forbidding, verbs and nouns. A "bar" is also a place, so that only what is barred "from" something counts. */
const FORBIDS =
  /\b(?:prohibit(?:s|ed|ing|ions?)?|ban(?:s|ned|ning)?|forb(?:ids?|ade|idden|idding)|restrict(?:s|ed|ing|ions?)?|outlaw(?:s|ed|ing)?|barr(?:ed|ing)|bars?(?= [^.;:]{1,60}\bfrom\b))\b/iu;

/** Verbs of allowing and requiring; as a noun ("a permit", "a let") they say nothing. */
const ALLOWS =
  /\b(?:allow(?:s|ed|ing)?|permit(?:ted|ting)|permits?(?= (?:[\p{L}’'-]+ ){1,6}to\b| \p{Ll}+ing\b)|lets?|letting|requir(?:es?|ed|ing)|oblig(?:es?|ed|ing)|entitl(?:es?|ed|ing))\b/iu;

/** "Makes crews land": somebody is made to do it, unless a thing is made, or made so. */
const MAKES =
  /(?<!\b(?:is|are|was|were|be|been|being) )\b(?:makes?|made|making) (?!(?:an?|no|it|sure|clear|public|up|of|from|in|by)\b)(?:[\p{L}’'-]+ ){1,5}\p{Ll}+/u;

/** Any word for what is open or owed to somebody: who has one beside a word of forbidding speaks of both. */
const OPEN = new RegExp(
  String.raw`${ALLOWS.source}|\b(?:permits?|permission|allowances?|requirements?|obligations?|(?<!\b(?:in|by|on|of|until|since|\d) )may|can|could|must|shall|free to|right to)\b`,
  'iu',
);

/** What takes a ban away, or narrows a rule so that it cuts both ways: "lifted the ban", "only members are allowed". */
const UNDOES =
  /\b(?:lift|relax|remov|repeal|revok|rescind|scrap|drop|waiv|suspend|exempt|overturn)\w*\b|\b(?:eas(?:e[sd]?|ing)|end(?:s|ed|ing)?|str(?:ikes?|uck) down)\b|\b(?:only|unless|except(?:ions?)?|without|limit\w*|until)\b/iu;

/** To be made to keep from a thing is to be forbidden it: "requires them to stay away". */
const KEEPS_FROM =
  /\b(?:refrain|avoid|abstain|stop|ceas|halt|abandon|(?:stay|keep)(?:s|ing)? (?:out|away|off|clear))\w*\b/iu;

/** A ban that is itself what allows or requires. */
const BAN_AS_SUBJECT =
  /\b(?:prohibitions?|bans?|restrictions?)(?= (?:(?:on|of|against) (?:\p{L}+ ){1,3})?(?:allow|permit|let|requir|oblig|entitl|mak|made))/iu;

/** What words do with a thing: forbid it, or allow or require it. Undefined where they do neither, or both. */
export type Permission = 'permits' | 'forbids';

/**
 * True if a statement allows or requires what the clauses of the source only forbid, or the reverse. Denials turn such
 * words round, and are counted elsewhere: neither text may hold one.
 */
export const reversesPermission = (statement: string, clauses: string): boolean => {
  const mixed =
    UNDOES.test(clauses) || UNDOES.test(statement) || KEEPS_FROM.test(statement) || KEEPS_FROM.test(clauses);
  if (mixed) return false;
  const verb = ALLOWS.exec(statement) ?? MAKES.exec(statement);
  // "The ban on rafts allows them" allows, though it names a ban; "the rule requires a ban" does not.
  const opened = verb !== null && !FORBIDS.test(statement.replace(BAN_AS_SUBJECT, ' '));
  const closed = FORBIDS.test(statement) && !OPEN.test(statement);
  return (
    (opened && FORBIDS.test(clauses) && !OPEN.test(clauses)) ||
    (closed && ALLOWS.test(clauses) && !FORBIDS.test(clauses))
  );
};

/** What the words of a rule do, with the denials around them: "not allowed" forbids, "not prohibited" permits. */
export function permissionOf(words: string, denied: boolean): Permission | undefined {
  const forbids = FORBIDS.test(words);
  const permits = /\b(?:allow|permit|permission|entitl|may\b|can\b|can(?=not\b)|lets?\b|free to\b)/iu.test(words);
  if (forbids === permits || UNDOES.test(words)) return undefined;
  return forbids === denied ? 'permits' : 'forbids';
}
