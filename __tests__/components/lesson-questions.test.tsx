/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { axe } from 'jest-axe';
import { POST } from '@/app/api/answer/route';
import { Check } from '@/components/lesson/Check';
import type { LessonContext } from '@/components/lesson/context';
import { GuessFirst, Recall } from '@/components/lesson/GuessFirst';
import { HowWeChecked } from '@/components/lesson/HowWeChecked';
import { LessonText } from '@/components/lesson/LessonText';
import { questionWords } from '@/components/quiz/quiz-words';
import { lessonView } from '@/server/lessons';
import { say } from './sample';

const lesson = (await lessonView('lighthouse'))!;
const context: LessonContext = { ...lesson, language: 'en', say };
const { checks, guess } = lesson.questions;
const item = checks['machine-limit']!;
const typed = checks['machine-price-courier']!;
const words = questionWords(say);
const KEY = 'cited.guesses';

beforeEach(() => {
  localStorage.clear();
  globalThis.fetch = async (path, init) => POST(new Request(`http://localhost${String(path)}`, init));
});

const check = (one = item, only?: string) => render(<Check item={one} words={words} context={{ ...context, only }} />);
const press = async () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Check answer' })));
const WRONG = 'The machine must first have run for one whole winter';
const KEYED = 'An inspector must first have approved the machine on paper';

test('a check is a fieldset named by its question, with the way past it in words', async () => {
  const { container } = check(item, 'powers');
  const group = screen.getByRole('group', { name: item.stem });
  expect(within(group).getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByRole('heading', { level: 2, name: 'One question on this step' })).toBeVisible();
  expect(screen.getByText('Not scored. Skip it if you like and read on.')).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(await axe(container)).toHaveNoViolations();
});

test('an answer brings why, the evidence and the focus, and leads nowhere else', async () => {
  const { container } = check(item, 'powers');
  fireEvent.click(screen.getByRole('radio', { name: WRONG }));
  await press();
  const feedback = screen.getByRole('region', { name: `Not quite ${item.stem}` });
  expect(feedback).toHaveTextContent('names no time of trial');
  expect(feedback).toHaveTextContent('sentence 12 of our copy');
  expect(within(feedback).getByRole('heading', { level: 3, name: 'Not quite' })).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('radio', { name: new RegExp(`${KEYED} .correct answer`) })).toBeDisabled();
  expect(await axe(container)).toHaveNoViolations();
});

test('nothing chosen is said, and asked again', async () => {
  check(typed);
  await press();
  expect(screen.getByRole('status')).toHaveTextContent(typed.invalid);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '415,000' } });
  await press();
  expect(screen.getByRole('heading', { name: 'Correct' })).toHaveFocus();
});

/** What is left on paper, where no style of ours runs in this document. */
const onPaper = (container: HTMLElement) => container.querySelector<HTMLElement>('.still')!;

test.each([
  ['options', item, [WRONG, KEYED, "The Keepers' Guild must first have agreed to the machine"]],
  ['a figure to type', typed, []],
])('on paper a check with %s is its question and a list, with no key, answered or not', async (_, one, options) => {
  const { container } = check(one);
  const before = onPaper(container).outerHTML;
  expect(onPaper(container)).toHaveTextContent(one.stem);
  expect(onPaper(container)).toHaveTextContent(one.where);
  expect([...onPaper(container).querySelectorAll('ol > li')].map((line) => line.textContent).sort()).toEqual(
    [...options].sort(),
  );
  expect(onPaper(container).querySelector('input, button')).toBeNull();
  if (options.length > 0) fireEvent.click(screen.getByRole('radio', { name: WRONG }));
  else fireEvent.change(screen.getByRole('textbox'), { target: { value: '12' } });
  await press();
  expect(screen.getByRole('region')).toBeVisible();
  expect(onPaper(container).outerHTML).toBe(before);
});

test('without script a check and a guess say what they need', () => {
  const html = renderToString(
    <>
      <Check item={item} words={words} context={context} />
      <GuessFirst guess={guess!} words={words} context={context} />
    </>,
  );
  const needs = [...html.matchAll(/<noscript>(.*?)<\/noscript>/g)].map(([, text]) => text);
  expect(needs).toEqual([expect.stringContaining('needs JavaScript'), expect.stringContaining('needs JavaScript')]);
});

const showGuess = (only?: string) => render(<GuessFirst guess={guess!} words={words} context={{ ...context, only }} />);
const status = () => screen.getByRole('status');

test('a guess sends nothing, says that it is not scored, and names the step that answers it', async () => {
  const sent: unknown[] = [];
  globalThis.fetch = async (path) => {
    sent.push(path);
    return new Response();
  };
  const { container } = showGuess('dispute');
  expect(status()).toBeEmptyDOMElement();
  fireEvent.click(screen.getByRole('radio', { name: WRONG }));
  expect(status()).toHaveTextContent('it is not scored. Step 3 has the answer: What may the Board do, and what not?');
  expect(screen.getByRole('link')).toHaveAttribute('href', '/learn/lighthouse/powers');
  expect(container).not.toHaveTextContent(/correct|quite/i);
  expect(sent).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
});

test('on the page of all steps the answer is further down', () => {
  showGuess();
  fireEvent.click(screen.getByRole('radio', { name: KEYED }));
  expect(screen.getByRole('link')).toHaveAttribute('href', '#powers');
});

test('a guess is remembered on this device, under a key of its own, until it is another', () => {
  const { unmount } = showGuess();
  fireEvent.click(screen.getByRole('radio', { name: WRONG }));
  fireEvent.click(screen.getByRole('radio', { name: KEYED }));
  const option = item.options.find(({ text }) => text === KEYED)!.id;
  expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual({
    [`lighthouse/${item.id}`]: { version: item.version, option },
  });
  unmount();
  showGuess();
  expect(screen.getByRole('radio', { name: KEYED })).toBeChecked();
  expect(status()).not.toBeEmptyDOMElement();
});

const stored = (version: string, option: unknown) => JSON.stringify({ [`lighthouse/${item.id}`]: { version, option } });
const [first] = item.options;

test('the step that answers it says what was guessed, and only that step', async () => {
  localStorage.setItem(KEY, stored(item.version, first!.id));
  const { unmount } = render(await LessonText({ code: lesson.code, context: { ...context, only: 'powers' } }));
  expect(screen.getByText(`You guessed: “${first!.text}”. See what the sources say.`)).toBeVisible();
  unmount();
  render(await LessonText({ code: lesson.code, context: { ...context, only: 'words' } }));
  expect(screen.queryByText(/You guessed/)).toBeNull();
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
])('where the device remembers %s, the step says nothing of it', (_, text) => {
  if (text !== null) localStorage.setItem(KEY, text);
  const { container } = render(<Recall guess={guess!} context={context} />);
  expect(container).toBeEmptyDOMElement();
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
    fireEvent.click(screen.getByRole('radio', { name: WRONG }));
    expect(screen.getByRole('radio', { name: WRONG })).toBeChecked();
    expect(localStorage.getItem(KEY)).toBeNull();
  } finally {
    Storage.prototype.setItem = setItem;
  }
});
