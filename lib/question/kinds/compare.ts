import { factKind } from '../../fact/kinds';
import { isWordKey, type WordKey } from '../../words';
import type { Fact } from '../../fact/schema';
import type { SlotValue } from '../../fact/slot';
import { makeItem, optionId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { oneOf, tellApart, type OneOfBody, type Option } from '../one-of';
import { agreeingPairs, rivalPairs, type Pair, type RivalPair } from '../pairs';
import { capital, midSentence, reportOf, sourceAndDate, sourceOf, sourcesOf } from '../stem';
import { valueText } from '../value-text';

/**
 * What two reports say of one matter. Where both give a short value for the same slot, the options say which report gives
 * which: that asks for more than "do they differ?", and each wrong option is false by a slot. Otherwise the options are
 * how the two stand to each other. The key rests on both facts being on record, never on who is right.
 */
export const compare: ItemKind<OneOfBody> = {
  ...oneOf('compare'),
  // How two reports stand to each other is the same few words in every item: they give nothing away.
  facets: (item) => ({
    ...oneOf('compare').facets(item),
    ...(item.id.endsWith(':account') ? { keys: [] } : {}),
    aboutDispute: true,
  }),
  generate: (world) => [
    ...rivalPairs(world).flatMap((pair) => whoSaysWhat(pair, world) ?? standing(pair, 'different', world) ?? []),
    ...agreeingPairs(world).flatMap((pair) => standing(pair, 'same', world) ?? []),
  ],
};

/** Longer phrases make options that nobody reads to the end. */
const SHORT = 70;

type Said = [text: string, correct: boolean, feedback: string];

function whoSaysWhat(pair: RivalPair, world: QuestionWorld): Item<OneOfBody> | undefined {
  const slot = sharedSlot(pair);
  if (slot === undefined) return undefined;
  const [x, y] = [pair.a, pair.b].map((fact) => valueText(fact.slots[slot]!, world)) as [string, string];
  if (Math.max(x.length, y.length) > SHORT || x.toLowerCase() === y.toLowerCase()) return undefined;
  // Another fact of the same source with the other's answer would make the swapped option true of that source.
  if (givesToo(pair.a, pair.b, slot, world) || givesToo(pair.b, pair.a, slot, world)) return undefined;
  const shared = sharedValue(pair, slot, x, y);
  if (shared === undefined) return undefined;
  const [a, b] = [labelOf(pair.a, world), labelOf(pair.b, world)];
  const { say } = world;
  const said = { a: pair.a.statement, b: pair.b.statement };
  return itemOf(pair, slot, say('stem.compare.says', names(pair, pair.disagreement.about, world)), world, [
    [say('compare.each', { a, x, b, y }), true, pair.disagreement.reason],
    [say('compare.each', { a, x: y, b, y: x }), false, say('compare.why.swapped', said)],
    [say('compare.both', { a, b, x: shared }), false, say('compare.why.both', said)],
  ]);
}

/**
 * What neither report shares with the other: of two phrases the longer, so that it is as long as the key; of figures one
 * that is no bound, since "23" bears out "at least 17".
 */
function sharedValue({ a, b }: Pair, slot: string, x: string, y: string): string | undefined {
  const isBound = ({ slots }: Fact) => !['exactly', 'about'].includes(comparatorOf(slots[slot]));
  if (isBound(a) && isBound(b)) return undefined;
  if (isBound(a) || isBound(b)) return isBound(a) ? y : x;
  return x.length > y.length ? x : y;
}

const comparatorOf = (value: SlotValue | undefined): string =>
  typeof value === 'object' && 'comparator' in value ? value.comparator : 'exactly';

/** The answer that both facts give, where it is one. */
function sharedSlot({ a, b }: Pair): string | undefined {
  const slots = a.kind === b.kind ? (factKind(a.kind)?.answer ?? []) : [];
  const differing = slots.filter((name) => JSON.stringify(a.slots[name]) !== JSON.stringify(b.slots[name]));
  const [slot] = differing;
  return differing.length === 1 && slot !== undefined && slot in a.slots && slot in b.slots ? slot : undefined;
}

const givesToo = (fact: Fact, other: Fact, slot: string, { base }: QuestionWorld): boolean =>
  base.facts.some(
    (one) =>
      one.kind === fact.kind &&
      sourceOf(one) === sourceOf(fact) &&
      JSON.stringify(one.slots[slot]) === JSON.stringify(other.slots[slot]),
  );

type Standing = 'same' | 'different';

function standing(pair: Pair | RivalPair, key: Standing, world: QuestionWorld): Item<OneOfBody> | undefined {
  const about = 'disagreement' in pair ? pair.disagreement.about : aboutOf(pair.a, world);
  if (about === undefined) return undefined;
  const { say } = world;
  const said = { a: pair.a.statement, b: pair.b.statement };
  const wrong = key === 'same' ? 'different' : 'same';
  const why = 'disagreement' in pair ? pair.disagreement.reason : `${said.a} ${said.b}`;
  return itemOf(pair, 'account', say('stem.compare.stand', names(pair, about, world)), world, [
    [say(`compare.${key}`), true, why],
    [say(`compare.${wrong}`), false, say(`compare.why.${key}`, said)],
    [say('compare.one'), false, say('compare.why.one', said)],
  ]);
}

/** What two facts of one kind and key are about, as a noun phrase; undefined where the catalogue has no words for it. */
function aboutOf(fact: Fact, world: QuestionWorld): string | undefined {
  const key: string = `about.${fact.kind}`;
  if (!isWordKey(key)) return undefined;
  const slots = Object.entries(fact.slots).map(([name, value]) => [name, valueText(value, world)] as const);
  return world.say(key satisfies WordKey, Object.fromEntries(slots));
}

const labelOf = (fact: Fact, { base }: QuestionWorld): string =>
  midSentence(base.sources.get(sourceOf(fact))?.label ?? '');

const names = ({ a, b }: Pair, about: string, world: QuestionWorld) => ({
  a: reportOf(a, world),
  b: reportOf(b, world),
  about,
});

function itemOf(
  { a, b, objective }: Pair,
  slot: string,
  stem: string,
  world: QuestionWorld,
  said: readonly Said[],
): Item<OneOfBody> | undefined {
  const id = `compare:${a.id}+${b.id}:${slot}`;
  const options = said.map(([words, correct, feedback], i): Option => {
    const text = capital(words);
    return { id: optionId(id, text), text, correct, feedback, fact: (i === 2 ? b : a).id };
  });
  if (!tellApart(options)) return undefined;
  const sources = [a, b].flatMap((fact) => world.base.sources.get(sourceOf(fact)) ?? []);
  return makeItem({
    id,
    kind: 'compare',
    stem: capital(stem),
    where: sources.map((source) => capital(sourceAndDate(source, world))).join('; '),
    facts: [a.id, b.id],
    mentions: [],
    objective,
    level: levelOf({ facts: [a.id, b.id], sources: sourcesOf(a, b) }),
    body: { options },
  });
}
