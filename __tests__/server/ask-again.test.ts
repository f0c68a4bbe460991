import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publicId, type Item } from '@/lib/question/item';
import type { AskedAgain } from '@/lib/review/asked-again';
import { askAgain } from '@/server/ask-again';
import { CALLS } from '@/server/calls';
import { library } from '@/server/content/library';
import { checkItemsOf } from '@/server/lesson-questions';
import { gradeAnswer, quizOf } from '@/server/quizzes';
import { ok } from '@/lib/kernel/result';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { answersTo } from './answers-to';

process.env.CITED_CONTENT = CONTENT;
const LESSON = 'lighthouse';

const formItems = (name: string): Item[] =>
  quizOf(LESSON, library())!
    .forms.find((form) => form.name === name)!
    .seats.map(({ item }) => item);
const cardOf = ({ id, version }: Item, lesson = LESSON) => ({ lesson, item: publicId(id), version });

function asked(cards: unknown[]): AskedAgain[] {
  const result = askAgain({ cards });
  if (!result.ok) throw new Error(result.problems[0]!.found);
  return result.value.cards;
}

test.each(['a', 'b'])('questions of form %s come back in the order of their cards', (name) => {
  const items = formItems(name).slice(0, 12);
  const found = asked(items.map((item) => cardOf(item)));
  expect(found.map((one) => typeof one === 'object' && one.item.id)).toEqual(items.map(({ id }) => publicId(id)));
});

test('a question at the end of a step comes back too', () => {
  const [item] = checkItemsOf(LESSON, library());
  expect(asked([cardOf(item!)])).toEqual([expect.objectContaining({ item: expect.anything() })]);
});

test('no form kept for assignments is asked, and nothing is said of what was mended', () => {
  const kept = formItems('c');
  expect(kept.length).toBeGreaterThan(0);
  expect(asked(kept.slice(0, 12).map((item) => cardOf(item))).every((one) => one === 'gone')).toBe(true);
  const [item] = formItems('a');
  expect(asked([{ ...cardOf(item!), version: '000000000000' }, cardOf(item!, 'no-such-lesson')])).toEqual([
    'changed',
    'gone',
  ]);
});

test('a question is told without its key, its feedback and the names of its facts', () => {
  const items = formItems('a');
  const said = JSON.stringify(asked(items.slice(0, 12).map((item) => cardOf(item))));
  const folder = path.dirname(CONTENT);
  const { words, numbers } = JSON.parse(readFileSync(path.join(folder, 'canaries.json'), 'utf8')) as {
    words: string[];
    numbers: (string | number)[];
  };
  for (const secret of [...words, ...numbers.map(String), ...items.flatMap(({ id, facts }) => [id, ...facts])])
    expect(said).not.toContain(secret);
  expect(said).not.toMatch(/"correct"|"feedback"|"key"/);
});

test('a verdict brings the same versions of facts, so that a card can tell when one of them changes', () => {
  const [item] = formItems('a');
  const [again] = asked([cardOf(item!)]);
  const graded = gradeAnswer({ ...cardOf(item!), answer: answersTo(item!).right });
  expect(graded.ok && graded.value.facts).toEqual((again as Exclude<AskedAgain, string>).facts);
  expect(graded.ok && graded.value.facts).toHaveLength(item!.facts.length);
});

const card = { lesson: LESSON, item: 'q', version: 'v' };
test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no cards', {}],
  ['thirteen cards', { cards: Array.from({ length: 13 }, () => card) }],
  ['more than a card holds', { cards: [{ ...card, due: 1 }] }],
  ['a name that is too long', { cards: [{ ...card, item: 'q'.repeat(41) }] }],
])('%s is refused with what was wanted', (_, input) => {
  expect(CALLS['/api/review'](ok(input))).toEqual({
    status: 422,
    body: { error: expect.objectContaining({ code: 'request-shape', wanted: expect.stringContaining('at most 12') }) },
  });
});

test('a call without cards is answered, one that is too large is refused', () => {
  expect(CALLS['/api/review'](ok({ cards: [] }))).toEqual({ status: 200, body: { cards: [] } });
  const large = { code: 'body-large', found: 'x', wanted: 'y', todo: 'z' };
  expect(CALLS['/api/review']({ ok: false, problems: [large] }).status).toBe(413);
});
