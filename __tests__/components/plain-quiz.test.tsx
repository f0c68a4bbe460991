/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renderToString } from 'react-dom/server';
import { FormBody, formBodies } from '@/components/question/FormBody';
import { PlainAnswers, type ShownQuestion } from '@/components/quiz/PlainAnswers';
import { PlainForm } from '@/components/quiz/PlainForm';
import { itemKinds } from '@/lib/question';
import type { Draft, ItemKindName } from '@/lib/question/item';
import { draftOf, fieldsOf, versionField } from '@/lib/question/plain-fields';
import { evidenceOf, grades, items, say, text } from './sample';

const kinds = Object.keys(items) as ItemKindName[];
const all = Object.values(items).map((item, i) => ({ number: i + 1, item }));
const ACTION = '/learn/lighthouse/quiz/answers';

test('every kind of question has a body for a plain form', () => {
  expect(Object.keys(formBodies).sort()).toEqual(Object.keys(itemKinds).sort());
});

/** What the one form of the page sends, as an address holds it. */
const sentBy = (container: Element) =>
  [...new FormData(container.querySelector('form')!)].map(([name, value]) => [name, String(value)]);

/** Values by the names of their fields. */
function fieldsIn(container: Element) {
  const fields = sentBy(container);
  return new Map(
    fields.map(([name]) => [name!, fields.filter(([one]) => one === name).map(([, value]) => value!)] as const),
  );
}

const form = (questions: Parameters<typeof PlainForm>[0]['questions']) => (
  <PlainForm action={ACTION} form="a" total={9} questions={questions} say={say} />
);

/** An answer to each kind that is not where its controls begin. */
const answers: Record<ItemKindName, Draft> = {
  choice: 'ob',
  compare: 'ok',
  record: 'ov',
  typed: '31 lamps',
  multiple: ['op', 'ow'],
  match: ['oi', 'oe'],
  classify: ['os', 'od'],
  cloze: ['o30'],
  order: ['oz', 'ox', 'oy'],
};

describe.each(kinds)('a question of the kind %s in a plain form', (kind) => {
  const item = items[kind];

  test('is a group named by its stem, with nothing chosen, and its version goes with it', async () => {
    const { container } = render(form([{ number: 2, item }]));
    const group = screen.getByRole('group', { name: item.stem });
    expect(within(group).getByText(item.where)).toBeVisible();
    expect(screen.getByText('Question 2 of 9')).toBeVisible();
    expect(sentBy(container).slice(0, 2)).toEqual([['form', 'a'], [...versionField(item)]]);
    expect(draftOf(item, fieldsIn(container))).toEqual(draftOf(item, new Map()));
    expect(await axe(container)).toHaveNoViolations();
  });

  test('every control is described by its hint', () => {
    const { container } = render(form([{ number: 1, item }]));
    for (const control of container.querySelectorAll('fieldset input, fieldset select')) {
      const [hint, message] = control.getAttribute('aria-describedby')!.split(' ');
      expect(container.querySelector(`#${hint}`)).not.toBeEmptyDOMElement();
      expect(container.querySelector(`#${message}`)).toBeEmptyDOMElement();
      expect(control).not.toHaveAttribute('aria-invalid');
    }
  });

  test('a browser sends what was given, and that is read as the answer', () => {
    const { container } = render(form([{ number: 1, item, draft: answers[kind] }]));
    expect(draftOf(item, fieldsIn(container))).toEqual(answers[kind]);
  });

  test('what could not be read stands there again, and says what is wanted', async () => {
    const { container } = render(form([{ number: 1, item, draft: answers[kind], problem: 'unclear' }]));
    expect(screen.getByRole('status').textContent).toMatch(/first\.$/);
    expect(draftOf(item, fieldsIn(container))).toEqual(answers[kind]);
    expect(await axe(container)).toHaveNoViolations();
  });

  test('works with nothing but its markup, and its ids are not those of the question that a script plays', () => {
    const html = renderToString(form([{ number: 1, item }]));
    expect(html).not.toMatch(/ (?:on[a-z]+|style)=/);
    expect(html).not.toContain(`id="${item.id}`);
  });
});

test('lines are put in order by places, and say so', () => {
  const { container } = render(form([{ number: 1, item: items.order, problem: 'unclear' }]));
  expect(screen.getByText('Choose the place of each line. Place 1 comes first.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Give each line a place of its own first.');
  const places = screen.getAllByRole<HTMLSelectElement>('combobox');
  expect(places.map((one) => [one.labels![0]!.textContent, [...one.options].map(({ text: t }) => t)])).toEqual(
    ['The stone', 'The lamp', 'The storm'].map((line) => [line, ['Choose…', '1', '2', '3']]),
  );
  expect(places.every((one) => one.getAttribute('aria-invalid') === 'true')).toBe(true);
  for (const [i, place] of ['2', '3', '1'].entries()) fireEvent.change(places[i]!, { target: { value: place } });
  expect(draftOf(items.order, fieldsIn(container))).toEqual(['oz', 'ox', 'oy']);
});

test('all questions are one form with one button, and a browser asks for the page of answers', async () => {
  const { container } = render(form(all));
  expect(container.querySelector('form')).toHaveAttribute('method', 'get');
  expect(container.querySelector('form')).toHaveAttribute('action', ACTION);
  expect(screen.getAllByRole('group')).toHaveLength(all.length);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Check answers']);
  expect(await axe(container)).toHaveNoViolations();
});

const graded: [keyof typeof grades, ItemKindName, Draft][] = [
  ['choiceWrong', 'choice', 'ob'],
  ['typedRight', 'typed', '31'],
  ['orderPartly', 'order', ['ox', 'oz', 'oy']],
  ['multipleWrong', 'multiple', ['op', 'ow']],
  ['matchPartly', 'match', ['oi', 'oq']],
  ['clozeWrong', 'cloze', ['o60']],
  ['classifyPartly', 'classify', ['od', 'od']],
  ['compareWrong', 'compare', 'ok'],
  ['choiceRight', 'record', 'ou'],
];
const STEP = { href: '/learn/lighthouse/powers', title: 'What may the Board do?' };
const marked = ([name, kind, draft]: (typeof graded)[number]): ShownQuestion => ({
  item: items[kind],
  draft,
  outcome: { grade: grades[name], evidence: [evidenceOf('boat-charge-limit')] },
  teaches: STEP,
});
const WAYS = [
  { href: '/learn/lighthouse/quiz/b', title: 'Try form B: other facts' },
  { href: '/learn/lighthouse', title: 'Back to the lesson' },
];
const page = (questions: ShownQuestion[], gone = 0) => (
  <PlainAnswers form="a" questions={questions} gone={gone} action={ACTION} ways={WAYS} say={say} />
);

test.each(graded)('%s: the answer is locked, with why, the evidence and the step that teaches it', async (...one) => {
  const [, kind] = one;
  const { container } = render(page([marked(one)]));
  const controls = container.querySelectorAll<HTMLInputElement>('input, select, button');
  expect([...controls].filter(({ disabled }) => !disabled)).toEqual([]);
  expect(screen.queryByRole('combobox')).toBeNull();
  const feedback = screen.getByRole('region');
  expect(within(feedback).getByText(text.evidenceTitle)).toBeVisible();
  expect(within(feedback).getByRole('link', { name: /^Read the step/ })).toHaveAttribute('href', STEP.href);
  expect(screen.getByRole('group', { name: items[kind].stem })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('lines show the order that they were put in, with their dates and where they belong', () => {
  render(page([marked(graded[2]!)]));
  const lines = within(screen.getByRole('group')).getAllByRole('listitem');
  expect(lines.map(({ textContent, className }) => [textContent, className])).toEqual([
    ['The stone (1881) (in its place)', 'line right'],
    ['The storm (1974) (belongs in place 3)', 'line wrong'],
    ['The lamp (1883) (belongs in place 2)', 'line wrong'],
  ]);
});

test('all answered: the mark with its range, no form, and the ways on', async () => {
  const { container } = render(page(graded.map(marked)));
  expect(screen.getByText('2 of 9 correct')).toBeVisible();
  expect(screen.getByText(/^With 9 questions this shows a range/)).toBeVisible();
  expect(container.querySelector('form')).toBeNull();
  for (const { href, title } of WAYS) expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', href);
  expect(await axe(container)).toHaveNoViolations();
});

const unmarked = (kind: ItemKindName, outcome: 'open' | 'unclear' | 'changed', draft: Draft = ''): ShownQuestion => ({
  item: items[kind],
  draft,
  outcome,
  teaches: STEP,
});

test('some answered: only those count, and the others are asked first, in a form that keeps what was given', async () => {
  const given = graded.slice(0, 4);
  const { container } = render(
    page(
      [
        ...given.map(marked),
        unmarked('match', 'unclear', ['', 'oe']),
        unmarked('cloze', 'open', ['']),
        unmarked('record', 'changed', 'ou'),
      ],
      2,
    ),
  );
  expect(screen.getByText('1 of 4 answered questions correct')).toBeVisible();
  expect(screen.getByText(/^2 questions that you saw are no longer in this form/)).toBeVisible();
  expect(screen.getByRole('heading', { name: '3 questions are still open' })).toBeVisible();
  expect(screen.getAllByRole('group')[0]).toHaveAccessibleName(items.match.stem);
  const open = container.querySelector('form')!;
  expect([...open.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent)).toEqual([
    items.match.invalid,
    '',
    expect.stringContaining('was corrected since you opened the quiz'),
  ]);
  expect(open.querySelectorAll(':checked:not(option)')).toHaveLength(0);
  const sent = sentBy(container);
  for (const [, kind, draft] of given)
    expect(sent).toEqual(expect.arrayContaining(fieldsOf(items[kind], draft).map((field) => [...field])));
  expect(sent.filter(([name]) => name === 'v')).toHaveLength(7);
  expect(draftOf(items.match, fieldsIn(container))).toEqual(['', 'oe']);
  expect(await axe(container)).toHaveNoViolations();
});

test('one answered: the range speaks of one question', () => {
  render(page([marked(graded[1]!), unmarked('cloze', 'open', [''])]));
  expect(screen.getByText('1 of 1 answered question correct')).toBeVisible();
  expect(screen.getByText(/^With 1 question this/)).toBeVisible();
  expect(screen.getByRole('heading', { name: '1 question is still open' })).toBeVisible();
});

test('none answered: no mark, and the whole form again', () => {
  render(page(kinds.map((kind) => unmarked(kind, 'open', draftOf(items[kind], new Map())))));
  expect(screen.getByText('No question is answered yet.')).toBeVisible();
  expect(screen.queryByText(/ correct$/)).toBeNull();
  expect(screen.getAllByRole('group')).toHaveLength(kinds.length);
});

test('a body in a plain form without a name of its own takes that of its question', () => {
  render(<FormBody item={items.multiple} draft={[]} locked={false} words={text} describedBy="" invalid={false} />);
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ name }) => name === items.multiple.id)).toBe(true);
});
