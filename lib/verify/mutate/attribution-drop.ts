import type { FactBase } from '../../fact/base';
import { escapeRegExp } from '../../kernel/text';
import type { Fact } from '../../fact/schema';
import type { Operator } from './operator';

const SAYING =
  'said|says|told (?:(?!that\\b)[^,.:]){2,60}?(?= that\\b)|wrote|writes|argued|argues|argue|announced|claimed|claims|stated|added|warned|insisted|confirmed|explained|noted|estimates|found|ruled|reported|believes|thinks|expect|called it';

/** Presents what was reported as the source's own word: nobody in the chain, asserted, "said that …" taken out. */
export const attributionDrop: Operator = {
  name: 'attribution-drop',
  checks: ['V9'],
  mutate(fact, { base }) {
    const chain = fact.attribution.filter(({ speaker }) => !ownWord(speaker, fact, base));
    if (chain.length === 0) return [];
    const statement = chain.reduce((text, { speaker }) => withoutSpeaker(text, speaker, base), fact.statement);
    if (statement === fact.statement) return [];
    return [{ ...fact, statement, attribution: [], modality: 'asserted' }];
  },
};

/** A party's own text that does not name the party as speaker still gives its own word: that is no wrong fact. */
const ownWord = (speaker: string, fact: Fact, base: FactBase): boolean =>
  fact.evidence.some(({ source }) => base.entities.get(speaker)?.documents.includes(source));

/** The statement without the words that give it to the speaker; as it was where it has no such words. */
function withoutSpeaker(statement: string, speaker: string, base: FactBase): string {
  const name = base.names.find(statement).find(({ candidates }) => candidates.includes(speaker));
  if (!name) return statement;
  const who = `(?:(?:the|an|a) )?${escapeRegExp(name.words)}(?:,(?! (?:who|that)? ?(?:${SAYING})\\b)[^,]{2,60},)?`;
  const frames = [
    `^${who} (?:${SAYING})(?:,[^,]+,)? (?:that )?`,
    `^(?:according to|in the words of|by the word of|for) ${who}, `,
    `,? (?:according to|in the words of|by the word of) ${who}(?=[,.])`,
    `, (?:said )?${who}(?: (?:${SAYING}))?(?=[,.]| according)`,
    `^${who}, [^,]+, (?:${SAYING}) (?:that )?`,
    `\\b${who} (?:${SAYING}) (?:that )?`,
  ];
  const frame = frames.map((source) => new RegExp(source, 'iu')).find((pattern) => pattern.test(statement));
  const rest = frame ? statement.replace(frame, '').replace(/^[,:] /, '') : statement;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
