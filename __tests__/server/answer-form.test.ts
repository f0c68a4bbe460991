import { itemKinds, kindOf } from '@/lib/question';
import { publicId, type Draft, type Item, type ItemKindName } from '@/lib/question/item';
import { fieldsOf, versionField, type Field } from '@/lib/question/plain-fields';
import type { Seat } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { answerForm, formNamed } from '@/server/answer-form';
import { library } from '@/server/content/library';
import { isPractice, type FormView } from '@/server/form-view';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import { LIMITS } from '@/server/front-door/limits';
import { answersTo } from './answers-to';

// The site's own folder: its forms hold every kind of question.
process.env.CITED_CONTENT = 'content';

const say = words('en');
const shelf = library();
const viewOf = ({ item, order }: Seat) => kindOf(item).view(item, order, say);
const forms = quizSlugs(shelf).flatMap((slug) =>
  quizOf(slug, shelf)!
    .forms.filter(({ name }) => isPractice(name))
    .map(({ name, seats }) => ({
      slug,
      seats,
      view: { form: name, other: 'b', items: seats.map(viewOf), teaches: seats.map(() => null) } as FormView,
    })),
);

interface Asked {
  slug: string;
  view: FormView;
  item: Item;
  at: number;
}

const askedOf = (kind: ItemKindName): Asked => {
  for (const { slug, seats, view } of forms) {
    const at = seats.findIndex(({ item }) => item.kind === kind);
    if (at >= 0) return { slug, view, item: seats[at]!.item, at };
  }
  throw new Error(`No practice form asks a question of the kind ${kind}`);
};

/** A query as Next reads it from an address. */
function queryOf(fields: readonly Field[]): Record<string, string | string[]> {
  const search = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const all = search.getAll(name);
      return [name, all.length === 1 ? all[0]! : all];
    }),
  );
}

/** What becomes of one question when these fields are sent for it and nothing for the others. */
function sendFor({ slug, view, at }: Asked, fields: readonly Field[]) {
  const query = queryOf([['form', view.form], ...view.items.map(versionField), ...fields]);
  const { questions, gone } = answerForm(slug, view, query);
  expect(gone).toBe(0);
  expect(questions.filter((_, i) => i !== at).map(({ outcome }) => outcome)).toEqual(
    questions.slice(1).map(() => 'open'),
  );
  return questions[at]!;
}

describe.each(Object.keys(itemKinds) as ItemKindName[])('a question of the kind %s', (kind) => {
  const asked = askedOf(kind);
  const { item, view, at } = asked;
  const shown = view.items[at]!;
  const { right, wrong } = answersTo(item);

  test('is marked right, with its evidence', () => {
    const { outcome, draft } = sendFor(asked, fieldsOf(shown, right));
    expect(outcome).toMatchObject({ grade: { correct: true, points: 1 } });
    expect(outcome).toMatchObject({ evidence: item.facts.map((fact) => ({ fact })) });
    expect(draft).toEqual(right);
  });

  test('is marked wrong, with the key', () => {
    const { outcome } = sendFor(asked, fieldsOf(shown, wrong));
    expect(outcome).toMatchObject({ grade: { correct: false, key: expect.stringMatching(/./) } });
  });

  const names = [...new Set(fieldsOf(shown, right).map(([name]) => name))];
  test.each<[string, Field[], 'open' | 'unclear']>([
    ['nothing', [], 'open'],
    ['empty fields', names.map((name): Field => [name, ' ']), 'open'],
    ['nonsense', names.map((name): Field => [name, '<b>nonsense</b>']), 'unclear'],
    ['something far too long', names.map((name): Field => [name, 'x'.repeat(5000)]), 'unclear'],
    ['the name of a property', names.map((name): Field => [name, '__proto__']), 'unclear'],
    [
      'two answers where one is asked',
      names.flatMap((name): Field[] => [
        [name, 'x'],
        [name, '7'],
      ]),
      'unclear',
    ],
  ])('%s is not marked, and nothing of the key is told', (_, fields, wanted) => {
    const told = sendFor(asked, fields);
    expect(told.outcome).toBe(wanted);
    expect(Object.keys(told).sort()).toEqual(['draft', 'item', 'outcome', 'teaches']);
    expect(told.item).toBe(shown);
  });

  test('an answer that is sent twice counts once', () => {
    const twice = fieldsOf(shown, right).flatMap((field) => [field, field]);
    expect(sendFor(asked, twice).outcome).toMatchObject({ grade: { correct: true } });
  });

  test.each<[string, Field[]]>([
    ['another version', [['v', `${publicId(item.id)}.000000000000`]]],
    ['no version', []],
  ])('an answer to %s is not marked, and that is told', (_, version) => {
    const query = queryOf([['form', view.form], ...version, ...fieldsOf(shown, right)]);
    expect(answerForm(asked.slug, view, query).questions[at]).toMatchObject({ outcome: 'changed', item: shown });
  });
});

test.each(['match', 'classify'] as const)(
  '%s: a row that was left open is told as unclear, and the others are kept',
  (kind) => {
    const asked = askedOf(kind);
    const right = answersTo(asked.item).right as string[];
    const { outcome, draft } = sendFor(asked, fieldsOf(asked.view.items[asked.at]!, ['', ...right.slice(1)]));
    expect([outcome, draft]).toEqual(['unclear', ['', ...right.slice(1)]]);
  },
);

test.each(forms)(
  '$slug, form $view.form: all answers right are all right, and graded one by one',
  ({ slug, seats, view }) => {
    const fields = view.items.flatMap((shown, i) => [
      versionField(shown),
      ...fieldsOf(shown, answersTo(seats[i]!.item).right),
    ]);
    const { questions } = answerForm(slug, view, queryOf(fields));
    expect(questions.map(({ outcome }) => typeof outcome === 'object' && outcome.grade.correct)).toEqual(
      view.items.map(() => true),
    );
  },
);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['words', 'form=a'],
  ['a list', ['form', 'a']],
  ['fields that hold no text', { v: 1, form: {}, q1: [1, 2], q2: undefined }],
  ['an inherited name', { __proto__: { form: 'a' }, constructor: 'x' }],
])('%s leaves every question open', (_, query) => {
  const { slug, view } = forms[0]!;
  const { questions, gone } = answerForm(slug, view, query);
  expect([...new Set(questions.map(({ outcome }) => outcome)), gone]).toEqual(['open', 0]);
});

test('questions that were in the form and are not any more are counted', () => {
  const { slug, view } = forms[0]!;
  const query = queryOf([
    ['v', 'q0000000000.000000000000'],
    ['v', 'q0000000001.000000000000'],
    versionField(view.items[0]!),
  ]);
  expect(answerForm(slug, view, query).gone).toBe(2);
});

test.each<[unknown, string | undefined]>([
  [{ form: 'a' }, 'a'],
  [{ form: 'b' }, 'b'],
  [{ form: 'c' }, undefined],
  [{ form: ['a', 'b'] }, undefined],
  [{ form: 'toString' }, undefined],
  [{}, undefined],
  [null, undefined],
])('the form that %j names is %s', (query, form) => {
  expect(formNamed(query)).toBe(form);
});

/** What a browser sends beside the address: agent, languages, what it takes. */
const OTHER_HEADERS = 1500;

test('all answers of the longest form fit into the headers of a request, twice: the page of answers is where the next request comes from', () => {
  const lengths = forms.map(({ slug, view }) => {
    const fields = view.items.flatMap((item) => [versionField(item), ...fieldsOf(item, longestAnswer(item))]);
    const query = new URLSearchParams([
      ['form', 'a'],
      ...fields.map(([name, value]): [string, string] => [name, value]),
    ]);
    return `https://a-long-name-of-a-host.example.org/learn/${slug}/quiz/answers?${query}`.length;
  });
  expect(2 * Math.max(...lengths) + OTHER_HEADERS).toBeLessThan(0.75 * LIMITS.maxHeaderSize);
});

/** Every box ticked, every row chosen, and each field full of letters that an address spells with six. */
function longestAnswer({ kind, options, rows }: FormView['items'][number]): Draft {
  const ids = options.map(({ id }) => id);
  if (rows) return rows.map(() => ids[0]!);
  if (kind === 'multiple' || kind === 'order') return ids;
  return ids[0] ?? 'ä'.repeat(80);
}
