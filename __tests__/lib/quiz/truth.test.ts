import { contestedFacts } from '@/lib/fact/merge';
import { factKind } from '@/lib/fact/kinds';
import type { FactBase } from '@/lib/fact/base';
import type { Fact } from '@/lib/fact/schema';
import { kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import { valueText } from '@/lib/question/value-text';
import type { QuestionWorld } from '@/lib/question/kind';
import { words } from '@/lib/words';
import { quizOf } from '@/server/quizzes';
import { readLibrary } from '@/server/content/library';

const say = words('en');

/** Every item that was published for a folder, with the facts that it could contradict. */
const published = ['content', '__tests__/fixtures/lighthouse/content'].flatMap((folder) => {
  const shelf = readLibrary(folder);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const { base, site } = shelf.value;
  return site.lessons.flatMap((slug) =>
    quizOf(slug, shelf.value)!.bank.map((item): [string, Item, FactBase] => [item.id, item, base]),
  );
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.’'"“”]/g, '')
    .trim();

/** The values of a fact in words, by slot. */
const told = (fact: Fact, base: FactBase): [string, string][] =>
  Object.entries(fact.slots).map(([slot, value]) => [
    slot,
    plain(valueText(value, { base, say, language: 'en' } as QuestionWorld)),
  ]);

/** Facts of one kind that answer the same question as the key's fact, whatever slot holds the answer. */
function siblings(key: Fact, base: FactBase, asked: string): Fact[] {
  const question = (factKind(key.kind)?.key ?? []).filter((slot) => slot !== asked);
  const mine = Object.fromEntries(told(key, base));
  return base.facts.filter(
    (one) =>
      one.kind === key.kind && question.every((slot) => Object.fromEntries(told(one, base))[slot] === mine[slot]),
  );
}

test.each(published)('%s: no option that is keyed wrong is true by any fact', (_, item, base) => {
  for (const { options } of kindOf(item).facets(item).groups) {
    const right = options.filter(({ correct }) => correct);
    for (const key of right.flatMap(({ fact }) => base.facts.filter(({ id }) => id === fact))) {
      const keyed = told(key, base).find(([, value]) => right.some(({ text }) => plain(text) === value));
      if (!keyed) continue;
      const answers = siblings(key, base, keyed[0]).flatMap((one) =>
        told(one, base).flatMap(([slot, value]) => (slot === keyed[0] ? [value] : [])),
      );
      const wrong = options.filter(({ correct, text }) => !correct && answers.includes(plain(text)));
      expect(wrong.map(({ text }) => text)).toEqual([]);
    }
  }
});

test.each(published)(
  '%s: the key rests on no contested fact, unless the item asks how sources differ',
  (_, item, base) => {
    const { groups, aboutDispute } = kindOf(item).facets(item);
    if (aboutDispute) return;
    const keyed = groups.flatMap(({ options }) => options.flatMap(({ correct, fact }) => (correct ? [fact] : [])));
    const contested = contestedFacts(base);
    expect([...item.facts, ...keyed].filter((fact) => contested.has(fact))).toEqual([]);
  },
);

test('the check of truth finds a wrong option that another fact bears out', () => {
  const [, item, base] = published.find(([id]) => id === 'choice:boat-charge-limit:condition')!;
  const [group] = kindOf(item).facets(item).groups;
  const fact = base.facts.find(({ id }) => id === 'boat-charge-limit')!;
  const wrong = group!.options.find(({ correct }) => !correct)!;
  const rival: Fact = { ...fact, id: 'rival', slots: { ...fact.slots, condition: wrong.text } };
  const values = siblings(fact, { ...base, facts: [...base.facts, rival] }, 'condition').map((one) => one.id);
  expect(values).toEqual(['boat-charge-limit', 'rival']);
});
