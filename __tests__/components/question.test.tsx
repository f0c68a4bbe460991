/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { OrderBody } from '@/components/question/OrderBody';
import { bodies } from '@/components/question';
import { Question } from '@/components/quiz/Question';
import { itemKinds } from '@/lib/question';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { Draft } from '@/lib/question/item';
import type { PublicItem } from '@/lib/question/item';
import { evidenceOf, grades, items, stateOf, text } from './sample';

type Kind = PublicItem['kind'];

function show(
  kind: Kind,
  change: Partial<QuestionState> = {},
  grade?: (typeof grades)[keyof typeof grades],
  props: Partial<Parameters<typeof Question>[0]> = {},
) {
  const said = { drafts: [] as Draft[], checks: [] as unknown[] };
  const rendered = render(
    <Question
      {...stateOf(kind, change)}
      item={items[kind]}
      verdict={grade && { grade, evidence: [evidenceOf('boat-charge-limit')] }}
      words={text}
      onDraft={(draft) => said.drafts.push(draft)}
      onCheck={(confidence) => said.checks.push(confidence)}
      {...props}
    />,
  );
  return { ...rendered, said };
}
const kinds = Object.keys(items) as Kind[];
const message = () => document.querySelector('[id$="-message"]')!.textContent;
const button = (name = 'Check answer') => screen.getByRole('button', { name });

test('every kind of question has a body', () => {
  expect(Object.keys(bodies).sort()).toEqual(Object.keys(itemKinds).sort());
});

describe.each(kinds)('a question of the kind %s', (kind) => {
  test('is a group named by its stem, with its source, its hint and one button', async () => {
    const { container } = show(kind);
    const group = screen.getByRole('group', { name: items[kind].stem });
    expect(within(group).getByText(items[kind].where)).toBeVisible();
    expect(within(group).getByText(items[kind].hint)).toHaveAttribute('id', `${items[kind].id}-hint`);
    expect([message(), button()]).toEqual(['', expect.objectContaining({ type: 'submit', disabled: false })]);
    expect(await axe(container)).toHaveNoViolations();
  });

  test.each<[QuestionState['phase'], string, string, boolean]>([
    ['answering', '', 'Check answer', false],
    ['invalid', items[kind].invalid, 'Check answer', false],
    ['submitted', '', 'Checking', true],
  ])('%s: what went wrong is said in words', async (phase, said, label, waiting) => {
    const { container } = show(kind, { phase });
    expect(message()).toBe(said);
    expect((button(label) as HTMLButtonElement).disabled).toBe(waiting);
    expect(await axe(container)).toHaveNoViolations();
  });

  test('points its controls at the hint and at the message', () => {
    const { container } = show(kind, { phase: 'invalid' });
    const described = [...container.querySelectorAll('[aria-describedby]')];
    expect(described.length).toBeGreaterThan(0);
    for (const control of described)
      for (const id of control.getAttribute('aria-describedby')!.split(' '))
        expect(container.querySelector(`#${id}`)).not.toBeNull();
    expect(described[0]).toHaveAttribute('aria-describedby', `${items[kind].id}-hint ${items[kind].id}-message`);
  });

  test('sends by its form, and so by Enter', () => {
    const { container, said } = show(kind);
    expect(fireEvent.submit(container.querySelector('form')!)).toBe(false);
    expect(said.checks).toEqual([undefined]);
  });

  test.each(['submitted'] as const)('is locked while it is %s', (phase) => {
    const { container } = show(kind, { phase });
    const controls = container.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, select, button');
    expect(controls.length).toBeGreaterThan(1);
    expect([...controls].every((control) => control.disabled)).toBe(true);
  });
});

const graded: [keyof typeof grades, Kind, Draft][] = [
  ['choiceRight', 'choice', 'oa'],
  ['choiceWrong', 'choice', 'ob'],
  ['typedRight', 'typed', '31'],
  ['typedWrong', 'typed', '30'],
  ['orderPartly', 'order', ['ox', 'oz', 'oy']],
  ['multipleRight', 'multiple', ['op', 'ot']],
  ['multiplePartly', 'multiple', ['op']],
  ['multipleWrong', 'multiple', ['op', 'ow']],
  ['matchRight', 'match', ['oi', 'oe']],
  ['matchPartly', 'match', ['oi', 'oq']],
  ['clozeRight', 'cloze', ['o30']],
  ['clozeWrong', 'cloze', ['o60']],
  ['classifyPartly', 'classify', ['od', 'od']],
  ['compareWrong', 'compare', 'ok'],
];

test.each(graded)(
  '%s: once it is answered nothing can be changed, and nothing sent again',
  async (name, kind, draft) => {
    const { container } = show(kind, { phase: 'feedback', draft }, grades[name]);
    expect(screen.queryByRole('button', { name: 'Check answer' })).toBeNull();
    expect(screen.queryByText(items[kind].hint)).toBeNull();
    const controls = container.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, select, button');
    expect([...controls].filter((control) => !control.disabled)).toEqual([]);
    for (const control of container.querySelectorAll('[aria-describedby]'))
      expect(container.querySelector(`#${control.getAttribute('aria-describedby')}`)).not.toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  },
);

test('saying how sure one is answers with it; Enter says nothing of it, and is not a guess', async () => {
  const { container, said } = show('typed', {}, undefined, { asksSure: true });
  expect(screen.queryByRole('button', { name: 'Check answer' })).toBeNull();
  const levels = within(screen.getByRole('group', { name: text.sureHint })).getAllByRole('button');
  expect(levels.map((one) => one.textContent)).toEqual(['Guess', 'Think so', 'Sure']);
  for (const level of levels) fireEvent.click(level);
  fireEvent.submit(container.querySelector('form')!);
  expect(said.checks).toEqual(['guess', 'think', 'sure', undefined]);
  expect(await axe(container)).toHaveNoViolations();
});

test('choosing an option drafts it', () => {
  const { said } = show('choice');
  fireEvent.click(screen.getByRole('radio', { name: 'A green one' }));
  expect(said.drafts).toEqual(['ob']);
});

test('the options of a choice are one group of radio buttons', () => {
  show('choice', { draft: 'oc' });
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ name, checked }) => [name, checked])).toEqual([
    [items.choice.id, false],
    [items.choice.id, false],
    [items.choice.id, true],
  ]);
});

test('after a wrong choice words mark the key and the answer', () => {
  show('choice', { phase: 'feedback', draft: 'ob' }, grades.choiceWrong);
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent)).toEqual([
    'A red one (correct answer)',
    'A green one (your answer)',
    'A white one',
  ]);
});

test('after the right choice both words mark it', () => {
  show('choice', { phase: 'feedback', draft: 'oa' }, grades.choiceRight);
  expect(screen.getByRole('radio', { name: 'A red one (correct answer) (your answer)' }).closest('label')).toHaveClass(
    'right',
  );
});

test('typing drafts the text, beside a field that names its unit', () => {
  const { said } = show('typed');
  const field = screen.getByRole('textbox', { name: 'Your answer' });
  fireEvent.change(field, { target: { value: '31' } });
  expect(said.drafts).toEqual(['31']);
  expect(screen.getByText('lamps')).toBeVisible();
});

test('a field says that it is not valid only where it is not', () => {
  show('typed', { phase: 'invalid' });
  expect(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  document.body.innerHTML = '';
  show('typed');
  expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-invalid');
});

/** Lines that move for real. */
function Lines() {
  const [draft, setDraft] = useState<Draft>(['ox', 'oy', 'oz']);
  return (
    <OrderBody
      item={items.order}
      draft={draft}
      onDraft={setDraft}
      locked={false}
      words={text}
      describedBy="hint"
      invalid={false}
    />
  );
}
const lines = () => screen.getAllByRole('listitem').map((line) => line.querySelector('.lineText')!.textContent);
const move = (way: 'up' | 'down', line: string) =>
  screen.getByRole<HTMLButtonElement>('button', { name: new RegExp(`Move ${way}:\\s+${line}`) });

test('the first line cannot go up, nor the last down', () => {
  render(<Lines />);
  expect(screen.getAllByRole<HTMLButtonElement>('button').map(({ disabled }) => disabled)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('a line moves, and the focus stays on the button that moved it', () => {
  render(<Lines />);
  fireEvent.click(move('down', 'The stone'));
  expect(lines()).toEqual(['The lamp', 'The stone', 'The storm']);
  expect(document.activeElement).toBe(move('down', 'The stone'));
  fireEvent.click(move('up', 'The storm'));
  expect(lines()).toEqual(['The lamp', 'The storm', 'The stone']);
  expect(document.activeElement).toBe(move('up', 'The storm'));
});

test.each(['up', 'down'] as const)(
  'at the end of its way %s, the focus goes to the other button of the line',
  (way) => {
    render(<Lines />);
    fireEvent.click(move(way, 'The lamp'));
    expect(lines()[way === 'up' ? 0 : 2]).toBe('The lamp');
    expect(move(way, 'The lamp').disabled).toBe(true);
    expect(document.activeElement).toBe(move(way === 'up' ? 'down' : 'up', 'The lamp'));
  },
);

test('each button says which line it moves, and shows a short word', () => {
  render(<Lines />);
  expect(move('up', 'The lamp').textContent).toMatch(/^Up/);
  expect(new Set(screen.getAllByRole('button').map((one) => one.textContent)).size).toBe(6);
});

test('after the answer each line has its date, and says where it belongs', () => {
  show('order', { phase: 'feedback', draft: ['ox', 'oz', 'oy'] }, grades.orderPartly);
  expect(screen.getAllByRole('listitem').map((line) => [line.textContent, line.className])).toEqual([
    ['The stone (1881) (in its place)', 'line right'],
    ['The storm (1974) (belongs in place 3)', 'line wrong'],
    ['The lamp (1883) (belongs in place 2)', 'line wrong'],
  ]);
});

test.each<[string, Draft, Draft]>([
  ['A lamp of a wagon', [], ['ow']],
  ['A lamp of a pier', ['ot'], ['op', 'ot']],
  ['A lamp of a tower', ['op', 'ot'], ['op']],
  ['A lamp of a house', ['oh'], []],
])('a box that is ticked or cleared: %s, after %j', (name, before, after) => {
  const { said } = show('multiple', { draft: before });
  fireEvent.click(screen.getByRole('checkbox', { name }));
  expect(said.drafts).toEqual([after]);
});

test('the options of a multiple choice are checkboxes, ticked as they are drafted', () => {
  show('multiple', { draft: ['op', 'ow'] });
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('after a multiple choice each option says whether it belongs and whether it was chosen', () => {
  show('multiple', { phase: 'feedback', draft: ['op', 'ow'] }, grades.multipleWrong);
  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')!)).toEqual([
    expect.objectContaining({ textContent: 'A lamp of a house (does not belong) (not chosen)', className: 'option ' }),
    expect.objectContaining({
      textContent: 'A lamp of a pier (correct answer) (your answer)',
      className: 'option right',
    }),
    expect.objectContaining({
      textContent: 'A lamp of a tower (correct answer) (not chosen)',
      className: 'option right',
    }),
    expect.objectContaining({
      textContent: 'A lamp of a wagon (does not belong) (your answer)',
      className: 'option wrong',
    }),
  ]);
});

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

test('each row has a list of its own, named by the row, that begins with no answer', () => {
  show('match');
  const lists = screen.getAllByRole<HTMLSelectElement>('combobox');
  expect(lists).toEqual([select('The light goes on'), select('By gap the battery is worn')]);
  for (const list of lists) {
    expect([...list.options].map((one) => [one.value, one.text])).toEqual([
      ['', 'Choose…'],
      ['oq', 'Tomas Quill'],
      ['oi', 'Ida Ferrow'],
      ['oe', 'A lamp engineer'],
    ]);
    expect(list.value).toBe('');
  }
});

test('choosing in a row drafts that row and leaves the others', () => {
  const { said } = show('match', { draft: ['', 'oe'] });
  expect(select('By gap the battery is worn').value).toBe('oe');
  fireEvent.change(select('The light goes on'), { target: { value: 'oi' } });
  fireEvent.change(select('By gap the battery is worn'), { target: { value: '' } });
  expect(said.drafts).toEqual([
    ['oi', 'oe'],
    ['', ''],
  ]);
});

test('of the rows only those without an answer are not valid', () => {
  show('match', { phase: 'invalid', draft: ['oi', ''] });
  expect(select('The light goes on')).not.toHaveAttribute('aria-invalid');
  expect(select('By gap the battery is worn')).toHaveAttribute('aria-invalid', 'true');
});

const saidBy = (line: Element) => [...line.children].map((part) => part.textContent.replace(/\s+/g, ' ').trim());

test('after a match each row says what was chosen and what belongs', () => {
  show('match', { phase: 'feedback', draft: ['oi', 'oq'] }, grades.matchPartly);
  expect(screen.queryByRole('combobox')).toBeNull();
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveClass('right');
  expect(saidBy(first!)).toEqual(['The light goes on', 'Your answer: Ida Ferrow (correct answer)']);
  expect(second).toHaveClass('wrong');
  expect(saidBy(second!)).toEqual([
    'By ____gap the battery is worn',
    'Your answer: Tomas Quill',
    'The answer: A lamp engineer',
  ]);
});

test('the gap of a sentence is a list that the whole sentence names', () => {
  const { said, container } = show('cloze');
  const gap = select('The guild waits for a gap -day period before the light goes on.');
  expect([...gap.options].map(({ text }) => text)).toEqual(['Choose…', '15', '30', '60']);
  expect(container.querySelector('.sentence')!.firstChild).toHaveTextContent('The guild waits for a');
  fireEvent.change(gap, { target: { value: 'o30' } });
  expect(said.drafts).toEqual([['o30']]);
});

test('an empty gap is not valid, a filled one is', () => {
  show('cloze', { phase: 'invalid' });
  expect(screen.getByRole('combobox')).toHaveAttribute('aria-invalid', 'true');
  cleanup();
  show('cloze', { phase: 'invalid', draft: ['o15'] });
  expect(screen.getByRole('combobox')).not.toHaveAttribute('aria-invalid');
});

test.each<[keyof typeof grades, string, string]>([
  ['clozeRight', 'o30', 'The guild waits for a 30 (correct answer)-day period before the light goes on.'],
  [
    'clozeWrong',
    'o60',
    'The guild waits for a 60 (your answer) 30 (correct answer)-day period before the light goes on.',
  ],
])('%s: after the answer the sentence is whole', (name, chosen, sentence) => {
  const { container } = show('cloze', { phase: 'feedback', draft: [chosen] }, grades[name]);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(container.querySelector('.sentence')).toHaveTextContent(sentence);
});

test('a situation is a paragraph of its own before the question, and both name the group', () => {
  const stem = 'A boat passes a dark tower.\nMay it sail on?';
  const state = stateOf('choice');
  const { container } = render(
    <Question
      {...state}
      verdict={undefined}
      item={{ ...items.choice, stem }}
      words={text}
      onDraft={() => {}}
      onCheck={() => {}}
    />,
  );
  const lines = [...container.querySelectorAll('legend > span')];
  expect(lines.map((line) => [line.textContent.trim(), line.className])).toEqual([
    ['A boat passes a dark tower.', 'situation'],
    ['May it sail on?', 'ask'],
  ]);
  expect(screen.getByRole('group', { name: 'A boat passes a dark tower. May it sail on?' })).toBeVisible();
});
