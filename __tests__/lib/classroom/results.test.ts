import { attemptRecord } from '@/lib/classroom/attempt-record';
import { gradeAttempt } from '@/lib/classroom/grade';
import { resultTable, type ResultTable, type TableSeat } from '@/lib/classroom/result-table';
import { sortTable, type Naming, type TableOrder } from '@/lib/classroom/sort-table';
import { tableText, tableWords } from '@/lib/classroom/table-words';
import { toCsv } from '@/lib/classroom/to-csv';
import { publicId } from '@/lib/question/item';
import { words } from '@/lib/words';
import { answering, askingOf, byServer, choiceItem, stored, voice } from './classroom';

const asked = [1, 2].map((n) => ({ item: choiceItem(n), points: n }));
const [one, two] = asked.map(({ item }) => item) as [ReturnType<typeof choiceItem>, ReturnType<typeof choiceItem>];
const columns = asked.map(({ item, points }, i) => ({ item: publicId(item.id), label: `${i + 1}`, max: points }));
const english = tableWords(words('en'));
const finish = { type: 'finish' };

function seat(handle: string, ...events: Parameters<typeof stored>): TableSeat {
  const record = attemptRecord(stored(...events), askingOf(asked));
  return { seat: handle, handle, work: { record, grade: gradeAttempt(record, asked, voice) } };
}

const table = resultTable(columns, [
  seat('Calm Otter', answering(one, 'b', { confidence: 'sure' }), answering(one, 'a'), answering(two, 'a'), finish),
  seat('Brave Kite', { ...answering(one, 'a'), standing: 'late' }, finish),
  seat('Swift Map', answering(two, 'c')),
  { seat: 'Wise Owl', handle: 'Wise Owl' },
  seat('Neat Lake', byServer('void', { item: columns[1]!.item, reason: 'wrong key' }, 9), answering(two, 'a'), finish),
]);

test('a row holds first tries, what was left out apart from what was wrong, what was late, and the points', () => {
  expect(table.rows.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
    ['wrong', 'right'],
    ['right', 'omitted'],
    ['open', 'wrong'],
    ['absent', 'absent'],
    ['omitted', 'voided'],
  ]);
  expect(table.rows[0]).toMatchObject({ state: 'submitted', right: 1, omitted: 0, total: { points: 3, max: 3 } });
  expect(table.rows[0]!.cells[0]).toEqual({ mark: 'wrong', confidence: 'sure', late: false, points: 1 });
  expect(table.rows[1]).toMatchObject({ late: true, right: 1, omitted: 1, total: { points: 1, max: 3 } });
  expect(table.rows[2]).toMatchObject({ state: 'working', right: 0, omitted: 0 });
  expect(table.rows[3]).toMatchObject({ state: 'absent', right: 0, omitted: 0, total: { points: 0, max: 3 } });
  expect(table.rows[4]).toMatchObject({ right: 0, omitted: 1, total: { points: 0, max: 1 } });
});

const names: Record<string, string> = { 'Brave Kite': 'Ägidius', 'Calm Otter': 'zoe', 'Swift Map': 'Émile' };
const naming: Naming = { nameOf: (handle) => names[handle], language: 'en' };

test.each<[TableOrder['by'], boolean, string]>([
  ['handle', false, 'Brave Calm Neat Swift Wise'],
  ['handle', true, 'Wise Swift Neat Calm Brave'],
  ['name', false, 'Brave Swift Calm Wise Neat'],
  ['name', true, 'Calm Swift Brave Wise Neat'],
  ['total', false, 'Swift Neat Brave Calm Wise'],
  ['total', true, 'Calm Brave Swift Neat Wise'],
  ['right', true, 'Calm Brave Swift Neat Wise'],
  [{ item: columns[0]!.item }, false, 'Brave Calm Neat Swift Wise'],
  [{ item: 'unknown' }, false, 'Calm Brave Swift Neat Wise'],
])('sorted by %s, descending: %s', (by, descending, wanted) => {
  const { rows } = sortTable(table, { by, descending }, naming);
  expect(rows.map(({ handle }) => handle.split(' ')[0]).join(' ')).toBe(wanted);
});

test('the table in words has the names of the device only where they are asked for', () => {
  const [heads, first, second] = tableText(table, english, naming.nameOf);
  expect(heads).toEqual(['Handle', 'Name', 'State', 'Right at first', 'No answer', 'Points', 'Of', '1', '2']);
  expect(first).toEqual(['Calm Otter', 'zoe', 'Submitted', 1, 0, 3, 3, 'Wrong, Sure', 'Right']);
  expect(second).toEqual(['Brave Kite', 'Ägidius', 'Submitted, late', 1, 1, 1, 3, 'Right, late', 'No answer']);
  expect(JSON.stringify(tableText(table, english))).not.toMatch(/zoe|Name/);
  expect(tableText({ columns: [], rows: [] } satisfies ResultTable, english)).toHaveLength(1);
});

describe('as a file', () => {
  const line = (...cells: (string | number)[]) => toCsv([cells]).replace(/^\uFEFF|\r\n$/g, '');

  test.each<[string, string | number, string]>([
    ['a word', 'Otter', 'Otter'],
    ['a figure', 3.5, '3.5'],
    ['a figure below nothing', -1, '-1'],
    ['nothing', '', ''],
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'say "x"', '"say ""x"""'],
    ['a line end', 'a\r\nb', '"a\r\nb"'],
    ['a space at the edge', ' a', '" a"'],
    ['a formula', '=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a plus', '+1', '"\'+1"'],
    ['a minus', '-1', '"\'-1"'],
    ['an at', '@SUM(A1)', '"\'@SUM(A1)"'],
    ['a tab', '\t=1', '"\'\t=1"'],
    ['a return', '\r=1', '"\'\r=1"'],
    ['a wide formula', '＝1+1', '"\'＝1+1"'],
    ['a formula behind a gap', '  =1', '"\'  =1"'],
    ['a name with a hyphen', 'Anna-Lena', 'Anna-Lena'],
  ])('%s is written so that no program runs it', (_, cell, wanted) => expect(line(cell)).toBe(wanted));

  test('it is UTF-8 with a mark, its lines end as RFC 4180 says, and it reads back as the screen', () => {
    const rows = tableText(table, english, naming.nameOf);
    const file = toCsv(rows);
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(readCsv(file.slice(1))).toEqual(rows.map((row) => row.map(String)));
  });
});

/** A reader of its own, of RFC 4180. */
function readCsv(file: string): string[][] {
  return file
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, -1)
    .map((line) =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')),
    );
}
