import type { ClosedList, Fact, WrongAnswer } from '../../fact/schema';
import { fnv1a, seeded, shuffle } from '../../kernel/random';
import { byText } from '../../kernel/text';
import { makeItem, optionId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { tellApart, type Option } from '../one-of';
import { phraseOf } from '../phrase';
import { someOf, type SomeOfBody } from '../some-of';
import { sourcesOf, stemOf, whereOf } from '../stem';

const WRONG = 2;

/** Several keys among four or five options: members of a list that its source closes, against what is not in it. */
export const multiple: ItemKind<SomeOfBody> = {
  ...someOf('multiple'),
  generate: (world) => world.facts.flatMap((fact) => (fact.list && multipleFor(fact, fact.list, world)) ?? []),
};

function multipleFor(fact: Fact, list: ClosedList, world: QuestionWorld): Item<SomeOfBody> | undefined {
  const id = `multiple:${fact.id}:${list.slot}`;
  const stem = stemOf(fact, 'list', world);
  const objective = fact.objectives.find((one) => world.objectives.has(one));
  const members = shown(id, membersOf(list, world.facts, world));
  const options = [
    ...members.map((member) => rightOption(id, member)),
    ...list.wrong.slice(0, WRONG).map((one) => wrongOption(id, one, fact, world)),
  ];
  if (stem === undefined || objective === undefined || members.length < 2) return undefined;
  if (!tellApart(options) || options.some((option) => isSecretMember(option, list, world))) return undefined;
  const facts = [fact, ...members.map((member) => member.fact)];
  return makeItem({
    id,
    kind: 'multiple',
    stem,
    where: whereOf(fact, world),
    facts: facts.map((one) => one.id),
    mentions: list.wrong.slice(0, WRONG).flatMap((one) => one.fact ?? []),
    objective,
    level: levelOf({ facts: facts.map((one) => one.id), sources: sourcesOf(...facts) }),
    body: { options },
  });
}

interface Member {
  fact: Fact;
  text: string;
}

const membersOf = ({ facts: ids, slot }: ClosedList, facts: readonly Fact[], world: QuestionWorld): Member[] =>
  ids.flatMap((id) => {
    const fact = facts.find((one) => one.id === id);
    const text = fact && phraseOf(fact.slots[slot], world);
    return fact && text !== undefined ? [{ fact, text }] : [];
  });

/** Two or three members, chosen by the name of the item, so that their number says nothing of the list. */
function shown(item: string, members: readonly Member[]): Member[] {
  const inOrder = [...members].sort((a, b) => byText(a.fact.id, b.fact.id));
  return shuffle(inOrder, seeded(item)).slice(0, 2 + (fnv1a(item) % 2));
}

/** A wrong option that the list does name, though its fact may not be asked. */
const isSecretMember = (option: Option, list: ClosedList, world: QuestionWorld): boolean =>
  !option.correct &&
  membersOf(list, world.base.facts, world).some(({ text }) => text.toLowerCase() === option.text.toLowerCase());

const rightOption = (item: string, { fact, text }: Member): Option => ({
  id: optionId(item, text),
  text,
  correct: true,
  feedback: fact.explain ?? fact.statement,
  fact: fact.id,
});

function wrongOption(item: string, one: WrongAnswer, fact: Fact, world: QuestionWorld): Option {
  const text = phraseOf(one.value, world)!;
  return { id: optionId(item, text), text, correct: false, feedback: one.why, fact: one.fact ?? fact.id };
}
