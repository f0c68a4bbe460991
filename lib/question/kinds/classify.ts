import type { Fact } from '../../fact/schema';
import { sha256 } from '../../kernel/digest';
import { byText } from '../../kernel/text';
import { isAuthored } from '../../fact/authored';
import type { WordKey } from '../../words';
import { claimOf } from '../claim';
import { restsOn, type Ground } from '../ground';
import { makeItem, optionId, rowId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { inRows, type Row, type RowsBody } from '../rows';
import { objectiveOf, sourceAndDate, sourceOf, sourcesOf, whereOf } from '../stem';

/** In this order everywhere, from the firmest ground to the least firm. */
const GROUNDS = ['document', 'word', 'judgement'] as const satisfies readonly Ground[];

/**
 * What the rows of an item rest on: at least two grounds each, and not always one of each, so that counting gives
 * nothing away. The first has all three, so that a lesson uses them all where its facts allow.
 */
const PATTERNS: readonly (readonly [Ground, Ground, Ground])[] = [
  ['word', 'judgement', 'document'],
  ['document', 'word', 'word'],
  ['document', 'document', 'word'],
  ['word', 'word', 'judgement'],
  ['document', 'judgement', 'document'],
];

/** More would use up the facts of an objective, and each item takes three. */
const MOST = 3;

/** What bare claims rest on: a rule's own text, somebody's account of facts, or a judgement. */
export const classify: ItemKind<RowsBody> = {
  ...inRows('classify', { hint: 'quiz.classifyHint', arrangement: 'fixed' }),
  generate(world) {
    const used = new Set<string>();
    return [...world.objectives].sort(byText).flatMap((objective) => itemsFor(objective, used, world));
  },
};

/** A fact with its bare words and what they rest on. */
interface Claim {
  fact: Fact;
  text: string;
  ground: Ground;
}

type Pools = Record<Ground, Claim[]>;

function itemsFor(objective: string, used: Set<string>, world: QuestionWorld): Item<RowsBody>[] {
  const pools = poolsOf(objective, used, world);
  const items: Item<RowsBody>[] = [];
  let turn = PATTERNS;
  while (items.length < MOST) {
    const pattern = turn.find((grounds) => GROUNDS.every((one) => pools[one].length >= countOf(one, grounds)));
    if (!pattern) break;
    const claims = pattern.map((ground) => pools[ground].shift()!).sort((a, b) => bySeed(a.fact, b.fact));
    for (const { fact } of claims) used.add(fact.id);
    items.push(itemOf(claims, objective, world));
    turn = [...turn.filter((one) => one !== pattern), pattern];
  }
  return items;
}

const countOf = (ground: Ground, grounds: readonly Ground[]): number => grounds.filter((one) => one === ground).length;

/**
 * The facts of an objective by what they rest on, those first that no other question needs. An objective that is all
 * about what people say has no documents: it borrows those that no objective of its own has to ask for.
 */
function poolsOf(objective: string, used: ReadonlySet<string>, world: QuestionWorld): Pools {
  const claims = world.facts
    .filter((fact) => !used.has(fact.id))
    .sort((a, b) => Number(isPrepared(a)) - Number(isPrepared(b)) || bySeed(a, b))
    .flatMap((fact) => claimFrom(fact, world) ?? []);
  const on = (ground: Ground, among: readonly Claim[]) => among.filter((claim) => claim.ground === ground);
  const own = claims.filter(({ fact }) => objectiveOf(fact, world) === objective);
  const documents = on('document', own);
  const borrowed = on('document', claims).filter(({ fact }) => !isPrepared(fact));
  return {
    document: documents.length > 0 ? documents : borrowed,
    word: on('word', own),
    judgement: on('judgement', own),
  };
}

function claimFrom(fact: Fact, world: QuestionWorld): Claim | undefined {
  const text = claimOf(fact, world);
  const ground = text === undefined ? undefined : restsOn(fact, text, world.base);
  return text === undefined || ground === undefined ? undefined : { fact, text, ground };
}

const isPrepared = (fact: Fact): boolean => isAuthored(fact) || (fact.ask ?? []).length > 0;

/** An order that follows neither the names of facts nor what they rest on. */
const bySeed = (a: Fact, b: Fact): number => byText(sha256(`classify ${a.id}`), sha256(`classify ${b.id}`));

function itemOf(claims: readonly Claim[], objective: string, world: QuestionWorld): Item<RowsBody> {
  const facts = claims.map(({ fact }) => fact);
  const ids = facts.map((fact) => fact.id);
  const id = `classify:${ids.join('+')}:ground`;
  const { say, base } = world;
  const options = GROUNDS.map((ground) => {
    const text = say(`classify.${ground}`);
    return { id: optionId(id, text), text };
  });
  const sources = [...new Set(facts.map(sourceOf))].flatMap((one) => base.sources.get(one) ?? []);
  return makeItem({
    id,
    kind: 'classify',
    stem: say('stem.classify'),
    where: sources
      .map((source) => sourceAndDate(source, world))
      .sort(byText)
      .join('; '),
    facts: ids,
    mentions: [],
    objective,
    level: levelOf({ facts: ids, sources: sourcesOf(...facts), task: 'classify' }),
    body: { rows: claims.map((claim) => rowOf(id, claim, world)), options },
  });
}

function rowOf(item: string, { fact, text, ground }: Claim, world: QuestionWorld): Row {
  const { say, base } = world;
  const values = {
    statement: fact.statement,
    where: whereOf(fact, world),
    speaker: base.entities.get(fact.attribution.at(-1)?.speaker ?? '')?.name ?? '',
  };
  const option = (one: Ground) => optionId(item, say(`classify.${one}`));
  const others = GROUNDS.filter((one) => one !== ground);
  return {
    id: rowId(item, fact.id),
    text,
    key: option(ground),
    feedback: say(`classify.why.${ground}`, values),
    whyNot: Object.fromEntries(others.map((one) => [option(one), say(whyNotKey(ground, one), values)])),
    fact: fact.id,
  };
}

/** The words on a row of one ground for which another was chosen. */
const whyNotKey = (ground: Ground, chosen: Ground): WordKey =>
  `classify.not.${ground}.${chosen}` as `classify.not.${Ground}.${Ground}` & WordKey;
