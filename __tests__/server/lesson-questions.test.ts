import { readFileSync } from 'node:fs';
import type { Problem } from '@/lib/kernel/result';
import { publicId, type Item } from '@/lib/question/item';
import type { OneOfBody } from '@/lib/question/one-of';
import { POST } from '@/app/api/answer/route';
import { ContentError, library, readLibrary } from '@/server/content/library';
import { checkItem } from '@/lib/quiz/lesson-item';
import { howChecked } from '@/server/how-checked';
import { checkItemsOf } from '@/server/lesson-questions';
import { lessonView } from '@/server/lessons';
import { gradeAnswer, quizOf } from '@/server/quizzes';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { relock, withEdited, type Edits } from './edited';

process.env.CITED_CONTENT = CONTENT;

const LESSON = 'lessons/lighthouse.mdx';
const FACTS = 'facts/lighthouse.yaml';
const shelf = readLibrary(CONTENT);
if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
const quiz = quizOf('lighthouse', shelf.value)!;
const items = checkItemsOf('lighthouse', shelf.value);
const view = (await lessonView('lighthouse'))!;
const request = ({ id, version }: Pick<Item, 'id' | 'version'>, answer: unknown) => ({
  lesson: 'lighthouse',
  item: publicId(id),
  version,
  answer,
});
const optionsOf = (item: Item) => (item.body as OneOfBody).options;

test('a lesson shows its checks and its guess, each with the public part of its item', () => {
  expect(items.map(({ id }) => id)).toEqual([
    'choice:keeper-meaning:meaning',
    'choice:machine-limit:condition',
    'typed:machine-price-courier:amount',
  ]);
  const { checks, guess } = view.questions;
  expect(Object.values(checks).map(({ id }) => id)).toEqual(items.map(({ id }) => publicId(id)));
  expect(Object.keys(checks)).toEqual(['keeper-meaning', 'machine-limit', 'machine-price-courier']);
  expect(guess).toEqual({
    item: checks['machine-limit'],
    step: { id: 'powers', title: 'What may the Board do, and what not?', number: 3 },
  });
});

test('no form asks what a check asks, and no check asks or speaks of what is kept', () => {
  const seated = quiz.forms.flatMap(({ seats }) => seats.flatMap(({ item }) => item.facts));
  expect(items.flatMap(({ facts }) => facts).filter((fact) => seated.includes(fact))).toEqual([]);
  expect(
    items.flatMap(({ facts, mentions }) => [...facts, ...mentions]).filter((id) => quiz.reserved.includes(id)),
  ).toEqual([]);
});

test('an answer to a check is graded by the route of the quiz, with feedback and evidence', async () => {
  const item = items[1]!;
  const [key, wrong] = optionsOf(item);
  const ask = (answer: unknown) =>
    POST(new Request('http://localhost/api/answer', { method: 'POST', body: JSON.stringify(request(item, answer)) }));
  expect(await (await ask(key!.id)).json()).toMatchObject({ grade: { correct: true, why: [key!.feedback] } });
  expect(await (await ask(wrong!.id)).json()).toMatchObject({
    grade: { correct: false, key: key!.text, why: [wrong!.feedback, key!.feedback] },
    evidence: [{ fact: 'machine-limit', voices: [{ locator: 'sentence 12 of our copy' }] }],
  });
  expect((await ask('o00000000')).status).toBe(422);
});

const unguessed = (text: string) => text.replace(/<GuessFirst fact="[^"]+" \/>\n/g, '');
const unasked = (text: string) => text.replace(/<Check fact="[^"]+" \/>\n/g, '');

test('a guess is never graded: its key cannot be had unless a step asks the same', async () => {
  await withEdited({ [LESSON]: unasked }, async () => {
    expect((await lessonView('lighthouse'))!.questions.guess?.item.id).toBe(publicId(items[1]!.id));
    expect(gradeAnswer(request(items[1]!, optionsOf(items[1]!)[0]!.id))).toMatchObject({
      problems: [{ code: 'item-unknown' }],
    });
  });
});

test('other questions that are in no form are not graded either', () => {
  const seated = new Set(
    quiz.forms.filter(({ name }) => name !== 'c').flatMap(({ seats }) => seats.map(({ item }) => item.id)),
  );
  const others = quiz.bank.filter((item) => !seated.has(item.id) && !items.some(({ id }) => id === item.id));
  expect(others.length).toBeGreaterThan(10);
  for (const other of others)
    expect(gradeAnswer(request(other, 'x'))).toMatchObject({ problems: [{ code: 'item-unknown' }] });
});

/** Words planted in what is said only after an answer. */
const planted = (text: string) =>
  text
    .replace('The paper has to exist', 'The quibblethorn-explain paper has to exist')
    .replace(
      "The rule asks for an inspector's paper; the guild's",
      "The quibblethorn-why rule asks for a paper; the guild's",
    )
    .replace(
      "The rule asks for an inspector's paper, and names",
      'The quibblethorn-other rule asks for a paper, and names',
    );
const CANARIES = ['quibblethorn-explain', 'quibblethorn-why', 'quibblethorn-other'];

test('what a page is made of holds no canary of a check or a guess; the verdict holds them', async () => {
  await withEdited({ [FACTS]: planted }, async (folder) => {
    relock(folder);
    const read = readLibrary(folder);
    const item = read.ok && checkItemsOf('lighthouse', read.value).find(({ facts }) => facts.includes('machine-limit'));
    if (!item) throw new Error('the check is gone');
    const held = JSON.stringify(item);
    expect(CANARIES.filter((word) => held.includes(word))).toEqual(CANARIES);
    const lesson = (await lessonView('lighthouse'))!;
    expect(lesson.questions.checks['machine-limit']?.version).toBe(item.version);
    const sent = JSON.stringify(lesson);
    expect(CANARIES.filter((word) => sent.includes(word))).toEqual([]);
    expect(JSON.stringify(lesson.questions)).not.toMatch(/correct|feedback|machine-limit:|misconception/);
    const graded = JSON.stringify(gradeAnswer(request(item, optionsOf(item)[1]!.id)));
    expect(CANARIES.filter((word) => graded.includes(word))).toEqual(CANARIES);
  });
});

const check = (fact: string) => (text: string) =>
  text.replace('<Check fact="machine-limit" />', `<Check fact="${fact}" />`);
const guess = (fact: string) => (text: string) =>
  text.replace('<GuessFirst fact="machine-limit"', `<GuessFirst fact="${fact}"`);
const FREE = /^choose one of those that are free: /;

test.each<[string, (text: string) => string, string, RegExp | string]>([
  ['a check on a fact without a question', check('dark-light-limit'), 'check-no-item', FREE],
  ['a check on a fact that a later step cites', check('second-battery'), 'check-untaught', FREE],
  ['a check on a fact that no step cites', check('rescue-calls'), 'check-untaught', FREE],
  ['a second check on a fact', check('keeper-meaning'), 'check-twice', FREE],
  ['a guess on a fact that no step cites', guess('rescue-calls'), 'guess-untaught', FREE],
  ['a guess on a fact that the first step tells', guess('guild-refusal'), 'guess-untaught', FREE],
  ['a guess at a figure to type', guess('machine-price-courier'), 'guess-no-item', FREE],
])('%s stops the build, with its place and what to choose', async (_, edit, code, todo) => {
  const problems = await problemsOf(edit);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(problems[0]).toMatchObject({ place: { column: 1, file: expect.stringMatching(/lighthouse\.mdx$/) } });
  expect(problems[0]!.todo).toMatch(todo);
  const line =
    readFileSync(`${CONTENT}/${LESSON}`, 'utf8')
      .split('\n')
      .indexOf(`<${code.startsWith('c') ? 'Check' : 'GuessFirst'} fact="machine-limit" />`) + 1;
  expect(problems[0]!.place!.line).toBe(line);
});

test.each([
  ['a check', 'check-superseded', unguessed],
  ['a guess', 'guess-superseded', unasked],
])('%s on a fact that is out of date stops the build, and says which holds now', async (_, code, edit) => {
  const outdated = (text: string) =>
    text.replace(/(- id: machine-limit\n {2}kind: .*\n)/, '$1  supersededBy: keeper-meaning\n');
  const problems = await problemsOf(edit, { [FACTS]: outdated, 'quizzes/which-section.yaml': () => undefined });
  expect(problems).toMatchObject([
    {
      code,
      found: 'machine-limit, which is out of date: keeper-meaning holds now',
      wanted: expect.stringContaining('a fact that holds now'),
      todo: expect.stringMatching(FREE),
      place: { column: 1, line: expect.any(Number) },
    },
  ]);
  expect(problems[0]!.todo).not.toContain('machine-limit');
});

async function problemsOf(edit: (text: string) => string, others: Edits = {}): Promise<readonly Problem[]> {
  return withEdited({ [LESSON]: edit, ...others }, async (folder) => {
    if (FACTS in others) relock(folder);
    const error = await lessonView('lighthouse').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).problems;
  });
}

/** A quiz with longer forms: facts get scarce. */
const asking =
  (questions: number, edit = (text: string) => text) =>
  (text: string) =>
    edit(text.replace('questions: 8', `questions: ${questions}`));

test.each<[string, (text: string) => string, string, RegExp]>([
  ['that form A or B then asks', asking(10), 'check-in-form', /^machine-price-courier, every question/],
  ['that is then kept', asking(20), 'check-reserved', /^machine-price-courier, which is kept/],
  [
    'that is then kept, made to guess',
    asking(20, (text) => unasked(guess('hidden-lamp-fine')(text))),
    'guess-reserved',
    /^hidden-lamp-fine, which is kept/,
  ],
])('where forms need every fact, a question on one %s stops the build', async (_, edit, code, found) => {
  const problems = await problemsOf(edit);
  expect(problems).toMatchObject([{ code, found: expect.stringMatching(found), todo: expect.stringMatching(FREE) }]);
});

/** Every fact that a step cites, and of which the quiz has a question that a check may ask. */
const askable = view.outline.steps.flatMap(({ id, facts }) =>
  facts
    .filter((fact) => typeof checkItem(fact, { ...quiz, forms: [], reserved: [] }) !== 'string')
    .map((fact) => [fact, id] as const),
);

test('there are facts in plenty to ask', () => {
  expect(askable.length).toBeGreaterThan(8);
});

test.each(askable)(
  'a check on %s at the end of step %s is taken, whatever the quiz made of it before',
  async (fact, id) => {
    const asked = (whole: string) => {
      const text = unasked(whole);
      const at = text.indexOf('</Step>', text.indexOf(`<Step id="${id}"`));
      return `${text.slice(0, at)}<Check fact="${fact}" />\n\n${text.slice(at)}`;
    };
    await withEdited({ [LESSON]: asked }, async () => {
      expect(Object.keys((await lessonView('lighthouse'))!.questions.checks)).toContain(fact);
      const made = quizOf('lighthouse', library())!;
      expect(made.forms.map(({ seats }) => seats.length)).toEqual([8, 8, 8]);
    });
  },
);

test('what is offered instead is taken', async () => {
  const [problem] = await problemsOf(check('dark-light-limit'));
  const [fact] = problem!.todo
    .replace(FREE, '')
    .split(', ')
    .filter((id) => id !== 'machine-limit');
  await withEdited({ [LESSON]: check(fact!) }, async () =>
    expect(Object.keys((await lessonView('lighthouse'))!.questions.checks)).toContain(fact),
  );
});

test('how a fact was checked is told of published facts only', () => {
  expect(howChecked('spare-lamp-duty')).toMatchObject({ signed: { role: 'editor' } });
  expect(howChecked('no-such-fact')).toBeUndefined();
  expect(view.howChecked).toEqual({ 'spare-lamp-duty': howChecked('spare-lamp-duty') });
});
