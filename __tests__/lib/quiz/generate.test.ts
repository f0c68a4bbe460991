import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { factBase, type FactBase } from '@/lib/fact/base';
import { slotKey } from '@/lib/fact/merge';
import { digestOf } from '@/lib/kernel/digest';
import { seeded, shuffle } from '@/lib/kernel/random';
import type { LessonMeta } from '@/lib/lesson/schema';
import { kindOf } from '@/lib/question';
import type { OneOfBody as ChoiceBody } from '@/lib/question/one-of';
import { leaks } from '@/lib/quiz/assemble';
import type { Form, Quiz } from '@/lib/quiz/form';
import { generateQuiz } from '@/lib/quiz/generate';
import { lintItem } from '@/lib/quiz/lint';
import { readLibrary } from '@/server/content/library';
import { baseWith } from '../../fixtures/lighthouse/lighthouse';

const LEAST = 8;

interface Case {
  folder: string;
  meta: LessonMeta;
  base: FactBase;
  quiz: Quiz;
}

const cases = ['content', '__tests__/fixtures/lighthouse/content'].flatMap((folder) => {
  const shelf = readLibrary(folder);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const { lessons, base } = shelf.value;
  return [...lessons.values()].map(({ meta }): [string, Case] => [
    meta.slug,
    { folder, meta, base, quiz: generateQuiz(meta, base, 'en') },
  ]);
});
const itemsOf = (form: Form) => form.seats.map(({ item }) => item);

describe.each(cases)('the quiz of %s', (_, { folder, meta, base, quiz }) => {
  const factOf = (id: string) => base.facts.find((fact) => fact.id === id)!;

  test(`has two forms of at least ${LEAST} items, with nothing to warn of`, () => {
    expect(quiz.forms.map(({ name }) => name)).toEqual(['a', 'b']);
    for (const form of quiz.forms) expect(form.seats.length).toBeGreaterThanOrEqual(LEAST);
    expect(quiz.warnings).toEqual([]);
  });

  test('has items of every kind, and choices and typed answers in each form', () => {
    expect(new Set(quiz.forms.flatMap(itemsOf).map(({ kind }) => kind))).toEqual(new Set(['choice', 'typed', 'order']));
    for (const form of quiz.forms)
      expect(itemsOf(form).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['choice', 'typed']));
  });

  test('has forms that share no fact, and no question in other words', () => {
    const [a, b] = quiz.forms.map((form) => itemsOf(form).flatMap(({ facts }) => facts));
    expect(a!.filter((fact) => b!.includes(fact))).toEqual([]);
    const keys = b!.map((id) => slotKey(factOf(id)));
    expect(a!.filter((id) => keys.includes(slotKey(factOf(id))))).toEqual([]);
  });

  test('asks each fact once over all forms', () => {
    const asked = quiz.forms.flatMap(itemsOf).flatMap(({ facts }) => facts);
    expect(asked.filter((id, i) => asked.indexOf(id) !== i)).toEqual([]);
  });

  test('lays the keys of choices evenly over the three places', () => {
    for (const form of quiz.forms) {
      const places = [0, 1, 2].map(
        (place) =>
          form.seats.filter(
            ({ item, order }) => item.kind === 'choice' && order[place] === kindOf(item).optionIds(item)[0],
          ).length,
      );
      expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
    }
  });

  test('has no item that tells the key of another, and no wrong option on a fact asked in the same form', () => {
    for (const form of quiz.forms) {
      const items = itemsOf(form);
      for (const item of items) {
        const others = items.filter((other) => other !== item);
        expect(others.filter((other) => leaks(item, other)).map(({ id }) => id)).toEqual([]);
        expect(
          others.filter((other) => other.facts.some((fact) => item.mentions.includes(fact))).map(({ id }) => id),
        ).toEqual([]);
        expect(others.filter((other) => other.stem === item.stem)).toEqual([]);
      }
    }
  });

  test('has no flaw that lint knows, alone or together, and no two options of one text', () => {
    expect(quiz.flaws).toEqual([]);
    for (const item of quiz.bank) {
      expect([item.id, ...lintItem(item, { base })]).toEqual([item.id]);
      if (item.kind !== 'choice') continue;
      const texts = (item.body as ChoiceBody).options.map(({ text }) => text);
      expect(new Set(texts).size).toBe(3);
    }
  });

  test('asks of every objective', () => {
    const wanted = meta.objectives.map(({ id }) => id).sort();
    for (const form of quiz.forms)
      expect([...new Set(itemsOf(form).map(({ objective }) => objective))].sort()).toEqual(wanted);
  });

  test('is the same whatever the order of facts, sources and entities', () => {
    for (const mix of ['x', 'y']) {
      const mixed = factBase({
        sources: shuffle([...base.sources.values()], seeded(mix)),
        entities: shuffle([...base.entities.values()], seeded(mix)),
        facts: shuffle(base.facts, seeded(mix)),
        disagreements: base.disagreements,
      });
      expect(JSON.stringify(generateQuiz(meta, mixed, 'en'))).toBe(JSON.stringify(quiz));
    }
  });

  test.each([
    ['in Tokyo', { TZ: 'Asia/Tokyo' }],
    ['in Turkish', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['west of Greenwich, with no language', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }],
  ])(
    'is the same %s',
    async (_where, env) => {
      const program = ['node_modules/tsx/dist/cli.mjs', '__tests__/lib/quiz/print-digest.ts', folder];
      const { stdout } = await promisify(execFile)(process.execPath, program, {
        env: { ...process.env, ...env, NODE_OPTIONS: '' },
      });
      expect(stdout.trim()).toBe(digestOf([quiz]));
    },
    60_000,
  );
});

const [, { meta, base, quiz }] = cases[1]!;
const idsOf = (made: Quiz) => made.bank.map(({ id }) => id);

test('facts on which the sources differ are not asked', () => {
  const facts = base.facts.map((fact) => (fact.id === 'fog-boats-courier' ? { ...fact, ask: ['amount'] } : fact));
  const asked = (disagreements: FactBase['disagreements']) =>
    idsOf(generateQuiz(meta, baseWith(base, { facts, disagreements }), 'en'));
  expect(asked([])).toContain('typed:fog-boats-courier:amount');
  expect(asked(base.disagreements)).not.toContain('typed:fog-boats-courier:amount');
});

test('facts of other lessons are not asked', () => {
  const law = { ...meta, objectives: meta.objectives.filter(({ id }) => id === 'lighthouse-law') };
  const made = generateQuiz(law, base, 'en');
  expect(made.bank.length).toBeGreaterThan(3);
  expect(made.bank.filter(({ objective }) => objective !== 'lighthouse-law')).toEqual([]);
});

test('of facts that say the same, the one that may be asked is asked', () => {
  const prices = idsOf(quiz).filter((id) => id.includes('machine-price'));
  expect(prices).toEqual(['typed:machine-price-courier:amount']);
});

test('an item with a flaw is not published, and an editor is told why', () => {
  const facts = base.facts.map((fact) =>
    fact.id === 'boat-charge-limit'
      ? {
          ...fact,
          misconceptions: fact.misconceptions.map((one, i) => ({
            ...one,
            value: i === 0 ? 'none of these' : one.value,
          })),
        }
      : fact,
  );
  const made = generateQuiz(meta, baseWith(base, { facts }), 'en');
  expect(idsOf(made).filter((id) => id.includes('boat-charge-limit'))).toEqual([]);
  expect(made.refused.filter(({ fact }) => fact === 'boat-charge-limit')).toEqual([
    {
      item: 'choice:boat-charge-limit:condition',
      fact: 'boat-charge-limit',
      kind: 'choice',
      reason: expect.stringContaining('all-of-the-above: an option speaks of the others: "None of these"'),
    },
  ]);
});

test('a lesson with few facts has short forms and says so', () => {
  const made = generateQuiz(
    meta,
    baseWith(base, { facts: base.facts.filter(({ id }) => /duty$/.test(id)), disagreements: [] }),
    'en',
  );
  expect(made.forms.map(({ seats }) => seats.length)).toEqual([1, 1]);
  expect(made.warnings).toEqual([
    'form A has 1 of 10 items: add facts that can be asked',
    'form B has 1 of 10 items: add facts that can be asked',
  ]);
});

test('a lesson without facts has empty forms', () => {
  const made = generateQuiz(meta, baseWith(base, { facts: [], disagreements: [] }), 'en');
  expect(made.forms.map(({ seats }) => seats)).toEqual([[], []]);
});
