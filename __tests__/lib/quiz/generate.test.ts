import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { factBase, type FactBase } from '@/lib/fact/base';
import { slotKey } from '@/lib/fact/merge';
import { digestOf } from '@/lib/kernel/digest';
import { seeded, shuffle } from '@/lib/kernel/random';
import type { LessonMeta } from '@/lib/lesson/schema';
import { kindOf } from '@/lib/question';
import type { OneOfBody as ChoiceBody } from '@/lib/question/one-of';
import { clashInForm } from '@/lib/quiz/clash';
import { formNames, RESERVED_FORM, type Form, type Quiz } from '@/lib/quiz/form';
import { generateQuiz, type QuizOptions } from '@/lib/quiz/generate';
import { leaks } from '@/lib/quiz/leaks';
import { lintItem } from '@/lib/quiz/lint';
import { readLibrary } from '@/server/content/library';
import { baseWith, CONTENT } from '../../fixtures/lighthouse/lighthouse';
import { bundled } from '../../harness/bundled';
import { DEEP } from '../../harness/deep';

const LEAST = 8;

interface Case {
  meta: LessonMeta;
  base: FactBase;
  options: QuizOptions;
  quiz: Quiz;
}

const FOLDERS = ['content', CONTENT];

const cases = FOLDERS.flatMap((folder) => {
  const shelf = readLibrary(folder);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const { lessons, base, withheld } = shelf.value;
  return [...lessons.values()].map(({ meta, cites, asked }): [string, Case] => {
    const options = { cites, asked, withheld };
    return [meta.slug, { meta, base, options, quiz: generateQuiz(meta, base, 'en', options) }];
  });
});

const PLACES: Record<string, Record<string, string>> = {
  'in Tokyo': { TZ: 'Asia/Tokyo' },
  'in Turkish': { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  'west of Greenwich, with no language': { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
};
const program = bundled('__tests__/lib/quiz/print-digests.ts');
const made = new Map<string, Promise<Record<string, string>>>();

/** The digests of all quizzes, by lesson, from one process in each place. */
function madeIn(place: string): Promise<Record<string, string>> {
  const env = { ...process.env, ...PLACES[place], NODE_OPTIONS: '' };
  const known =
    made.get(place) ??
    promisify(execFile)(process.execPath, [program, ...FOLDERS], { env }).then(({ stdout }) => JSON.parse(stdout));
  made.set(place, known);
  return known;
}

const itemsOf = (form: Form) => form.seats.map(({ item }) => item);

describe.each(cases)('the quiz of %s', (_, { meta, base, options, quiz }) => {
  const factOf = (id: string) => base.facts.find((fact) => fact.id === id)!;

  test(`has three forms of at least ${LEAST} items, with nothing to warn of`, () => {
    expect(quiz.forms.map(({ name }) => name)).toEqual([...formNames]);
    for (const form of quiz.forms) expect(form.seats.length).toBeGreaterThanOrEqual(LEAST);
    expect(quiz.warnings).toEqual([]);
  });

  test('has forms of several kinds, none of which takes more than four in ten', () => {
    for (const form of quiz.forms) {
      const kinds = itemsOf(form).map(({ kind }) => kind);
      expect(new Set(kinds).size).toBeGreaterThanOrEqual(3);
      for (const kind of kinds) expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(4);
    }
  });

  test('asks at least three in ten above recall', () => {
    for (const form of quiz.forms) {
      const above = itemsOf(form).filter(({ level }) => level !== 'recall');
      expect(above.length / form.seats.length).toBeGreaterThanOrEqual(0.3);
    }
  });

  test('has forms that share no fact, and no question in other words', () => {
    const keys = quiz.forms.map(
      (form) => new Set(itemsOf(form).flatMap(({ facts }) => facts.map((id) => slotKey(factOf(id))))),
    );
    for (const [i, one] of keys.entries())
      for (const other of keys.slice(i + 1)) expect([...one].filter((key) => other.has(key))).toEqual([]);
  });

  test('asks each fact once over all forms', () => {
    const asked = quiz.forms.flatMap(itemsOf).flatMap(({ facts }) => facts);
    expect(asked.filter((id, i) => asked.indexOf(id) !== i)).toEqual([]);
  });

  test('keeps a third of the facts of each objective, of which practice never speaks', () => {
    for (const { id } of meta.objectives) {
      const facts = new Set(quiz.bank.filter(({ objective }) => objective === id).flatMap((item) => item.facts));
      const kept = quiz.reserved.filter((fact) => facts.has(fact));
      expect(kept.length).toBeGreaterThanOrEqual(facts.size / 3);
    }
    const practice = quiz.forms.filter(({ name }) => name !== RESERVED_FORM).flatMap(itemsOf);
    const spoken = practice.flatMap(({ facts, mentions }) => [...facts, ...mentions]);
    expect(spoken.filter((fact) => quiz.reserved.includes(fact))).toEqual([]);
  });

  test('lays the keys of choices evenly over the three places', () => {
    for (const form of quiz.forms) {
      const places = [0, 1, 2].map(
        (place) =>
          form.seats.filter(
            ({ item, order }) =>
              kindOf(item).arrangement(item) === 'keyed' && order[place] === kindOf(item).optionIds(item)[0],
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
        expect(others.flatMap((other) => clashInForm(item, other) ?? [])).toEqual([]);
      }
    }
  });

  test('has no flaw that lint knows, and no two options of one text', () => {
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
    for (const mix of DEEP ? ['x', 'y'] : ['x']) {
      const mixed = factBase({
        sources: shuffle([...base.sources.values()], seeded(mix)),
        entities: shuffle([...base.entities.values()], seeded(mix)),
        facts: shuffle(base.facts, seeded(mix)),
        disagreements: base.disagreements,
      });
      expect(JSON.stringify(generateQuiz(meta, mixed, 'en', options))).toBe(JSON.stringify(quiz));
    }
  });

  test.each(Object.keys(PLACES).slice(DEEP ? 0 : 1, DEEP ? 3 : 2))('is the same %s', async (place) => {
    expect((await madeIn(place))[meta.slug]).toBe(digestOf([quiz]));
  });
});

const { meta, base, quiz } = new Map(cases).get('lighthouse')!;
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
  expect(prices).toEqual([
    'typed:machine-price-courier:amount',
    'cloze:machine-price-courier:amount',
    'compare:machine-price-coast-wire+machine-price-courier:account',
  ]);
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
  expect(made.refused).toContainEqual({
    item: 'choice:boat-charge-limit:condition',
    fact: 'boat-charge-limit',
    kind: 'choice',
    reason: expect.stringContaining('all-of-the-above: an option speaks of the others: "None of these"'),
  });
});

test('a lesson with few facts has short forms and says so', () => {
  const made = generateQuiz(
    meta,
    baseWith(base, { facts: base.facts.filter(({ id }) => /duty$/.test(id)), disagreements: [] }),
    'en',
  );
  const sizes = made.forms.map(({ seats }) => seats.length);
  expect(Math.max(...sizes)).toBe(1);
  expect(made.warnings).toEqual(
    expect.arrayContaining(
      sizes.map((size, i) => `form ${'ABC'[i]} has ${size} of ${meta.questions} items: add facts that can be asked`),
    ),
  );
});

test('a lesson without facts has empty forms', () => {
  const made = generateQuiz(meta, baseWith(base, { facts: [], disagreements: [] }), 'en');
  expect(made.forms.map(({ seats }) => seats)).toEqual([[], [], []]);
});
