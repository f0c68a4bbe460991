import { readFileSync } from 'node:fs';
import { kindOf } from '@/lib/question';
import { publicId, type Item } from '@/lib/question/item';
import type { TypedBody } from '@/lib/question/kinds/typed';
import { POST } from '@/app/api/answer/route';
import { readLibrary } from '@/server/content/library';
import { quizStatus } from '@/server/quiz-status';
import { gradeAnswer, quizOf, quizView } from '@/server/quizzes';
import { CONTENT, FOLDER } from '../fixtures/lighthouse/lighthouse';
import { answersTo } from './answers-to';
import { relock, withEdited } from './edited';

process.env.CITED_CONTENT = CONTENT;

const canaries = JSON.parse(readFileSync(`${FOLDER}/canaries.json`, 'utf8')) as {
  words: string[];
  numbers: number[];
  dates: string[];
};
const secrets = [
  ...canaries.words,
  ...canaries.numbers.flatMap((n) => [String(n), n.toLocaleString('en-US')]),
  ...canaries.dates,
];

const shelf = readLibrary(CONTENT);
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const quiz = quizOf('lighthouse', shelf.value)!;
const items = quiz.forms.filter(({ name }) => name !== 'c').flatMap(({ seats }) => seats.map(({ item }) => item));
/** What is read before answering may hold a figure that another item would ask for: then that figure is no secret. */
const readable = items.flatMap((item) => [item.stem, ...kindOf(item).facets(item).shown]).join('\n');
const hidden = secrets.filter((secret) => !readable.includes(secret));

const request = (item: Item, answer: unknown, change: object = {}) => ({
  lesson: 'lighthouse',
  item: publicId(item.id),
  version: item.version,
  answer,
  ...change,
});

test.each(['a', 'b'] as const)('what a browser gets of form %s holds no canary', async (name) => {
  const view = await quizView('lighthouse', name);
  expect(view?.items).toHaveLength(8);
  const sent = JSON.stringify(view);
  expect(hidden.filter((secret) => sent.includes(secret))).toEqual([]);
});

test('the canaries are planted: items of the forms hold them', () => {
  const held = JSON.stringify(items);
  expect(hidden.filter((secret) => held.includes(secret)).length).toBeGreaterThan(7);
});

test('after the answer its canary is told, with the evidence', () => {
  const withCanaries = items.filter((item) => canaries.words.some((word) => JSON.stringify(item).includes(word)));
  expect(withCanaries.length).toBeGreaterThan(3);
  for (const item of withCanaries) {
    const graded = gradeAnswer(request(item, answersTo(item).wrong));
    const told = JSON.stringify(graded);
    const own = canaries.words.filter((word) => JSON.stringify(item).includes(word));
    expect(own.filter((word) => !told.includes(word))).toEqual([]);
    expect(canaries.words.filter((word) => told.includes(word) && !own.includes(word))).toEqual([]);
  }
});

test.each(items.map((item) => [item.id, item] as const))(
  '%s: the right answer is right, the wrong one wrong, and both come with evidence',
  (_, item) => {
    const { right, wrong } = answersTo(item);
    expect(gradeAnswer(request(item, right))).toMatchObject({
      ok: true,
      value: { grade: { correct: true, points: 1 } },
    });
    const graded = gradeAnswer(request(item, wrong));
    expect(graded).toMatchObject({ ok: true, value: { grade: { correct: false, points: 0 } } });
    const evidence = graded.ok ? graded.value.evidence : [];
    expect(evidence.map(({ fact }) => fact)).toEqual(item.facts);
    for (const { voices } of evidence) expect(voices.length).toBeGreaterThan(0);
  },
);

const [first] = items as [Item];
const choice = items.find(({ kind }) => kind === 'choice')!;
const typed = items.find(({ kind, body }) => kind === 'typed' && (body as TypedBody).type === 'number')!;
const dated = items.find(({ kind, body }) => kind === 'typed' && (body as TypedBody).type === 'date')!;
const match = items.find(({ kind }) => kind === 'match')!;
const good = request(choice, answersTo(choice).right);

test.each<[string, unknown, number, string]>([
  ['nothing', undefined, 400, 'body-shape'],
  ['null', null, 422, 'request-shape'],
  ['a list', [], 422, 'request-shape'],
  ['a field too few', { ...good, version: undefined }, 422, 'request-shape'],
  ['a field too many', { ...good, admin: true }, 422, 'request-shape'],
  ['a number for an answer', { ...good, answer: 1 }, 422, 'request-shape'],
  ['an answer that is too long', { ...good, answer: 'x'.repeat(201) }, 422, 'request-shape'],
  ['an answer of too many parts', { ...good, answer: Array.from({ length: 13 }, () => 'x') }, 422, 'request-shape'],
  ['another lesson', { ...good, lesson: 'other' }, 404, 'item-unknown'],
  ['a lesson named like a property', { ...good, lesson: '__proto__' }, 404, 'item-unknown'],
  ['another question', { ...good, item: 'q0000000000' }, 404, 'item-unknown'],
  ['a question by its inner name', { ...good, item: first.id.slice(0, 40) }, 404, 'item-unknown'],
  ['a question as it was before it was corrected', { ...good, version: '000000000000' }, 409, 'item-changed'],
  ['no version', { ...good, version: '' }, 409, 'item-changed'],
  ['an option of no question', { ...good, answer: 'o00000000' }, 422, 'answer-shape'],
  ['an option of another question', { ...good, answer: answersTo(match).right }, 422, 'answer-shape'],
  ['an empty answer', { ...good, answer: '' }, 422, 'answer-shape'],
  ['words where a number is asked', request(typed, 'many'), 422, 'answer-shape'],
  ['a month where a day is asked', request(dated, 'September 1883'), 422, 'answer-shape'],
  ['one row of several', request(match, (answersTo(match).right as string[]).slice(0, 1)), 422, 'answer-shape'],
])('%s is refused, and nothing of the key is told', async (_, body, status, code) => {
  const response = await POST(
    new Request('http://localhost/api/answer', {
      method: 'POST',
      body: body === undefined ? '' : JSON.stringify(body),
    }),
  );
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ error: { code } });
  expect(hidden.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/feedback|correct|evidence/);
});

test('a body that is too large is refused by its size', async () => {
  const response = await POST(
    new Request('http://localhost/api/answer', {
      method: 'POST',
      body: JSON.stringify({ ...good, answer: 'x'.repeat(70_000) }),
    }),
  );
  expect(response.status).toBe(413);
});

test('a verdict is stored nowhere on the way', async () => {
  const response = await POST(
    new Request('http://localhost/api/answer', { method: 'POST', body: JSON.stringify(good) }),
  );
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ grade: { correct: true } });
});

test('a question whose words changed has another version, and the old one is refused', async () => {
  const worded = items.find(({ kind, body }) => kind === 'choice' && JSON.stringify(body).includes('zorbifex-'))!;
  const [word] = /zorbifex-[a-z]+-\d/.exec(JSON.stringify(worded.body))!;
  const old = request(worded, answersTo(worded).right);
  const result = await withEdited({ 'facts/lighthouse.yaml': (text) => text.replace(word, 'good') }, (folder) => {
    relock(folder);
    return gradeAnswer(old);
  });
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'item-changed' }] });
});

test('a view says where a mistake can be mended', async () => {
  const view = (await quizView('lighthouse', 'a'))!;
  expect(view).toMatchObject({ form: 'a', other: 'b', site: { name: 'Lamplight' } });
  view.teaches.forEach((step, i) => {
    const cited = quiz.forms[0]!.seats[i]!.item.facts;
    if (step) expect(step.href).toMatch(/^\/learn\/lighthouse\/[a-z-]+$/);
    else expect(readFileSync(`${CONTENT}/lessons/lighthouse.mdx`, 'utf8')).not.toContain(`fact="${cited[0]}"`);
  });
  expect(view.teaches.filter(Boolean).length).toBeGreaterThan(3);
});

test.each([
  ['other', 'a'],
  ['lighthouse', 'c'],
  ['constructor', 'a'],
])('there is no quiz %s, form %s', async (slug, form) => {
  expect(await quizView(slug, form as 'a')).toBeUndefined();
});

test('options are shown in the order of their seats', async () => {
  const view = (await quizView('lighthouse', 'a'))!;
  expect(view.items.map(({ options }) => options.map(({ id }) => id))).toEqual(
    quiz.forms[0]!.seats.map(({ item, order: shown }) => (kindOf(item).optionIds(item).length > 0 ? shown : [])),
  );
});

test('an editor is told which facts are kept for assignments', () => {
  const [status] = quizStatus(shelf.value);
  expect(status!.reservedFacts).toHaveLength(status!.reserved);
  const asked = quiz.forms.find(({ name }) => name === 'c')!.seats.flatMap(({ item }) => item.facts);
  expect(status!.reservedFacts).toEqual(expect.arrayContaining(asked));
});

test('a question of the form that is kept for assignments is neither shown nor graded for anybody', async () => {
  const reserved = quiz.forms.find(({ name }) => name === 'c')!.seats.map(({ item }) => item);
  expect(reserved.length).toBeGreaterThan(3);
  for (const item of reserved)
    expect(gradeAnswer(request(item, answersTo(item).right))).toMatchObject({
      ok: false,
      problems: [{ code: 'item-unknown' }],
    });
  const shown = JSON.stringify([await quizView('lighthouse', 'a'), await quizView('lighthouse', 'b')]);
  expect(reserved.filter((item) => shown.includes(publicId(item.id)))).toEqual([]);
});
