const AUX =
  /^(?:is|was|were|are|be|has|had|have|would|will|could|should|may|might|can|cannot|can['’]t|did|does|do|must|shall|won['’]t|isn['’]t|didn['’]t|doesn['’]t)$/i;
const IRREGULAR =
  /^(?:took|made|met|went|came|got|gave|saw|ran|set|left|kept|held|broke|fell|rose|grew|won|lost|paid|sent|told|knew|felt|led|built|began|became|drew|wrote|spoke|lit|said|chose|ceased|laid|cast|flew|drove|rode|threw|bought|brought|caught|fought|struck|sank|stood|read|turned|wants?|needs?|plans|believes|hopes|means|shows?|says|allows?|requires?|includes?|remains?|faces?|differs?|seems?|lets?|gives?|takes?|makes?|uses|works?|holds?|opposes?|supports?)$/i;

/** What begins an object: "included the mill", "raised no doubts", "stopped baking". */
const OBJECT = /^(?:the|an?|no|its|their|his|her|any|all|some|that|[\p{Ll}]+ing)$/iu;

/** Index of the word that is most likely the finite verb of a clause, or -1. */
export function verbAt(words: readonly string[]): number {
  const aux = words.findIndex((word) => AUX.test(word));
  // "The plans included selling bread or have …": a past form with an object is the verb, whatever comes after.
  const past = words.findIndex(
    (word, i) => i > 0 && (/[^e]ed$/.test(word) || IRREGULAR.test(word)) && OBJECT.test(words[i + 1] ?? ''),
  );
  if (past > 0 && past < aux && !AUX.test(words[past - 1] ?? '')) return past;
  if (aux >= 0) return aux;
  const irregular = words.findIndex((word, i) => i > 0 && IRREGULAR.test(word));
  if (irregular > 0) return irregular;
  return words.findIndex((word, i) => i > 0 && /[^e]ed$/.test(word) && /^\p{Ll}/u.test(word));
}
