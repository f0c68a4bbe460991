import type { FactBase } from '../../fact/base';
import { namesOf } from '../../fact/entity';
import type { Fact } from '../../fact/schema';
import { escapeRegExp, words as wordsOf } from '../../kernel/text';
import { leans } from '../../question/claim';
import type { QuestionWorld } from '../../question/kind';
import { capital } from '../../question/stem';
import { valueText } from '../../question/value-text';
import type { WordKey } from '../../words';
import { parts } from '../lint/parts';
import type { Tool } from './schema';

/** What a fact of a tool says in bare words, by which a reader tells the tool. */
export interface Row {
  fact: Fact;
  tool: Tool;
  /** Without the name of the tool: "The owner must test the lamp". */
  text: string;
  /** Rows of one build may stand beside each other as options. */
  build: 'must' | 'may' | 'label' | 'matter';
}

/** Why a fact has no row: no words for its kind, words that lean on others, or a name that gives the tool away. */
export type RowFault = { why: 'kind' } | { why: 'leaning' } | { why: 'names'; name: string };

/** How a kind of fact is put: its words, and the slots that have to stand without help. */
interface Manner {
  build: Row['build'];
  words(fact: Fact): WordKey;
  alone: readonly string[];
}

/** What stands behind the colon of a label may lean on what stands before it. */
const MANNERS: Readonly<Record<string, Manner>> = {
  duty: { build: 'must', words: () => 'row.duty', alone: ['bearer', 'action'] },
  'legal-power': { build: 'may', words: () => 'row.legal-power', alone: ['holder', 'action'] },
  'legal-limit': { build: 'label', words: () => 'row.legal-limit', alone: ['action'] },
  'policy-rule': { build: 'label', words: policyWords, alone: ['action', 'bearer'] },
};

/** A limit or a rule of a policy shown by its matter alone: laws and policies then read alike. */
const MATTER: Manner = { build: 'matter', words: () => 'row.matter', alone: ['action', 'bearer'] };
const OF_A_MATTER = ['legal-limit', 'policy-rule'];

/** The kinds of fact that a tool can be told by; and those of them whose matter can stand alone. */
export const rowKinds = { row: Object.keys(MANNERS), matter: OF_A_MATTER };

function mannerOf({ id, kind }: Fact, { matters }: Tool): Manner | undefined {
  if (!matters.includes(id)) return MANNERS[kind];
  return OF_A_MATTER.includes(kind) ? MATTER : undefined;
}

function policyWords({ slots: { effect, condition } }: Fact): WordKey {
  const permits = effect === 'permits';
  if (condition === undefined) return permits ? 'row.policy-rule.permits' : 'row.policy-rule.forbids';
  return permits ? 'row.policy-rule.permits.condition' : 'row.policy-rule.forbids.condition';
}

type World = Pick<QuestionWorld, 'base' | 'say' | 'language'>;

/** The bare words of a fact, from its slots; or why it has none that a reader can be asked by. */
export function rowOf(fact: Fact, tool: Tool, world: World): Row | RowFault {
  const manner = mannerOf(fact, tool);
  if (!manner) return { why: 'kind' };
  if (manner.alone.some((slot) => leans(fact.slots[slot]))) return { why: 'leaning' };
  const values = Object.entries(fact.slots).map(([name, value]) => [name, valueText(value, world)] as const);
  const text = capital(world.say(manner.words(fact), { bearer: 'none', ...Object.fromEntries(values) }));
  const name = giveaway(text, fact, tool, world.base);
  return name === undefined ? { fact, tool, text, build: manner.build } : { why: 'names', name };
}

/** What gives the tool away: a name of the law or policy behind the fact, or a word of the tool's own name. */
function giveaway(text: string, { slots }: Fact, { name }: Tool, base: FactBase): string | undefined {
  const behind = [slots.law, slots.policy].flatMap((id) => base.entities.get(String(id)) ?? []).flatMap(namesOf);
  const own = new Set(parts(name));
  return (
    behind.find((one) => holds(text, one)) ?? wordsOf(text).find((word) => parts(word).some((one) => own.has(one)))
  );
}

const holds = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
