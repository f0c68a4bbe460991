import type { Case } from '@/lib/fact/schema';
import { kindOf } from '@/lib/question';
import type { Item } from '@/lib/question/item';
import type { OneOfBody } from '@/lib/question/one-of';
import type { RowsBody } from '@/lib/question/rows';
import type { SomeOfBody } from '@/lib/question/some-of';
import { lintItem } from '@/lib/quiz/lint';
import { leaks } from '@/lib/quiz/leaks';
import { toolItems, toolMakers } from '@/lib/quiz/tools/makers';
import { belong } from '@/lib/quiz/tools/makers/belong';
import { cases } from '@/lib/quiz/tools/makers/cases';
import { gap } from '@/lib/quiz/tools/makers/gap';
import { sort } from '@/lib/quiz/tools/makers/sort';
import { which } from '@/lib/quiz/tools/makers/which';
import { choice } from '@/lib/question/kinds/choice';
import { worldOf } from '../../question/world';
import { factOfTool, tools, worldOfTools } from './tools';

const world = worldOfTools();
const toolOfFact = (id: string) => tools.find(({ facts }) => facts.includes(id))!;
const nameOf = (item: Item<RowsBody>, id: string) => item.body.options.find((option) => option.id === id)!.text;

const situation = (fact: string, quiz?: string): Case => {
  const own = toolOfFact(fact);
  const wrong = tools
    .filter(({ id }) => id !== own.id)
    .map(({ name }) => ({ value: name, why: `It has no such rule as ${name}.` }));
  return {
    id: 'one',
    ...(quiz ? { quiz } : {}),
    situation: 'A man does it.',
    question: 'Which is it?',
    key: own.name,
    why: 'It has the rule.',
    wrong,
  };
};

test('a choice has one row of its tool, and rows of others with what they are true of', () => {
  const items = which.make(world) as Item<OneOfBody>[];
  expect(items.length).toBeGreaterThan(10);
  for (const { stem, objective, facts, mentions, body } of items) {
    const own = toolOfFact(facts[0]!);
    expect(objective).toBe(own.id);
    expect(stem.toLowerCase()).toContain(own.name.toLowerCase());
    expect(body.options.map(({ fact }) => fact)).toEqual([...facts, ...mentions]);
    expect(new Set([own.id, ...mentions.map((id) => toolOfFact(id).id)]).size).toBe(3);
    for (const { correct, feedback, fact } of body.options.filter((option) => !option.correct))
      expect([correct, feedback]).toEqual([
        false,
        `It belongs to another, ${midOf(fact)}: ${factOfTool(fact).statement}`,
      ]);
  }
});

const midOf = (fact: string) => toolOfFact(fact).name.replace(/^(The|A)/, (article) => article.toLowerCase());

test('a choice of two tools has two wrong rows of the other', () => {
  const items = which.make(worldOfTools(2));
  expect(items.length).toBeGreaterThan(5);
  expect(items.every(({ mentions }) => mentions.length === 2)).toBe(true);
});

test('rows of another build or of another length are no options of each other', () => {
  const odd = worldOfTools(3, (fact) =>
    fact.id === 'harbor-1'
      ? { ...fact, kind: 'duty', slots: { law: 'beacon-regulation', bearer: 'a man', action: 'row' } }
      : fact,
  );
  const items = which.make(odd);
  expect(items.flatMap(({ facts, mentions }) => [...facts, ...mentions])).not.toContain('harbor-1');
});

test('sorting takes each fact once, and has not always one row of each tool', () => {
  const items = sort.make(world) as Item<RowsBody>[];
  const used = items.flatMap(({ facts }) => facts);
  expect(new Set(used).size).toBe(used.length);
  const patterns = items.map(({ facts }) => new Set(facts.map((id) => toolOfFact(id).id)).size);
  expect(new Set(patterns)).toEqual(new Set([2, 3]));
  for (const item of items)
    for (const row of item.body.rows) expect(nameOf(item, row.key)).toBe(toolOfFact(row.fact).name);
});

test('several belong: two or three of the tool, and two of others', () => {
  const items = belong.make(world) as Item<SomeOfBody>[];
  expect(items.length).toBeGreaterThan(3);
  for (const { facts, mentions, objective, body } of items) {
    expect(facts.every((id) => toolOfFact(id).id === objective)).toBe(true);
    expect(mentions.some((id) => toolOfFact(id).id === objective)).toBe(false);
    expect([body.options.filter(({ correct }) => correct).length, mentions.length]).toEqual([facts.length, 2]);
  }
});

test('a gap is filled by as many tools as there are, each as often', () => {
  const items = gap.make(world) as Item<RowsBody>[];
  const keys = items.map(({ objective }) => objective);
  expect(tools.map(({ id }) => keys.filter((key) => key === id).length)).toEqual([5, 5, 5]);
  expect(kindOf(items[0]!).text(items[0]!)).toContain('This belongs to [the port office]: “');
});

test('a situation of the quiz is asked there, and nowhere else', () => {
  const withCases = worldOfTools(3, (fact) => {
    if (fact.id === 'harbor-1') return { ...fact, cases: [situation(fact.id, 'made-up')] };
    return fact.id === 'garden-1' ? { ...fact, cases: [situation(fact.id, 'another')] } : fact;
  });
  const [item, ...more] = cases.make(withCases) as Item<OneOfBody>[];
  expect(more).toEqual([]);
  expect(item).toMatchObject({ id: 'choice:harbor-1:case-one', level: 'apply', objective: 'harbor' });
  expect(item!.body.options.map(({ text }) => text)).toEqual(tools.map(({ name }) => name));
  const facts = withCases.base.facts.map((fact) => ({ ...fact, objectives: ['lighthouse-law'] }));
  expect(choice.generate(worldOf(facts)).filter(({ id }) => id.includes(':case-'))).toEqual([]);
});

test('where an item stands does not tell its tool', () => {
  const two = worldOfTools(2, (fact) =>
    fact.id.startsWith('library')
      ? { ...fact, evidence: fact.evidence.map((one) => ({ ...one, source: 'guild-statement-2024-03-05' })) }
      : fact,
  );
  expect(new Set(gap.make(two).map(({ where }) => where)).size).toBe(1);
});

test.each(toolMakers.map(({ name }) => name))('ids of %s say the quiz, and hold three parts', (name) => {
  const maker = toolMakers.find((one) => one.name === name)!;
  for (const { id } of maker.make(world)) {
    expect(id.split(':')).toHaveLength(3);
    expect(id).toMatch(new RegExp(`:${name}-in-made-up$`));
  }
});

test('the same rows give the same items in whatever order', () => {
  const turned = { ...world, rows: [...world.rows].reverse() };
  const sorted = (items: readonly Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(JSON.stringify(sorted(toolItems(turned)))).toBe(JSON.stringify(sorted(toolItems(world))));
});

test('items on tools pass the lint, and names of tools that all of them show give nothing away', () => {
  const items = toolItems(world);
  expect(
    items.flatMap((item) => lintItem(item, { base: world.base }).map(({ flaw, says }) => `${item.id} ${flaw} ${says}`)),
  ).toEqual([]);
  const gaps = gap.make(world);
  expect(gaps.slice(1).some((item) => leaks(gaps[0]!, item))).toBe(false);
});
