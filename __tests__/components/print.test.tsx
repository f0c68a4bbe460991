/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { axe } from 'jest-axe';
import { LessonText } from '@/components/lesson/LessonText';
import { papers } from '@/components/print';
import { keyLines } from '@/components/print/key-lines';
import { KeySheet } from '@/components/print/KeySheet';
import { PaperForm } from '@/components/print/PaperForm';
import { Sheet } from '@/components/print/Sheet';
import { itemKinds } from '@/lib/question';
import type { Grade, ItemKindName } from '@/lib/question/item';
import { keyView, sheetView } from '@/server/print';
import { FOLDER } from '../fixtures/lighthouse/lighthouse';
import { grades, items, say } from './sample';

const kinds = Object.keys(items) as ItemKindName[];
const { words: canaries } = JSON.parse(readFileSync(`${FOLDER}/canaries.json`, 'utf8')) as { words: string[] };

const form = (kind: ItemKindName) =>
  render(<PaperForm items={[items[kind]]} title="Practice form A" lead="Answer on this paper." say={say} />);

async function sheet(name: 'a' | 'b' = 'a') {
  const { lesson, ...view } = (await sheetView('lighthouse', name))!;
  const context = { ...lesson, language: 'en' as const, say, paper: true as const };
  const text = await LessonText({ code: lesson.code, context });
  return {
    lesson,
    view,
    page: (
      <main>
        <Sheet sheet={{ ...view, site: lesson.site.name, age: lesson.age }} context={context}>
          {text}
        </Sheet>
      </main>
    ),
  };
}

test('every kind of question has a body on paper, and a key', () => {
  expect(Object.keys(papers).sort()).toEqual(Object.keys(itemKinds).sort());
  expect(Object.keys(keyLines).sort()).toEqual(Object.keys(itemKinds).sort());
});

test.each(kinds)('a question of the kind %s is all in words, with nothing to press', async (kind) => {
  const { container } = form(kind);
  const item = items[kind];
  const question = screen.getByText(item.stem).closest('li')!;
  for (const text of [item.where, ...item.options.map((option) => option.text)])
    expect(within(question).getByText(text)).toBeVisible();
  for (const row of item.rows ?? []) expect(question).toHaveTextContent(row.text);
  expect(container.querySelectorAll('input, select, button, a, [style]')).toHaveLength(0);
  expect(await axe(container)).toHaveNoViolations();
});

test.each<[ItemKindName, string, number]>([
  ['multiple', '.box', 4],
  ['order', '.blank', 3],
  ['match', '.blank', 2],
  ['classify', '.blank', 2],
  ['typed', '.answer .line', 1],
])('%s: there is room for the answer (%s)', (kind, room, count) => {
  const { container } = form(kind);
  expect(container.querySelectorAll(room)).toHaveLength(count);
});

test.each<[ItemKindName, string[]]>([
  ['choice', ['A', 'A red one', 'A green one', 'A white one']],
  ['match', ['A', 'Tomas Quill', 'Ida Ferrow', 'A lamp engineer']],
  ['cloze', ['A', '15', '30', '60']],
])('%s: options have letters', (kind, [type, ...texts]) => {
  const { container } = form(kind);
  const list = container.querySelector<HTMLOListElement>('ol.letters')!;
  expect([list.type, ...[...list.children].map((one) => one.textContent)]).toEqual([type, ...texts]);
});

test('a figure is written before its unit, and a gap stands in its sentence', () => {
  expect(form('typed').container.querySelector('.answer')).toHaveTextContent('lamps');
  expect(form('cloze').container.querySelector('.sentence')!.textContent).toBe(
    'The guild waits for a ________gap-day period before the light goes on.',
  );
});

test.each([
  [items.typed, 'Write a figure on the line.'],
  [
    { ...items.typed, field: { type: 'date' as const, unit: '' } },
    'Write a full date on the line: day, month and year.',
  ],
  [
    { ...items.typed, field: { type: 'number' as const, unit: 'lamps', within: 5 } },
    'Write a figure on the line. Within 5 % counts.',
  ],
])('what is written on a line, and how near is near enough', (item, said) => {
  const { container, rerender } = render(<PaperForm items={[item]} title="A" lead="B" say={say} />);
  expect(container.querySelector('.question .hint')).toHaveTextContent(said);
  const key = { lesson: { meta: { slug: 's', title: 't' } }, form: 'a' as const, version: '0' };
  rerender(<KeySheet sheet={{ ...key, answers: [{ item, grade: grades.typedRight, evidence: [] }] }} say={say} />);
  expect(container.textContent.includes('Within 5 % counts.')).toBe(said.includes('Within'));
});

test.each<[ItemKindName, Grade, string[]]>([
  ['choice', grades.choiceWrong, ['A. A red one']],
  ['compare', grades.compareWrong, ['A. What they report differs']],
  ['multiple', grades.multiplePartly, ['B. A lamp of a pier', 'C. A lamp of a tower']],
  ['typed', grades.typedWrong, ['31 lamps']],
  ['order', grades.orderPartly, ['1. The stone (1881)', '2. The lamp (1883)', '3. The storm (1974)']],
  [
    'match',
    grades.matchRight,
    ['The light goes on → B. Ida Ferrow', 'By ____ the battery is worn → C. A lamp engineer'],
  ],
  ['cloze', grades.clozeRight, ['B. 30']],
])('the key to a question of the kind %s names what stands on its sheet', (kind, grade, lines) => {
  expect(keyLines[kind](items[kind], grade)).toEqual(lines);
});

test('the lines of an order are numbered as they stand on the sheet', () => {
  const item = { ...items.order, options: [...items.order.options].reverse() };
  expect(keyLines.order(item, grades.orderPartly)).toEqual([
    '3. The storm (1974)',
    '2. The lamp (1883)',
    '1. The stone (1881)',
  ]);
});

test('a sheet names its lesson, its version, how far the sources reach and the address, in words and as a code', async () => {
  const { page, lesson, view } = await sheet();
  const { container } = render(page);
  const head = container.querySelector('header')!;
  expect(within(head).getByRole('heading', { level: 1, name: lesson.meta.title })).toBeVisible();
  expect(head).toHaveTextContent(`A lesson of ${lesson.site.name} · Version ${view.version}`);
  expect(head).toHaveTextContent('Sources end');
  expect(head).toHaveTextContent(view.address);
  expect(within(head).getByRole('img', { name: `QR code of ${view.address}` })).toBeVisible();
  expect(screen.getByText(new RegExp(`Version ${view.version}. Answer on this paper`))).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('each claim of a sheet leads to a numbered note with who says so', async () => {
  const { page, lesson } = await sheet();
  const { container } = render(page);
  const notes = [...container.querySelectorAll<HTMLLIElement>('ol.notes > li')];
  expect(notes.map(({ value }) => value)).toEqual(lesson.outline.facts.map((_, i) => i + 1));
  const references = [...container.querySelectorAll<HTMLAnchorElement>('a.note')];
  expect(references.length).toBeGreaterThan(5);
  for (const one of references) {
    const note = container.querySelector<HTMLLIElement>(one.getAttribute('href')!)!;
    expect(one).toHaveTextContent(new RegExp(`^\\[${note.value}: `));
    expect(within(note).getByText('Who says so')).toBeVisible();
  }
  for (const term of container.querySelectorAll('a.term'))
    expect(container.querySelector(term.getAttribute('href')!)).not.toBeNull();
});

test('the guess and the checks of a sheet are words to think about', async () => {
  const { page, lesson } = await sheet();
  const { container } = render(page);
  const { checks, guess } = lesson.questions;
  const asked = [...Object.values(checks), ...(guess ? [guess.item] : [])];
  expect(container.querySelectorAll('.still[data-instead="shown"]')).toHaveLength(asked.length);
  for (const { stem } of asked) expect(container).toHaveTextContent(stem.split('\n').at(-1)!);
  expect(container.querySelectorAll('fieldset, [popover], [data-listen], [data-recall], noscript')).toHaveLength(0);
});

test('a sheet holds no key: a button leads to it, and no link', async () => {
  const { page } = await sheet('b');
  const html = renderToString(page);
  expect(canaries.filter((word) => html.includes(word))).toEqual([]);
  const { container } = render(page);
  expect(container.querySelectorAll('a[href*="key"]')).toHaveLength(0);
  const leads = screen.getByRole('button', { name: 'Print the key' }).closest('form')!;
  expect([leads.getAttribute('action'), leads.method]).toEqual(['/learn/lighthouse/print/key', 'get']);
  expect(new FormData(leads).get('form')).toBe('b');
  expect(screen.getByRole('link', { name: 'The same with form A' })).toHaveAttribute('href', '/learn/lighthouse/print');
});

test('the key has for each question its number, the answer, why, and who says so where and when', async () => {
  const key = (await keyView('lighthouse', {}))!;
  const { container } = render(
    <main>
      <KeySheet sheet={key} say={say} />
    </main>,
  );
  expect(screen.getByText(`Version ${key.version}`)).toBeVisible();
  const entries = [...container.querySelectorAll<HTMLElement>('section.entry')];
  expect(entries).toHaveLength(key.answers.length);
  for (const [i, entry] of entries.entries()) {
    const { item, grade, evidence } = key.answers[i]!;
    expect(entry.querySelector('h2')).toHaveTextContent(new RegExp(`^${i + 1}\\.`));
    for (const line of keyLines[item.kind](item, grade)) expect(within(entry).getByText(line)).toBeVisible();
    for (const why of grade.why) expect(entry).toHaveTextContent(why.replace(/\s+/g, ' '));
    for (const { voices, others } of evidence) {
      for (const voice of voices)
        for (const told of [voice.who, voice.source, voice.date, voice.locator]) expect(entry).toHaveTextContent(told);
      for (const other of others) expect(entry).toHaveTextContent(other.claim);
    }
  }
  expect(canaries.some((word) => container.innerHTML.includes(word))).toBe(true);
  expect(await axe(container)).toHaveNoViolations();
});
