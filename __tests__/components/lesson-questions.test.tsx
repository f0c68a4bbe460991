/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import type { ReactNode } from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { axe } from 'jest-axe';
import { Check } from '@/components/lesson/Check';
import type { LessonContext } from '@/components/lesson/context';
import { GuessFirst } from '@/components/lesson/GuessFirst';
import { HowWeChecked } from '@/components/lesson/HowWeChecked';
import { LessonText } from '@/components/lesson/LessonText';
import { Recall } from '@/components/lesson/Recall';
import { questionWords } from '@/components/quiz/quiz-words';
import { lessonView } from '@/server/lessons';
import { answerPage } from '../harness/answer-page';
import { enhance } from '../harness/enhancer';
import { say } from './sample';

const lesson = (await lessonView('lighthouse'))!;
const context: LessonContext = { ...lesson, language: 'en', say };
const { checks, guess } = lesson.questions;
const item = checks['machine-limit']!;
const typed = checks['machine-price-courier']!;
const words = questionWords(say);
const KEY = 'cited.guesses';

/** Addresses that were asked for. */
const asked: string[] = [];
const answering = (answer: typeof answerPage) =>
  void (globalThis.fetch = (address) => {
    asked.push(String(address));
    return answer(String(address));
  });

beforeEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
  asked.length = 0;
  answering(answerPage);
});

/** A page as the server draws it, with the enhancer at work. */
function open(page: ReactNode): HTMLElement {
  document.body.innerHTML = `<main>${renderToString(page)}</main>`;
  enhance();
  return document.body;
}

const check = (one = item, only?: string) => open(<Check item={one} words={words} context={{ ...context, only }} />);
const button = (name = 'Check answer') => screen.getByRole<HTMLButtonElement>('button', { name });
const status = () => screen.getByRole('status');
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = () => fireEvent.click(button());
const WRONG = 'The machine must first have run for one whole winter';
const KEYED = 'An inspector must first have approved the machine on paper';

test('a check is a fieldset named by its question, with the way past it in words', async () => {
  const page = check(item, 'powers');
  const group = screen.getByRole('group', { name: item.stem });
  expect(within(group).getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByRole('heading', { level: 2, name: 'One question on this step' })).toBeVisible();
  expect(screen.getByText('Not scored. Skip it if you like and read on.')).toBeVisible();
  expect(status()).toBeEmptyDOMElement();
  expect(await axe(page)).toHaveNoViolations();
});

test('an answer brings why, the evidence and the focus, and leads nowhere else', async () => {
  const page = check(item, 'powers');
  choose(WRONG);
  press();
  const feedback = await screen.findByRole('region', { name: `Not quite ${item.stem}` });
  expect(feedback).toHaveTextContent('names no time of trial');
  expect(feedback).toHaveTextContent('sentence 12 of our copy');
  expect(within(feedback).getByRole('heading', { level: 3, name: 'Not quite' })).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('radio', { name: new RegExp(`${KEYED} .correct answer`) })).toBeDisabled();
  expect(screen.getByRole('radio', { name: new RegExp(`${WRONG} .your answer`) })).toBeChecked();
  expect(await axe(page)).toHaveNoViolations();
});

test('what is sent is the answer and its question, and nothing about the learner', async () => {
  check(item);
  choose(KEYED);
  press();
  await screen.findByRole('heading', { name: 'Correct' });
  const option = item.options.find(({ text }) => text === KEYED)!.id;
  const query = `item=${item.id}&version=${item.version}&answer=${option}`;
  expect(asked).toEqual([`http://localhost/learn/lighthouse/check?${query}`]);
});

test('nothing chosen is said, and asked again', async () => {
  check(typed);
  press();
  expect(status()).toHaveTextContent(typed.invalid);
  expect(field()).toHaveAttribute('aria-invalid', 'true');
  expect(asked).toEqual([]);
  type('415,000');
  expect(status()).toBeEmptyDOMElement();
  expect(field()).not.toHaveAttribute('aria-invalid');
  press();
  expect(await screen.findByRole('heading', { name: 'Correct' })).toHaveFocus();
  expect(field()).toHaveValue('415,000');
});

test('what cannot be read is asked for again, and what was typed stays', async () => {
  check(typed);
  type('a great many');
  press();
  await waitFor(() => expect(status()).toHaveTextContent(typed.invalid));
  expect([field().value, field().disabled, button().disabled]).toEqual(['a great many', false, false]);
  expect(button()).toHaveFocus();
});

test.each<[string, typeof answerPage]>([
  ['the network fails', () => Promise.reject(new TypeError('failed to fetch'))],
  ['the server breaks', async () => new Response('oops', { status: 500 })],
  ['the answer is another page', async () => new Response('<h1>Please sign in</h1>')],
  ['the page is missing', async () => new Response('', { status: 404 })],
])('where %s, the choice is kept and can be sent again', async (_, failing) => {
  check(item);
  choose(KEYED);
  answering(failing);
  press();
  await waitFor(() => expect(status()).toHaveTextContent(words.failed));
  expect(screen.getByRole('radio', { name: KEYED })).toBeChecked();
  answering(answerPage);
  press();
  expect(await screen.findByRole('heading', { name: 'Correct' })).toBeVisible();
});

test.each([
  ['was corrected meanwhile', { ...typed, version: '000000000000' }],
  ['is gone', { ...typed, id: 'q0000000000' }],
])('a question that %s asks for a reload', async (_, one) => {
  check(one);
  type('415,000');
  press();
  await waitFor(() => expect(status()).toHaveTextContent(words.changed));
  expect([field().disabled, button().disabled]).toEqual([true, true]);
});

test('while it is checked nothing can be sent twice', async () => {
  let release = (_: Response): void => undefined;
  check(item);
  choose(KEYED);
  answering(() => new Promise((resolve) => (release = resolve)));
  press();
  expect(button('Checking').disabled).toBe(true);
  expect(screen.getAllByRole<HTMLInputElement>('radio').every(({ disabled }) => disabled)).toBe(true);
  expect(fireEvent.submit(document.querySelector('form')!)).toBe(false);
  expect(asked).toHaveLength(1);
  release(new Response('', { status: 500 }));
  await waitFor(() => expect(status()).toHaveTextContent(words.failed));
});

/** What is left on paper, where no style of ours runs in this document. */
const onPaper = (container: HTMLElement) => container.querySelector<HTMLElement>('.still')!;

test.each([
  ['options', item, [WRONG, KEYED, "The Keepers' Guild must first have agreed to the machine"]],
  ['a figure to type', typed, []],
])('on paper a check with %s is its question and a list, with no key, answered or not', async (_, one, options) => {
  const container = check(one);
  const before = onPaper(container).outerHTML;
  expect(onPaper(container)).toHaveTextContent(one.stem);
  expect(onPaper(container)).toHaveTextContent(one.where);
  expect([...onPaper(container).querySelectorAll('ol > li')].map((line) => line.textContent).sort()).toEqual(
    [...options].sort(),
  );
  expect(onPaper(container).querySelector('input, button')).toBeNull();
  if (options.length > 0) choose(WRONG);
  else type('12');
  press();
  expect(await screen.findByRole('region')).toBeVisible();
  expect(onPaper(container).outerHTML).toBe(before);
});

test('without script a check is a form that leads to its verdict, and only a guess says what it needs', () => {
  document.body.innerHTML = renderToString(
    <>
      <Check item={item} words={words} context={context} />
      <GuessFirst guess={guess!} words={words} context={context} />
    </>,
  );
  const form = document.querySelector('form')!;
  expect([form.method, form.getAttribute('action')]).toEqual(['get', '/learn/lighthouse/check']);
  expect([...form.elements].map((one) => one.getAttribute('name'))).toEqual(
    expect.arrayContaining(['item', 'version', 'answer']),
  );
  expect([...document.querySelectorAll('noscript')].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Keeping a guess needs JavaScript'),
  ]);
});

const showGuess = (only?: string) => open(<GuessFirst guess={guess!} words={words} context={{ ...context, only }} />);
/** What is to be read of an element: hidden lines are not. */
const seen = (element: Element): string =>
  [...element.querySelectorAll<HTMLElement>('p:not([hidden])')].map(({ textContent }) => textContent).join(' ');

test('a guess sends nothing, says that it is not scored, and names the step that answers it', async () => {
  const page = showGuess('dispute');
  expect(seen(status())).toBe('');
  expect(screen.queryByRole('link')).toBeNull();
  choose(WRONG);
  expect(seen(status())).toMatch(/it is not scored. Step 3 has the answer: What may the Board do, and what not\?$/);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/learn/lighthouse/powers');
  expect(page).not.toHaveTextContent(/correct|quite/i);
  expect(asked).toEqual([]);
  expect(await axe(page)).toHaveNoViolations();
});

test('on the page of all steps the answer is further down, and says at once what was guessed', () => {
  open(
    <>
      <GuessFirst guess={guess!} words={words} context={context} />
      <Recall guess={guess!} context={context} />
    </>,
  );
  choose(WRONG);
  expect(screen.getByText(/^You guessed/, { ignore: '[hidden]' })).toHaveTextContent(WRONG);
  choose(KEYED);
  expect(screen.getByText(/^You guessed/, { ignore: '[hidden]' })).toHaveTextContent(KEYED);
  expect(screen.getByRole('link')).toHaveAttribute('href', '#powers');
});

test('a guess is remembered on this device, under a key of its own, until it is another', () => {
  localStorage.setItem(KEY, JSON.stringify({ 'other/q1': { version: '1', option: 'o1' } }));
  showGuess();
  choose(WRONG);
  choose(KEYED);
  const option = item.options.find(({ text }) => text === KEYED)!.id;
  expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({
    'other/q1': { version: '1', option: 'o1' },
    [`lighthouse/${item.id}`]: { version: item.version, option, at: expect.any(Number) },
  });
  showGuess();
  expect(screen.getByRole('radio', { name: KEYED })).toBeChecked();
  expect(seen(status())).not.toBe('');
});

const stored = (version: string, option: unknown) => JSON.stringify({ [`lighthouse/${item.id}`]: { version, option } });
const [first] = item.options;
const recalled = () => screen.queryAllByText(/^You guessed/, { ignore: '[hidden]' }).map((line) => line.textContent);

test('the step that answers it says what was guessed, and only that step', async () => {
  localStorage.setItem(KEY, stored(item.version, first!.id));
  open(await LessonText({ code: lesson.code, context: { ...context, only: 'powers' } }));
  expect(recalled()).toEqual([`You guessed: “${first!.text}”. See what the sources say.`]);
  open(await LessonText({ code: lesson.code, context: { ...context, only: 'words' } }));
  expect(recalled()).toEqual([]);
});

test.each([
  ['nothing', null],
  ['a guess at the question as it was before it was corrected', stored('000000000000', first!.id)],
  ['an option that is gone', stored(item.version, 'o00000000')],
  ['a name of every object', stored(item.version, 'constructor')],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[1]'],
  ['a word for a guess', JSON.stringify({ [`lighthouse/${item.id}`]: 'x' })],
])('where the device remembers %s, nothing is said of it', (_, text) => {
  if (text !== null) localStorage.setItem(KEY, text);
  open(<Recall guess={guess!} context={context} />);
  expect(recalled()).toEqual([]);
  showGuess();
  expect([seen(status()), screen.queryAllByRole('radio', { checked: true })]).toEqual(['', []]);
});

test('how one sentence was checked: our sentence, its source, each check, who signed, and what is left open', async () => {
  const told = lesson.howChecked['spare-lamp-duty']!;
  const { container } = render(<HowWeChecked told={told} context={{ ...context, only: 'duties' }} />);
  expect(screen.getByRole('heading', { level: 2, name: 'How we checked one sentence' })).toBeVisible();
  const [, checksList] = screen.getAllByRole('list');
  expect(within(checksList!).getAllByRole('listitem')).toHaveLength(14);
  for (const text of [
    told.statement,
    'sentence 18 of our copy',
    `Version ${told.verifier} of our program`,
    'passed all 14 checks',
    'On 9 March 2024 the editor compared',
    'It does not show that the source is right',
  ])
    expect(container).toHaveTextContent(text);
  expect(await axe(container)).toHaveNoViolations();
});

test('a sentence that nobody has signed says so', () => {
  const { signed: _, ...told } = lesson.howChecked['spare-lamp-duty']!;
  const { container } = render(<HowWeChecked told={told} context={context} />);
  expect(container).toHaveTextContent('Nobody has signed this sentence yet.');
});

test('a device that may not store anything keeps a guess as long as the page', () => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    showGuess();
    choose(WRONG);
    expect(screen.getByRole('radio', { name: WRONG })).toBeChecked();
    expect(seen(status())).toContain('Step 3 has the answer');
    expect(localStorage.getItem(KEY)).toBeNull();
  } finally {
    Storage.prototype.setItem = setItem;
  }
});
