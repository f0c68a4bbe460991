/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Feedback } from '@/components/quiz/Feedback';
import { Result } from '@/components/quiz/Result';
import { quizWords } from '@/components/quiz/quiz-words';
import { gradedState, questionStateOf } from '@/components/gallery/attempt';
import type { GivenAnswer, QuestionState } from '@/lib/attempt/question-state';
import { evidenceOf, grades, items, say, text } from './sample';

const evidence = [evidenceOf('boat-charge-limit')];

function feedback(name: keyof typeof grades, props: Partial<Parameters<typeof Feedback>[0]> = {}) {
  let gone = 0;
  const next = { label: 'Next question', go: () => gone++ };
  const rendered = render(<Feedback verdict={{ grade: grades[name], evidence }} words={text} next={next} {...props} />);
  return { ...rendered, nexts: () => gone };
}

test.each<[keyof typeof grades, string, string[]]>([
  ['choiceRight', 'Correct', ['Red is for piers.']],
  ['choiceWrong', 'Not quite', ['Green is for buoys.', 'Red is for piers.']],
  ['typedRight', 'Correct', ['They were counted in May.']],
  ['typedWrong', 'Not quite', ['They were counted in May.']],
  ['orderPartly', 'Partly right', ['2 of 3 pairs of lines stand in the right order.']],
  ['multipleRight', 'Correct', grades.multipleRight.why],
  ['multiplePartly', 'Partly right', grades.multiplePartly.why],
  ['multipleWrong', 'Not quite', grades.multipleWrong.why],
  ['matchRight', 'Correct', []],
  ['matchPartly', 'Partly right', ['1 of 2 rows are right.']],
  ['clozeRight', 'Correct', ['So it says.']],
  ['clozeWrong', 'Not quite', ['So it says.']],
  ['classifyPartly', 'Partly right', ['1 of 2 rows are right.']],
  ['compareWrong', 'Not quite', ['They differ.', 'One counts from noon.']],
])('%s: "%s", why, and the evidence open', async (name, heading, why) => {
  const { container } = feedback(name);
  const section = screen.getByRole('region', { name: heading });
  expect([...section.querySelectorAll('.why')].map((paragraph) => paragraph.textContent)).toEqual(why);
  expect(within(section).getByText(evidence[0]!.claim)).toBeVisible();
  expect(within(section).getByRole('heading', { level: 3, name: heading })).toHaveAttribute('tabindex', '-1');
  expect(await axe(container)).toHaveNoViolations();
});

test.each<[keyof typeof grades, boolean]>([
  ['typedWrong', true],
  ['typedRight', false],
  ['choiceWrong', false],
  ['orderPartly', false],
  ['multiplePartly', false],
  ['matchPartly', false],
])('%s: the key is said where nothing else shows it: %s', (name, shown) => {
  const { container } = feedback(name);
  expect(container.querySelector('.key') ?? document.createElement('p')).toHaveTextContent(
    shown ? /^The answer: 31 lamps$/ : /^$/,
  );
});

test.each<[keyof typeof grades, string[]]>([
  ['choiceRight', ['A green one: Green is for buoys.', 'A white one: White is for towers.']],
  ['choiceWrong', ['A white one: White is for towers.']],
  ['orderPartly', []],
  ['multipleWrong', ['A lamp of a house: Houses have windows.']],
  ['matchPartly', []],
])('%s: of the options not chosen it says %j', (name, told) => {
  const { container } = feedback(name);
  expect(
    [...container.querySelectorAll('.others:not(.rows, .evidence .others) > li')].map((line) => line.textContent),
  ).toEqual(told);
});

test.each<[keyof typeof grades, string[]]>([
  [
    'matchRight',
    [
      'The light goes on: Ida Ferrow Ferrow said so in May.',
      'By ____ the battery is worn: A lamp engineer An engineer looked at it.',
    ],
  ],
  [
    'matchPartly',
    [
      'The light goes on: Ida Ferrow Ferrow said so in May.',
      'By ____ the battery is worn: A lamp engineer (Your answer: Tomas Quill) An engineer looked at it.',
    ],
  ],
  ['choiceRight', []],
  ['clozeRight', []],
  ['clozeWrong', []],
])('%s: of each row it says what belongs, what was chosen instead, and why', (name, told) => {
  const { container } = feedback(name);
  expect(screen.queryAllByRole('heading', { name: 'Row by row' })).toHaveLength(told.length > 0 ? 1 : 0);
  const rows = [...container.querySelectorAll('.rows:not(.evidence .rows) > li')];
  expect(rows.map((line) => line.textContent.replace(/ +/g, ' '))).toEqual(told);
});

test('the button leads on, where one question follows another', () => {
  const { nexts, unmount } = feedback('choiceRight');
  fireEvent.click(screen.getByRole('button', { name: 'Next question' }));
  expect(nexts()).toBe(1);
  unmount();
  feedback('choiceRight', { next: undefined, id: 'feedback-of-one' });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Correct' })).toHaveAttribute('id', 'feedback-of-one');
});

test('the step that teaches it is one click away, where there is one', () => {
  const { unmount } = feedback('choiceWrong', { teaches: { href: '/learn/x/one', title: 'What is one?' } });
  expect(screen.getByRole('link', { name: 'Read the step: What is one?' })).toHaveAttribute('href', '/learn/x/one');
  unmount();
  feedback('choiceWrong');
  expect(screen.queryByRole('link', { name: /Read the step/ })).toBeNull();
});

test('several facts bring their evidence one after another', async () => {
  const { container } = feedback('orderPartly', {
    verdict: {
      grade: grades.orderPartly,
      evidence: ['first-stone', 'lamp-first-lit', 'storm-damage'].map((id) => evidenceOf(id)),
    },
  });
  expect(screen.getAllByRole('heading', { name: 'Who says so' })).toHaveLength(3);
  expect(await axe(container)).toHaveNoViolations();
});

const list = [items.choice, items.typed, items.order];
const words = quizWords(say, list.length, 'b');

function result(names: (keyof typeof grades | undefined)[], change: Partial<QuestionState>[] = []) {
  const questions = names.map((name, i) => ({
    ...(name ? gradedState(list[i]!, grades[name]) : questionStateOf(list[i]!)),
    ...change[i],
  }));
  const answered = { place: 'counted', unsent: false } as GivenAnswer;
  return render(
    <Result
      state={{ questions: questions.map((one, i) => ({ ...one, answers: names[i] ? [answered] : [] })) }}
      items={list}
      teaches={[{ href: '/learn/x/one', title: 'What is one?' }, null, null]}
      words={words}
      lessons={[{ href: '/learn/x', title: 'Back to the lesson' }]}
      otherHref="/learn/x/quiz/b"
      printHref="/learn/x/print"
      again={() => undefined}
      retry={() => undefined}
      tell={() => undefined}
    />,
  );
}

test('a result without mistakes: the mark, its range, and nothing to look at again', async () => {
  const { container } = result(['choiceRight', 'typedRight', 'choiceRight']);
  expect(screen.getByText('3 of 3 correct')).toBeVisible();
  expect(screen.getByText('With 3 questions this shows a range, not a point: about 2 to 3 of 3.')).toBeVisible();
  expect(screen.getByText('Nothing to look at again in this form.')).toBeVisible();
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByRole('link', { name: 'Print this form' })).toHaveAttribute('href', '/learn/x/print');
  expect(await axe(container)).toHaveNoViolations();
});

test('a result with mistakes: each with its key, its evidence folded, and the step that teaches it', async () => {
  const { container } = result(['choiceWrong', 'typedRight', 'orderPartly']);
  expect(screen.getByText('1 of 3 correct')).toBeVisible();
  const mistakes = screen.getAllByRole('article');
  expect(mistakes.map((one) => within(one).getAllByRole('heading')[0]!.textContent)).toEqual([
    items.choice.stem,
    items.order.stem,
  ]);
  expect(mistakes.map((one) => one.querySelector('.key')!.textContent.replace(/ +/g, ' '))).toEqual([
    'The answer: A red one',
    `The answer: ${grades.orderPartly.key}`,
  ]);
  expect(mistakes.map((one) => one.querySelector('details')!.open)).toEqual([false, false]);
  expect(within(mistakes[0]!).getByRole('link', { name: 'Read the step: What is one?' })).toHaveAttribute(
    'href',
    '/learn/x/one',
  );
  expect(within(mistakes[1]!).queryByRole('link', { name: /Read the step/ })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

test('from the result one goes on to the other form, or back to the lesson', () => {
  result(['choiceRight', 'choiceRight', 'choiceRight']);
  expect(screen.getByRole('link', { name: 'Try form B: other facts' })).toHaveAttribute('href', '/learn/x/quiz/b');
  expect(screen.getByRole('link', { name: 'Back to the lesson' })).toHaveAttribute('href', '/learn/x');
});
