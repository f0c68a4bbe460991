import type { Fact } from '../../fact/schema';
import { sha256 } from '../../kernel/digest';
import { byText } from '../../kernel/text';
import { isAuthored } from '../../fact/authored';
import { restsOn, type Ground } from '../ground';
import { makeItem, optionId, rowId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { inRows, type Row, type RowsBody } from '../rows';
import { objectiveOf, sourceAndDate, sourceOf, sourcesOf } from '../stem';

/** In this order everywhere, from the firmest ground to the least firm. */
const GROUNDS = ['document', 'word', 'judgement'] as const satisfies readonly Ground[];

/**
 * What the rows of an item rest on: at least two grounds each, and not always one of each, so that counting gives
 * nothing away.
 */
const PATTERNS: readonly (readonly [Ground, Ground, Ground])[] = [
  ['document', 'word', 'word'],
  ['word', 'judgement', 'document'],
  ['document', 'document', 'word'],
  ['word', 'word', 'judgement'],
  ['document', 'judgement', 'document'],
];

/** More would use up the facts of an objective, and each item takes three. */
const MOST = 3;

/** What claims rest on: a document, someone's word, or a judgement. */
export const classify: ItemKind<RowsBody> = {
  ...inRows('classify', { hint: 'quiz.classifyHint', arrangement: 'fixed' }),
  generate(world) {
    const used = new Set<string>();
    return [...world.objectives].sort(byText).flatMap((objective) => itemsFor(objective, used, world));
  },
};

type Pools = Record<Ground, Fact[]>;

function itemsFor(objective: string, used: Set<string>, world: QuestionWorld): Item<RowsBody>[] {
  const pools = poolsOf(objective, used, world);
  const items: Item<RowsBody>[] = [];
  while (items.length < MOST) {
    const turn = PATTERNS.map((_, i) => PATTERNS[(items.length + i) % PATTERNS.length]!);
    const pattern = turn.find((grounds) => GROUNDS.every((one) => pools[one].length >= countOf(one, grounds)));
    if (!pattern) break;
    const facts = pattern.map((ground) => pools[ground].shift()!).sort(bySeed);
    for (const fact of facts) used.add(fact.id);
    items.push(itemOf(facts, objective, world));
  }
  return items;
}

const countOf = (ground: Ground, grounds: readonly Ground[]): number => grounds.filter((one) => one === ground).length;

/**
 * The facts of an objective by what they rest on, those first that no other question needs. An objective that is all
 * about what people say has no documents: it borrows those that no objective of its own has to ask for.
 */
function poolsOf(objective: string, used: ReadonlySet<string>, world: QuestionWorld): Pools {
  const facts = world.facts
    .filter((fact) => !used.has(fact.id))
    .sort((a, b) => Number(isPrepared(a)) - Number(isPrepared(b)) || bySeed(a, b));
  const on = (ground: Ground, among: readonly Fact[]) => among.filter((fact) => restsOn(fact, world.base) === ground);
  const own = facts.filter((fact) => objectiveOf(fact, world) === objective);
  const documents = on('document', own);
  const borrowed = on('document', facts).filter((fact) => !isPrepared(fact));
  return {
    document: documents.length > 0 ? documents : borrowed,
    word: on('word', own),
    judgement: on('judgement', own),
  };
}

const isPrepared = (fact: Fact): boolean => isAuthored(fact) || (fact.ask ?? []).length > 0;

/** An order that follows neither the names of facts nor what they rest on. */
const bySeed = (a: Fact, b: Fact): number => byText(sha256(`classify ${a.id}`), sha256(`classify ${b.id}`));

function itemOf(facts: readonly Fact[], objective: string, world: QuestionWorld): Item<RowsBody> {
  const id = `classify:${facts.map((fact) => fact.id).join('+')}:ground`;
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
    facts: facts.map((fact) => fact.id),
    mentions: [],
    objective,
    level: levelOf({ facts: facts.map((fact) => fact.id), sources: sourcesOf(...facts), task: 'classify' }),
    body: { rows: facts.map((fact) => rowOf(id, fact, world)), options },
  });
}

function rowOf(item: string, fact: Fact, world: QuestionWorld): Row {
  const { say, base } = world;
  const ground = restsOn(fact, base)!;
  const source = base.sources.get(sourceOf(fact));
  const values = {
    where: source ? sourceAndDate(source, world) : '',
    speaker: base.entities.get(fact.attribution.at(-1)?.speaker ?? '')?.name ?? '',
  };
  return {
    id: rowId(item, fact.id),
    text: fact.statement,
    key: optionId(item, say(`classify.${ground}`)),
    feedback: say(`classify.why.${ground}`, values),
    fact: fact.id,
  };
}
