/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { POST } from '@/app/api/answer/route';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import { quizWords } from '@/components/quiz/quiz-words';
import type { Item } from '@/lib/question/item';
import type { OneOfBody as ChoiceBody } from '@/lib/question/one-of';
import type { RowsBody } from '@/lib/question/rows';
import type { SomeOfBody } from '@/lib/question/some-of';
import type { OrderBody } from '@/lib/question/kinds/order';
import type { TypedBody } from '@/lib/question/kinds/typed';
import { publicId } from '@/lib/question/item';
import { quizOf, quizView } from '@/server/quizzes';
import { FOLDER } from '../fixtures/lighthouse/lighthouse';
import { say, text } from './sample';

type Answering = (request: Request) => Promise<Response>;

/** What the player asks, answered by the route itself unless a test puts another in its place. */
const asked: unknown[] = [];
let answering: Answering = POST;
beforeEach(() => {
  asked.length = 0;
  answering = POST;
  globalThis.fetch = async (path, init) => {
    asked.push(JSON.parse(String(init?.body)));
    // Its signal is the document's own, which the Request of Node does not take.
    return answering(new Request(`http://localhost${String(path)}`, { ...init, signal: undefined }));
  };
});

const view = (await quizView('lighthouse', 'a'))!;
const bank = quizOf('lighthouse')!.bank;
const itemOf = (id: string): Item => bank.find((item) => publicId(item.id) === id)!;
const total = view.items.length;

/** Does something and waits until everything that follows from it is done. */
const settled = (act_: () => void) =>
  act(async () => {
    act_();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

async function play(items = view.items) {
  let rendered: ReturnType<typeof render>;
  await settled(() => {
    rendered = render(
      <QuizPlayer
        lesson="lighthouse"
        form="a"
        items={items}
        teaches={view.teaches}
        words={quizWords(say, items.length, 'b')}
        otherHref="/learn/lighthouse/quiz/b"
        lessons={[{ href: '/learn/lighthouse', title: 'Back to the lesson' }]}
      />,
    );
  });
  return rendered!;
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const check = () => settled(() => click('Check answer'));
const reveal = () => screen.queryByRole('button', { name: 'Show the answer' }) && click('Show the answer');
const current = (at: number) => itemOf(view.items[at]!.id);

/** Answers the question on screen by its controls, right or wrong. */
function answer(item: Item, right: boolean): void {
  if (item.kind === 'choice' || item.kind === 'compare' || item.kind === 'record') {
    const { options } = item.body as ChoiceBody;
    fireEvent.click(screen.getByRole('radio', { name: options[right ? 0 : 1]!.text }));
  } else if (item.kind === 'typed') {
    const body = item.body as TypedBody;
    const key = body.type === 'number' ? String(body.value * (right ? 1 : 3)) : right ? body.date : '1999-01-01';
    fireEvent.change(screen.getByRole('textbox'), { target: { value: key } });
  } else if (item.kind === 'multiple') {
    for (const { text: option, correct } of (item.body as SomeOfBody).options)
      if (correct === right) fireEvent.click(screen.getByRole('checkbox', { name: option }));
  } else if (item.kind === 'cloze' || item.kind === 'classify' || item.kind === 'match') {
    const { rows, options } = item.body as RowsBody;
    const lists = screen.getAllByRole('combobox');
    rows.forEach(({ key }, place) => {
      const value = right ? key : options.find(({ id }) => id !== key)!.id;
      fireEvent.change(lists[place]!, { target: { value } });
    });
  } else
    (item.body as OrderBody).lines.forEach(({ text: line }, place) =>
      moveTo(line, right ? place : (item.body as OrderBody).lines.length - 1 - place),
    );
}

function moveTo(line: string, place: number): void {
  const at = () => screen.getAllByRole('listitem').findIndex((one) => one.textContent.includes(line));
  for (let i = 0; i < 10 && at() > place; i++) click(new RegExp(`Move up:\\s+${line}`));
  for (let i = 0; i < 10 && at() < place; i++) click(new RegExp(`Move down:\\s+${line}`));
}

async function run(rightAt: (at: number) => boolean): Promise<void> {
  for (let at = 0; at < total; at++) {
    answer(current(at), rightAt(at));
    await check();
    reveal();
    click(at === total - 1 ? 'See your result' : 'Next question');
  }
}

test('a form is taken from the first question to the result, with two mistakes', async () => {
  const wrong = [
    view.items.findIndex(({ kind }) => kind === 'choice'),
    view.items.findIndex(({ kind }) => kind === 'typed'),
  ];
  const { container } = await play();
  for (let at = 0; at < total; at++) {
    expect(screen.getByRole('heading', { level: 2, name: `Question ${at + 1} of ${total}` })).toBeVisible();
    expect(screen.getByRole('group', { name: view.items[at]!.stem.replace(/\s+/g, ' ') })).toBeVisible();
    answer(current(at), !wrong.includes(at));
    await check();
    reveal();
    const feedback = screen.getByRole('region', { name: wrong.includes(at) ? 'Not quite' : 'Correct' });
    expect(within(feedback).getAllByRole('heading', { name: 'Who says so' })).toHaveLength(current(at).facts.length);
    click(at === total - 1 ? 'See your result' : 'Next question');
  }
  expect(screen.getByText(`${total - 2} of ${total} correct`)).toBeVisible();
  expect(screen.getAllByRole('article').map((one) => within(one).getAllByRole('heading')[0]!.textContent)).toEqual(
    [...wrong].sort((a, b) => a - b).map((at) => view.items[at]!.stem),
  );
  expect(asked).toHaveLength(total);
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);

test('every answer right: nothing to look at again', async () => {
  await play();
  await run(() => true);
  expect(screen.getByText(`${total} of ${total} correct`)).toBeVisible();
  expect(screen.getByText('Nothing to look at again in this form.')).toBeVisible();
}, 20_000);

test('what is sent is the answer, and nothing about the learner', async () => {
  await play();
  answer(current(0), true);
  await check();
  expect(asked).toEqual([
    { lesson: 'lighthouse', item: view.items[0]!.id, version: view.items[0]!.version, answer: expect.anything() },
  ]);
});

test('before the answer no canary is in the document; after it its own is', async () => {
  const { words } = JSON.parse(readFileSync(`${FOLDER}/canaries.json`, 'utf8')) as { words: string[] };
  const planted = view.items.findIndex(({ id }) => words.some((word) => JSON.stringify(itemOf(id)).includes(word)));
  expect(planted).toBeGreaterThanOrEqual(0);
  await play(view.items.slice(planted, planted + 1));
  expect(words.filter((word) => document.documentElement.outerHTML.includes(word))).toEqual([]);
  answer(current(planted), true);
  await check();
  expect(words.filter((word) => document.documentElement.outerHTML.includes(word)).length).toBeGreaterThan(0);
});

test('the focus goes with the reader: to the feedback, to the next question, to the result', async () => {
  await play(view.items.slice(0, 2));
  expect(document.activeElement).toBe(document.body);
  for (const at of [0, 1]) {
    answer(current(at), true);
    await check();
    expect(document.activeElement).toHaveTextContent('Correct');
    click(at === 1 ? 'See your result' : 'Next question');
    expect(document.activeElement).toHaveTextContent(at === 1 ? 'Your result' : 'Question 2 of 2');
  }
});

test('a form can be sent by the keyboard alone', async () => {
  const at = view.items.findIndex(({ kind }) => kind === 'typed');
  const { container } = await play(view.items.slice(at, at + 1));
  answer(current(at), true);
  await settled(() => void fireEvent.submit(container.querySelector('form')!));
  expect(screen.getByRole('region', { name: 'Correct' })).toBeVisible();
});

const typedAt = view.items.findIndex(({ kind, field }) => kind === 'typed' && field?.type === 'number');
const playTyped = () => play(view.items.slice(typedAt, typedAt + 1));
const type = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });
const invalid = () => document.getElementById(`${view.items[typedAt]!.id}-message`);
const field = () => screen.getByRole<HTMLInputElement>('textbox');

test('nothing chosen: it is said, and nothing is sent', async () => {
  await playTyped();
  await check();
  expect(invalid()).toHaveTextContent(view.items[typedAt]!.invalid);
  expect(asked).toEqual([]);
});

test('what cannot be read is asked for again, and what was typed stays', async () => {
  await playTyped();
  type('a great many');
  await check();
  expect(invalid()).toHaveTextContent(view.items[typedAt]!.invalid);
  expect(field()).toHaveValue('a great many');
  type('12');
  expect(invalid()).toBeEmptyDOMElement();
  await check();
  expect(screen.getByRole('region', { name: 'Not quite' })).toBeVisible();
});

test.each<[string, Answering]>([
  ['the network fails', () => Promise.reject(new TypeError('failed to fetch'))],
  ['the server breaks', async () => new Response('oops', { status: 500 })],
  ['the answer is no JSON', async () => new Response('<html>', { status: 200 })],
  ['the answer is no verdict', async () => new Response('{"grade":{}}', { status: 200 })],
  ['the server is busy', async () => new Response(null, { status: 503 })],
  ['the body is refused', async () => new Response('{}', { status: 413 })],
])('where %s, the answer is kept, the way on is open, and it can be sent again', async (_, failing) => {
  await play(view.items.slice(typedAt, typedAt + 2));
  answer(current(typedAt), true);
  const typed = field().value;
  answering = failing;
  await check();
  expect(screen.getByRole('region', { name: text.waiting })).toBeVisible();
  expect(document.activeElement).toHaveTextContent(text.waiting);
  expect(screen.getByRole('button', { name: 'Next question' })).toBeVisible();
  expect(field()).toHaveValue(typed);
  answering = POST;
  await settled(() => void click('Check now'));
  expect(screen.getByRole('region', { name: 'Correct' })).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('what could not be checked goes by itself once there is a connection, and the result waits for it', async () => {
  await play(view.items.slice(typedAt, typedAt + 1));
  answer(current(typedAt), true);
  answering = () => Promise.reject(new TypeError('failed to fetch'));
  await check();
  click('See your result');
  expect(screen.getByText(text.scoreNone)).toBeVisible();
  expect(screen.getByText(text.stillWaiting[1]!)).toBeVisible();
  answering = POST;
  await settled(() => void window.dispatchEvent(new Event('online')));
  expect(screen.getByText('1 of 1 correct')).toBeVisible();
});

test('a question that was corrected meanwhile says so, and does not count', async () => {
  const [item] = view.items.slice(typedAt);
  await play([{ ...item!, version: '000000000000' }]);
  answer(current(typedAt), true);
  await check();
  expect(screen.getByText(text.changed)).toBeVisible();
  click('See your result');
  expect(screen.getByText('0 of 0 correct')).toBeVisible();
  expect(screen.getByText(text.notCounted[1]!)).toBeVisible();
});

test('while it is checked nothing can be sent twice', async () => {
  let release = (_: Response): void => undefined;
  answering = () => new Promise((resolve) => (release = resolve));
  const { container } = await playTyped();
  answer(current(typedAt), true);
  await check();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Checking' }).disabled).toBe(true);
  expect(field().disabled).toBe(true);
  await settled(() => void fireEvent.submit(container.querySelector('form')!));
  const sent = asked.length;
  await act(async () => release(new Response('{}', { status: 500 })));
  expect(sent).toBe(1);
  expect(screen.getByText(text.waitingHint)).toBeVisible();
});

const choiceAt = view.items.findIndex(({ kind, options }) => kind === 'choice' && options.length >= 3);
const playChoice = () => play(view.items.slice(choiceAt, choiceAt + 1));

test('a wrong first try may be mended once, before anything of the answer is shown; the first try is what counts', async () => {
  const { container } = await playChoice();
  answer(current(choiceAt), false);
  await check();
  expect(document.activeElement).toHaveTextContent('Not yet: one more try');
  expect(container).not.toHaveTextContent('The evidence');
  expect(container).not.toHaveTextContent('(correct answer)');
  expect(await axe(container)).toHaveNoViolations();
  click('Try again');
  expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
  answer(current(choiceAt), true);
  await check();
  expect(screen.getByRole('region', { name: 'Correct' })).toBeVisible();
  click('See your result');
  expect(screen.getByText('0 of 1 correct')).toBeVisible();
  expect(screen.getByText('With second tries: 1 of 1.')).toBeVisible();
});

test.each([false, true])('the answer can be shown in place of another try (taken up: %s)', async (taken) => {
  await playChoice();
  answer(current(choiceAt), false);
  await check();
  if (taken) click('Try again');
  click('Show the answer');
  expect(document.activeElement).toHaveTextContent('Not quite');
  expect(screen.getByText('The evidence')).toBeVisible();
});

afterEach(() => localStorage.clear());

test('all questions in one list: the same answers, and one live region', async () => {
  const { container } = await play(view.items.slice(0, 3));
  answer(current(0), true);
  await check();
  fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Question 1 of 3',
    'Question 2 of 3',
    'Question 3 of 3',
  ]);
  expect(screen.getAllByRole('status')).toHaveLength(1);
  expect(screen.getByRole('region', { name: /^Correct/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Next question' })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
  click('See your result');
  fireEvent.click(screen.getByRole('button', { name: 'Take it again' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Question 1 of 3');
});

test('what was left open is told of, and is no mistake', async () => {
  await play(view.items.slice(0, 3));
  answer(current(0), true);
  await check();
  fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
  click('See your result');
  expect(screen.getByText('1 of 1 checked so far correct')).toBeVisible();
  expect(screen.getByText(text.leftOpen[2]!)).toBeVisible();
  click('Take it again');
  fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
});

test('taken again it begins anew', async () => {
  await playTyped();
  answer(current(typedAt), true);
  await check();
  click('See your result');
  click('Take it again');
  expect(document.activeElement).toHaveTextContent('Question 1 of 1');
  expect(field()).toHaveValue('');
});

test('without a place to keep it, that is said in words, and the quiz goes on', async () => {
  await playTyped();
  expect(screen.getAllByText(text.kept.forbidden).length).toBeGreaterThan(0);
});

test('a form without questions is a result of none', async () => {
  await play([]);
  expect(screen.getByText('0 of 0 correct')).toBeVisible();
});

const isSpoken = (words: string) => screen.getByRole('status').textContent?.includes(words);

test.each([false, true])(
  'a quiz can be paused: how far it has come, the ways out, and on from the same place (in a list: %s)',
  async (inList) => {
    const { container } = await play(view.items.slice(0, 3));
    if (inList) fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
    answer(current(0), true);
    await (inList
      ? settled(() => fireEvent.click(screen.getAllByRole('button', { name: 'Check answer' })[0]!))
      : check());
    if (!inList) click('Next question');
    await settled(() => click('Pause'));
    expect(document.activeElement).toHaveTextContent('Paused');
    expect(screen.getByText('1 of 3 questions answered.', { selector: 'section p' })).toBeVisible();
    expect(isSpoken('1 of 3 questions answered.')).toBe(true);
    expect(screen.getByRole('link', { name: 'Back to the lesson' })).toHaveAttribute('href', '/learn/lighthouse');
    expect(screen.getByRole('link', { name: 'To the home page' })).toHaveAttribute('href', '/');
    expect(screen.queryByRole('group')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    await settled(() => click('Go on'));
    expect(document.activeElement).toHaveTextContent(`Question ${inList ? 1 : 2} of 3`);
    expect(isSpoken('answered')).toBe(false);
    if (inList) fireEvent.click(screen.getByRole('checkbox', { name: 'All questions in one list' }));
  },
);

test('what is kept is not said of a device that keeps nothing', async () => {
  await play(view.items.slice(0, 1));
  await settled(() => click('Pause'));
  expect(screen.queryByText(/Your answers are kept/)).toBeNull();
  expect(screen.getAllByText(text.kept.forbidden).length).toBeGreaterThan(0);
});

/** What a browser lets a page do with an address. */
const offering = (means: { share?: (what: ShareData) => Promise<void>; copy?: (url: string) => Promise<void> }) => {
  Object.defineProperty(navigator, 'share', { configurable: true, value: means.share });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: means.copy && { writeText: means.copy },
  });
};
const refusing = (name: string) => () => Promise.reject(new DOMException('', name));

test.each<[string, (sent: unknown[]) => Parameters<typeof offering>[0], unknown[], string]>([
  ['goes to what the device shares with', (sent) => ({ share: async (it) => void sent.push(it.url) }), ['URL'], ''],
  ['stays where the learner thought better of it', () => ({ share: refusing('AbortError') }), [], ''],
  ['is copied where there is nothing', (sent) => ({ copy: async (url) => void sent.push(url) }), ['URL'], text.copied],
  [
    'is copied where sharing is refused',
    (sent) => ({ share: refusing('NotAllowedError'), copy: async (url) => void sent.push(url) }),
    ['URL'],
    text.copied,
  ],
  ['is shown where nothing is allowed', () => ({ copy: refusing('NotAllowedError') }), [], text.copyThis],
  ['is shown where nothing is possible', () => ({}), [], text.copyThis],
])('the address of a quiz, without anything of its result, %s', async (_, means, wanted, said) => {
  history.replaceState(null, '', '/learn/lighthouse/quiz?from=mail#result');
  const url = `${location.origin}/learn/lighthouse/quiz`;
  const sent: unknown[] = [];
  offering(means(sent));
  await play([]);
  await settled(() => click('Share this quiz'));
  expect(sent).toEqual(wanted.map(() => url));
  expect(screen.getByRole('status')).toHaveTextContent(said || /^(?!.*cop)/);
  expect(screen.queryAllByText(url)).toHaveLength(said === text.copyThis ? 1 : 0);
  offering({});
});

test('who says how sure the answers are answers with it at the first try; under ten answers nothing is made of it', async () => {
  expect(total).toBeLessThan(10);
  await play();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Say how sure I am' }));
  for (let at = 0; at < total; at++) {
    answer(current(at), at > 3);
    await settled(() => click(at % 2 ? 'Guess' : 'Sure'));
    if (screen.queryByRole('button', { name: 'Try again' })) {
      click('Try again');
      expect(screen.queryByRole('button', { name: 'Sure' })).toBeNull();
      click('Show the answer');
    }
    click(at === total - 1 ? 'See your result' : 'Next question');
  }
  expect(screen.getByText(`${total - 4} of ${total} correct`)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'How sure you were' })).toBeNull();
}, 20_000);
