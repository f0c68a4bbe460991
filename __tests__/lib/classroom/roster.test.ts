import fc from 'fast-check';
import { pastedNames, seatNames } from '@/lib/classroom/pasted-names';
import { mergeRosters, nameIn, readRosterFile, renameInRoster, rosterFile, type Roster } from '@/lib/classroom/roster';
import { runs } from '../kernel/runs';

const empty: Roster = { class: 'one', entries: [] };
const given = <T>(result: { ok: boolean; value?: T }) => result.value as T;
const renamed = (roster: Roster, handle: string, name: string, at = 1) =>
  given(renameInRoster(roster, { handle, name, at }));
const roster = renamed(renamed(empty, 'Calm Otter', ' Zoë  B. '), 'Wise Owl', 'Ali');

test('a handle gets a name, another one, and none', () => {
  expect(nameIn(roster)('Calm Otter')).toBe('Zoë B.');
  expect(nameIn(roster)('Swift Map')).toBeUndefined();
  const other = renamed(roster, 'Calm Otter', 'Zoe', -99);
  expect(nameIn(other)('Calm Otter')).toBe('Zoe');
  expect(nameIn(renamed(other, 'Calm Otter', ''))('Calm Otter')).toBeUndefined();
  expect(renameInRoster(roster, { handle: 'x', name: 'x'.repeat(101), at: 1 })).toMatchObject({
    problems: [{ code: 'roster-name-long' }],
  });
});

test('of two rosters the later entry stands, also where it took a name away', () => {
  const away = renamed(roster, 'Calm Otter', '');
  const merged = mergeRosters(away, renamed(roster, 'Swift Map', 'Eva'));
  expect(['Calm Otter', 'Wise Owl', 'Swift Map'].map(nameIn(merged))).toEqual([undefined, 'Ali', 'Eva']);
});

test('a file gives back what was saved, without what is damaged', () => {
  expect(readRosterFile(rosterFile(roster), 'one')).toEqual({ ok: true, value: { roster, dropped: 0 } });
  const file = JSON.parse(rosterFile(roster));
  const damaged = JSON.stringify({ ...file, entries: [...file.entries, { handle: '' }, 7, null] });
  expect(readRosterFile(`\uFEFF${damaged}`, 'one')).toEqual({ ok: true, value: { roster, dropped: 3 } });
});

test.each<[string, string, string]>([
  ['no JSON', 'x', 'roster-file'],
  ['another file', '{"format":"cited-learner","v":1}', 'roster-file'],
  ['nothing', 'null', 'roster-file'],
  ['a later version', rosterFile(roster).replace('"v": 1', '"v": 2'), 'roster-newer'],
  ['another class', rosterFile({ ...roster, class: 'two' }), 'roster-class'],
])('%s is no roster of this class', (_, file, code) => {
  expect(readRosterFile(file, 'one')).toMatchObject({ ok: false, problems: [{ code }] });
});

test('merging does not depend on what is added first, nor how often, unless two were written at once', () => {
  const entries = fc.uniqueArray(
    fc.record({ handle: fc.constantFrom('a', 'b', 'c'), name: fc.string(), at: fc.nat(1_000) }),
    { selector: ({ at }) => at },
  );
  const sorted = ({ entries: list }: Roster) => [...list].sort((a, b) => a.at - b.at);
  fc.assert(
    fc.property(entries, fc.nat(), (list, cut) => {
      const [own, other] = [list.slice(0, cut % 4), list.slice(cut % 4)].map((part) => ({ ...empty, entries: part }));
      const merged = mergeRosters(own!, other!);
      expect(sorted(mergeRosters(other!, own!))).toEqual(sorted(merged));
      expect(mergeRosters(merged, own!)).toEqual(merged);
    }),
    runs(200),
  );
});

describe('a pasted list', () => {
  const handles = ['Calm Otter', 'Wise Owl', 'Swift Map'];

  test.each<[string, string, string[]]>([
    ['a name a line', 'Ann\nBob', ['Ann', 'Bob']],
    ['line ends of any kind', 'Ann\r\nBob\rCem\u2028Dan', ['Ann', 'Bob', 'Cem', 'Dan']],
    ['empty lines', '\n\nAnn\n \n', ['Ann']],
    ['numbers before names', '1. Ann\n2) Bob\n3 Cem\n- Dan', ['Ann', 'Bob', 'Cem', 'Dan']],
    ['columns', '1\tMay\tAnn\n"2";"Lee";"Bob"', ['May Ann', 'Lee Bob']],
    ['family name first', 'Lee, Bob', ['Lee, Bob']],
    ['two of one name', 'Ann\nAnn', ['Ann', 'Ann']],
    ['hidden signs', '\uFEFFAnn\u202E\u0000', ['Ann']],
    ['nothing', '', []],
  ])('with %s', (_, text, wanted) => {
    expect(pastedNames(text, handles).map(({ name }) => name)).toEqual(wanted);
  });

  test('names go to the handle on their line, else to the free ones in turn, and nobody is lost', () => {
    const pasted = pastedNames('Ann\nBob\tcalm-otter\nWise Owl;Cem\nDan', handles);
    expect(seatNames(pasted, handles)).toEqual({
      seated: [
        { handle: 'Calm Otter', name: 'Bob' },
        { handle: 'Wise Owl', name: 'Cem' },
        { handle: 'Swift Map', name: 'Ann' },
      ],
      left: [{ name: 'Dan' }],
    });
  });
});
