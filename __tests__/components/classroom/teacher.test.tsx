/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { AssignPage } from '@/components/classroom/teacher/AssignPage';
import { ClassPage } from '@/components/classroom/teacher/ClassPage';
import { OpenPage } from '@/components/classroom/teacher/OpenPage';
import { ResultsPage } from '@/components/classroom/teacher/ResultsPage';
import { ShowPage } from '@/components/classroom/teacher/ShowPage';
import { SlipsPage } from '@/components/classroom/teacher/SlipsPage';
import { StartPage } from '@/components/classroom/teacher/StartPage';
import { partWords } from '@/lib/words/part-words';
import { say, text } from '../sample';
import * as fake from './fake-server';

const { aClass, anAssignment, ASSIGNMENT, CLASS, fakeServer, preview, refusal, someResults, someSeats } = fake;

const common = partWords(say, 'class.common.');
const words = {
  start: partWords(say, 'class.start.'),
  open: partWords(say, 'class.open.'),
  page: partWords(say, 'class.page.'),
  assign: partWords(say, 'class.assign.'),
  results: partWords(say, 'class.results.'),
  show: partWords(say, 'class.show.'),
  slips: partWords(say, 'class.slips.'),
};
const settingsWords = partWords(say, 'class.settings.');
const change = { settings: settingsWords, dates: partWords(say, 'refused.date-') };
const at = { common, language: 'en' };
const classPage = <ClassPage {...at} words={words.page} change={change} roster={partWords(say, 'refused.roster-')} />;
const resultsPage = (
  <ResultsPage {...at} words={words.results} classWords={words.page} change={change} question={text} />
);
const places = [
  { slug: 'lighthouse', title: 'Who keeps the light?', kinds: ['lesson', 'quiz', 'both'] as const, questions: 3 },
];
const started: string[][] = [];
const assignPage = (
  <AssignPage
    {...at}
    places={places}
    words={words.assign}
    classWords={words.page}
    startWords={words.start}
    onStarted={(id, lesson) => started.push([id, lesson])}
    dates={change.dates}
    settingsWords={settingsWords}
    question={text}
  />
);

let files: string[] = [];

beforeEach(() => {
  localStorage.clear();
  files = [];
  Object.assign(globalThis, { isSecureContext: true });
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
  });
  URL.createObjectURL = (blob) => {
    files.push('');
    const place = files.length - 1;
    const reader = new FileReader();
    reader.onload = () => (files[place] = String(reader.result));
    reader.readAsText(blob as Blob);
    return 'blob:of-the-test';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

const go = (path: string) => history.replaceState(null, '', path);
const server = (change: Parameters<typeof fakeServer>[0] = {}) =>
  fakeServer({
    classes: () => ({ classes: [aClass()] }),
    class: () => ({ class: aClass(), seats: someSeats(2), assignments: [anAssignment()] }),
    results: () => someResults(5),
    ...change,
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('starting a class', () => {
  test('takes its name only, and a second try starts no second class', async () => {
    let tries = 0;
    const { of } = server({
      start: ({ class: id, name, zone }) => (tries++ === 0 ? refusal(503) : { class: aClass({ id, name, zone }) }),
    });
    const started: string[] = [];
    const { container } = render(<StartPage {...at} words={words.start} onStarted={(id) => started.push(id)} />);
    expect(await screen.findByRole('link', { name: '10b History' })).toHaveAttribute(
      'href',
      `/teach/class?class=${CLASS}`,
    );
    expect(within(container).getAllByRole('textbox')).toHaveLength(1);
    fireEvent.click(button(words.start.start));
    expect(await screen.findByText(words.start.nameless)).toBeVisible();
    type(words.start.name, '9a');
    fireEvent.click(button(words.start.start));
    expect(await screen.findByText(common.notSaved)).toBeVisible();
    fireEvent.click(button(words.start.start));
    await waitFor(() => expect(started).toHaveLength(1));
    const [first, second] = of('start');
    expect(second).toEqual(first);
    expect(first).toEqual({
      class: expect.stringMatching(/^[\w-]{22}$/),
      key: expect.stringMatching(/^[\w-]{43}$/),
      session: expect.stringMatching(/^[\w-]{43}$/),
      name: '9a',
      zone: expect.any(String),
    });
    expect(JSON.parse(localStorage.getItem('cited.class-keys')!)).toEqual({ [first!.class]: first!.key });
    expect(await axe(container)).toHaveNoViolations();
  });

  test('a browser that never opened a class is told that there are none, not of an error', async () => {
    server({ classes: () => refusal(401) });
    render(<StartPage {...at} words={words.start} />);
    expect(await screen.findByText(words.start.none)).toBeVisible();
    expect(screen.queryByText(common.signedOut)).toBeNull();
  });
});

describe('the private link', () => {
  const KEY = 'k'.repeat(43);

  test('lets a browser in, and leaves the address at once', async () => {
    const { of } = server({ open: () => ({ class: aClass() }) });
    go(`/teach/open#${KEY}`);
    const opened: string[] = [];
    render(<OpenPage common={common} words={words.open} onOpened={(id) => opened.push(id)} />);
    expect(location.href).not.toContain(KEY);
    await waitFor(() => expect(opened).toEqual([CLASS]));
    expect(of('open')[0]).toEqual({ key: KEY, session: expect.stringMatching(/^[\w-]{43}$/) });
    expect(localStorage.getItem('cited.class-keys')).toContain(KEY);
  });

  test('may be pasted; half of one is no link, and an unknown one is said so', async () => {
    server({ open: () => refusal(404) });
    go('/teach/open');
    const { container } = render(<OpenPage common={common} words={words.open} />);
    type(words.open.link, 'https://cited.example/teach/open#short');
    fireEvent.click(button(words.open.open));
    expect(await screen.findByText(words.open.noKey)).toBeVisible();
    type(words.open.link, ` https://cited.example/teach/open#${KEY} `);
    fireEvent.click(button(words.open.open));
    expect(await screen.findByText(words.open.unknown)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('is masked until it is asked for, and replaced by a new one', async () => {
    localStorage.setItem('cited.class-keys', JSON.stringify({ [CLASS]: KEY }));
    const { of } = server({ rekey: () => ({ class: aClass({ keyRevision: 2 }) }) });
    go(`/teach/class?class=${CLASS}`);
    const { container } = render(classPage);
    const box = within(await screen.findByRole('region', { name: words.page.private }));
    expect(container.textContent).not.toContain(KEY);
    fireEvent.click(box.getByRole('button', { name: words.page.unmask }));
    expect(box.getByText(`http://localhost/teach/open#${KEY}`)).toBeVisible();
    fireEvent.click(box.getByText(words.page.rekey));
    fireEvent.click(box.getByRole('button', { name: words.page.rekeyNow }));
    expect(await box.findByText(words.page.rekeyed)).toBeVisible();
    expect(localStorage.getItem('cited.class-keys')).toContain(of('rekey')[0]!.key);
  });
});

describe('the page of a class', () => {
  test.each([0, 1, 35, 400])('with %i seats', async (count) => {
    server({
      class: () => ({ class: aClass({ seats: count }), seats: someSeats(count), assignments: [anAssignment()] }),
    });
    go(`/teach/class?class=${CLASS}`);
    const { container } = render(classPage);
    expect(await screen.findByRole('heading', { level: 1, name: '10b History' })).toBeVisible();
    expect(screen.getByText('ABCD-2345')).toBeVisible();
    const seats = screen.getByRole('region', { name: words.page.seats });
    // Hundreds are shown when they are asked for.
    expect(seats.querySelectorAll('li')).toHaveLength(Math.min(count, 40));
    if (count > 40) fireEvent.click(button(`Show all ${count}`));
    expect(seats.querySelectorAll('li')).toHaveLength(count);
    expect(
      screen.getByText(new RegExp(`^Joined: ${count} · “Who keeps the light\\?”: at work 1, finished 1$`)),
    ).toBeVisible();
    if (count === 0) expect(within(seats).getByText(words.page.noSeats)).toBeVisible();
    expect(screen.getByText('Due Sun, 28 March 2027 at 23:59 EEST')).toBeVisible();
    if (count < 400) expect(await axe(container)).toHaveNoViolations();
  });

  test('names are joined on the device, saved as a file, and never sent', async () => {
    const { everything } = server();
    go(`/teach/class?class=${CLASS}`);
    const { unmount } = render(classPage);
    const [one, two] = someSeats(2)
      .map(({ handle }) => handle)
      .toSorted();
    const first = await screen.findByLabelText(words.page.nameOf.replace('{handle}', one!));
    fireEvent.change(first, { target: { value: 'Zofia Kowalska' } });
    fireEvent.blur(first);
    type(words.page.pasteLabel, '1. Ahmed Celik\n2. Nobody Left');
    fireEvent.click(button(words.page.pasteNow));
    expect(await screen.findByDisplayValue('Ahmed Celik')).toBeInTheDocument();
    expect(screen.getByLabelText(words.page.pasteLabel)).toHaveValue('Nobody Left');
    fireEvent.click(button(words.page.save));
    await waitFor(() => expect(files[0]).toContain('Zofia Kowalska'));
    expect(Object.keys(localStorage).every((key) => key.startsWith('cited'))).toBe(true);
    unmount();
    render(classPage);
    expect(await screen.findByLabelText(words.page.nameOf.replace('{handle}', two!))).toHaveValue('Ahmed Celik');
    expect(everything.join()).not.toMatch(/Zofia|Kowalska|Ahmed|Celik|Nobody/);
  });

  test('a device that keeps nothing says so', async () => {
    server();
    go(`/teach/class?class=${CLASS}`);
    render(classPage);
    const first = await screen.findByLabelText(words.page.nameOf.replace('{handle}', someSeats(1)[0]!.handle));
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    fireEvent.change(first, { target: { value: 'Zofia' } });
    fireEvent.blur(first);
    expect(await screen.findByText(words.page.notKept)).toBeVisible();
    full.mockRestore();
  });

  test('a seat gets more time, a new resume code, and is merged and parted again', async () => {
    const [one, two] = someSeats(2);
    const { of } = server({
      accommodate: ({ extraMinutes }) => ({ seat: { ...one!, extraMinutes } }),
      'reissue-resume': () => ({ seat: one!, resumeCode: 'ABCDEFGH2345' }),
      merge: ({ into }) => ({ seats: [{ ...one!, mergedInto: into }, two!] }),
      unmerge: () => ({ seats: [one!, two!] }),
    });
    go(`/teach/class?class=${CLASS}`);
    const { container } = render(classPage);
    fireEvent.click(await screen.findByRole('button', { name: `Change : ${one!.handle}` }));
    type(words.page.extraLabel, 'many');
    fireEvent.click(button(words.page.extraNow));
    expect(await screen.findByText(words.page.extraWrong)).toBeVisible();
    type(words.page.extraLabel, '10');
    fireEvent.click(button(words.page.extraNow));
    expect(await screen.findByText('Saved: 10 extra minutes.')).toBeVisible();
    expect(of('accommodate')).toEqual([{ class: CLASS, seat: 'seat-0', extraMinutes: 10 }]);
    fireEvent.click(button(words.page.resumeNow));
    expect(await screen.findByText('ABCD-EFGH-2345')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    type(words.page.merge, 'seat-1');
    fireEvent.click(button(words.page.mergeNow));
    expect(await screen.findByText(`The same student as ${two!.handle}`)).toBeVisible();
    fireEvent.click(button(words.page.unmerge));
    await waitFor(() => expect(screen.queryByText(`The same student as ${two!.handle}`)).toBeNull());
    expect(of('merge')).toEqual([
      { class: CLASS, request: expect.stringMatching(/^[\w-]{22}$/), from: 'seat-0', into: 'seat-1' },
    ]);
  });

  test('is deleted once its name was typed, and the names and the key with it', async () => {
    localStorage.setItem('cited.class-keys', JSON.stringify({ [CLASS]: 'k', other: 'o' }));
    localStorage.setItem(`cited.roster.${CLASS}`, '{}');
    const { of } = server({
      'delete-class': () => ({ proof: { id: 'p1', at: fake.NOW, seats: 2, attempts: 3, events: 40 } }),
    });
    go(`/teach/class?class=${CLASS}`);
    const { container } = render(classPage);
    fireEvent.click(await screen.findByText(words.page.deleteNow));
    type(/^To delete it/, '10c');
    fireEvent.click(button(words.page.deleteButton));
    expect(await screen.findByText(/That is not its name/)).toBeVisible();
    expect(of('delete-class')).toHaveLength(0);
    type(/^To delete it/, '10b History');
    fireEvent.click(button(words.page.deleteButton));
    expect(await screen.findByRole('heading', { name: words.page.deleted })).toHaveFocus();
    expect(screen.getByText(/seats 2, attempts 3, entries of answers 40/)).toBeVisible();
    expect(localStorage.getItem('cited.class-keys')).toBe('{"other":"o"}');
    expect(localStorage.getItem(`cited.roster.${CLASS}`)).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  test.each([
    [401, common.signedOut],
    [403, common.notYours],
    [404, common.notFound],
    [410, common.notFound],
    [429, common.tooOften],
    [500, common.failed],
    [503, common.notSaved],
  ])('a refusal of %i is said in words, with the ways on', async (status, said) => {
    server({ class: () => refusal(status) });
    go(`/teach/class?class=${CLASS}`);
    const { container } = render(classPage);
    expect(await screen.findByText(said)).toBeVisible();
    expect(button(common.again)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('without a class, a connection or https', async () => {
    server();
    go('/teach/class');
    const { unmount } = render(classPage);
    expect(await screen.findByText(common.unnamed)).toBeVisible();
    unmount();
    go(`/teach/class?class=${CLASS}`);
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const cut = render(classPage);
    expect(await screen.findByText(common.offline)).toBeVisible();
    online.mockRestore();
    fireEvent.click(button(common.again));
    expect(await screen.findByText(common.unreachable)).toBeVisible();
    cut.unmount();
    Object.assign(globalThis, { isSecureContext: false });
    render(classPage);
    expect(await screen.findByText(common.needsHttps)).toBeVisible();
  });

  test('it says that it loads only once that takes long, and keeps what it has when the line breaks', async () => {
    jest.useFakeTimers();
    server();
    const fetchOf = globalThis.fetch;
    globalThis.fetch = () => new Promise(() => {});
    go(`/teach/class?class=${CLASS}`);
    const slow = render(classPage);
    await act(() => jest.advanceTimersByTimeAsync(350));
    expect(screen.queryByText(common.loading)).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(100));
    expect(screen.getByText(common.loading)).toBeVisible();
    slow.unmount();
    globalThis.fetch = fetchOf;
    render(classPage);
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(screen.getByText('ABCD-2345')).toBeVisible();
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByText('ABCD-2345')).toBeVisible();
    expect(screen.getByText(`${common.unreachable} ${common.old}`)).toBeVisible();
    jest.useRealTimers();
  });
});

describe('what comes next', () => {
  const dialog = (change: Parameters<typeof anAssignment>[0], seats = 2) => {
    server({
      class: () => ({ class: aClass({ seats }), seats: someSeats(seats), assignments: [anAssignment(change)] }),
    });
    go(`/teach/class?class=${CLASS}`);
    render(classPage);
    return screen.findByRole('region', { name: words.page.next });
  };

  test.each([
    ['nobody is in', { started: 0, submitted: 0 }, 0, /^Students can join now/, '/teach/show?'],
    ['the class is at work', {}, 2, /^The class is at work/, '/teach/results?'],
    ['it was due', { phase: 'closed' as const }, 2, /was due. See how/, '/teach/results?'],
    [
      'answers wait for their release',
      { phase: 'late' as const, feedback: 'when-released' as const },
      2,
      /then release the answers/,
      '/teach/results?',
    ],
  ])('when %s', async (_, change, seats, said, way) => {
    const next = within(await dialog(change, seats));
    expect(next.getByText(said)).toBeVisible();
    expect(next.getByRole('link').getAttribute('href')).toContain(way);
  });

  test('what is assigned has a page to share that names nobody', async () => {
    await dialog({});
    expect(screen.getByRole('link', { name: /^Page and card to share/ })).toHaveAttribute(
      'href',
      `/assigned/${ASSIGNMENT}`,
    );
  });

  test('a class without anything is given something first', async () => {
    server({ class: () => ({ class: aClass(), seats: [], assignments: [] }) });
    go(`/teach/class?class=${CLASS}`);
    render(classPage);
    const next = within(await screen.findByRole('region', { name: words.page.next }));
    expect(next.getByRole('link')).toHaveAttribute('href', `/teach/assign?class=${CLASS}`);
  });
});

test('dates, feedback and attempts of what is assigned are changed, in the zone of the class', async () => {
  const { of } = server({ 'change-assignment': () => ({ assignment: anAssignment({ attempts: 2 }) }) });
  go(`/teach/class?class=${CLASS}`);
  const { container } = render(classPage);
  fireEvent.click(await screen.findByText(settingsWords.change));
  expect(await screen.findByLabelText('Due')).toHaveValue('2027-03-28T23:59');
  expect(screen.getByText(settingsWords.zone.replace('{zone}', 'Europe/Kyiv'))).toBeVisible();
  type('Due', '2020-01-01T10:00');
  type('Closes', '2020-01-02T10:00');
  fireEvent.click(button(settingsWords.save));
  await waitFor(() => expect(container.querySelector('form [role=status]')?.textContent).not.toBe(''));
  expect(of('change-assignment')).toHaveLength(0);
  type('Due', '2027-04-01T12:00');
  type('Closes', '');
  fireEvent.click(screen.getByLabelText(settingsWords['feedback.when-released']));
  type('Attempts', '2');
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(button(settingsWords.save));
  expect(await screen.findByText(settingsWords.saved)).toBeVisible();
  expect(of('change-assignment')).toEqual([
    {
      request: expect.stringMatching(/^[\w-]{22}$/),
      assignment: ASSIGNMENT,
      ...{ opens: null, due: '2027-04-01T12:00', closes: null, zone: 'Europe/Kyiv' },
      ...{ attempts: 2, feedback: 'when-released' },
    },
  ]);
});

test('a class is copied with what it was assigned, without dates, and once only', async () => {
  let tries = 0;
  const { of } = server({
    start: ({ class: id, name }) => ({ class: aClass({ id, name }) }),
    assign: () => (tries++ === 0 ? refusal(503) : { assignments: [anAssignment()] }),
  });
  go(`/teach/class?class=${CLASS}`);
  const { container } = render(classPage);
  fireEvent.click(await screen.findByText(words.page.copy));
  expect(screen.getByLabelText(words.page.copyName)).toHaveValue('10b History (copy)');
  fireEvent.click(button(words.page.copyNow));
  expect(await screen.findByText(/this was not assigned in it: Who keeps the light/)).toBeVisible();
  fireEvent.click(button(words.page.copyNow));
  expect(await screen.findByText('The copy is there. Assigned in it: 1.')).toBeVisible();
  const [copy, same] = of('start');
  expect(same).toEqual(copy);
  expect(of('assign')[1]).toEqual(of('assign')[0]);
  expect(of('assign')[0]).toMatchObject({ classes: [{ class: copy!.class }], opens: null, due: null, closes: null });
  expect(screen.getByRole('link', { name: words.page.toCopy })).toHaveAttribute(
    'href',
    `/teach/class?class=${copy!.class}`,
  );
  expect(await axe(container)).toHaveNoViolations();
});

describe('assigning', () => {
  const form = () => ({
    title: 'Who keeps the light?',
    items: [preview('choice'), preview('typed'), preview('multiple')],
    spares: [preview('order', { id: 'q9999999999', stem: 'A spare question?' })],
  });

  test('questions are swapped, left out and weighed; dates are read in the zone of the class', async () => {
    const { of } = server({
      'preview-form': form,
      assign: ({ classes }) => ({ assignments: classes.map(({ assignment }) => anAssignment({ id: assignment })) }),
    });
    go(`/teach/assign?class=${CLASS}&lesson=lighthouse`);
    const { container } = render(assignPage);
    expect(await screen.findByText('Questions: 3 · points: 3')).toBeVisible();
    expect(screen.getByText(words.assign.lowStakes)).toBeVisible();
    fireEvent.click(screen.getByText(words.assign.openItems));
    expect(await axe(container)).toHaveNoViolations();
    type('Another question in place of question 2', 'q9999999999');
    fireEvent.click(button(/^Swap : .*question 2$/));
    expect(screen.getByText('Question 2 was swapped.')).toBeVisible();
    type(/^Points\s*: Question 1$/, '3');
    fireEvent.click(button('Leave out : Question 3'));
    expect(screen.getByText('Questions: 2 · points: 4')).toBeVisible();
    fireEvent.click(button('Move down : Question 1'));
    fireEvent.change(screen.getByLabelText('Due'), { target: { value: '2026-12-28T23:59' } });
    expect(screen.getByText('Mon, 28 December 2026 at 23:59 EET')).toBeVisible();
    fireEvent.click(screen.getByLabelText(words.assign.confidence));
    type(words.assign.limit, '15');
    fireEvent.click(button(words.assign.assign));
    expect(await screen.findByRole('heading', { name: words.assign.done })).toHaveFocus();
    expect(of('assign')).toEqual([
      {
        request: expect.stringMatching(/^[\w-]{22}$/),
        classes: [{ class: CLASS, assignment: expect.stringMatching(/^[\w-]{22}$/) }],
        lesson: 'lighthouse',
        kind: 'both',
        items: [
          { item: 'q9999999999', version: '1', points: 1 },
          { item: 'q1111111111', version: '1', points: 3 },
        ],
        ...{ opens: null, due: '2026-12-28T23:59', closes: null, zone: 'Europe/Kyiv', attempts: 1 },
        ...{ feedback: 'when-done', confidence: true, timeLimitMinutes: 15 },
      },
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  test('what is wrong is said before anything is sent; a time that clocks skip or show twice is said so', async () => {
    const { of } = server({
      'preview-form': form,
      classes: () => ({ classes: [aClass(), aClass({ id: 'b', name: '9a' })] }),
    });
    go('/teach/assign?lesson=lighthouse');
    render(assignPage);
    await screen.findByText('Questions: 3 · points: 3');
    fireEvent.click(button(words.assign.assign));
    expect(await screen.findByText(words.assign.noClassChosen)).toBeVisible();
    fireEvent.click(screen.getByLabelText('9a'));
    type('Due', '2027-03-28T03:30');
    expect(screen.getByText(/clocks skip this time/)).toBeVisible();
    type('Closes', '2027-10-31T03:30');
    expect(screen.getByText(/The second counts/)).toBeVisible();
    type('Opens', '2028-01-01T08:00');
    fireEvent.click(button(words.assign.assign));
    expect(await screen.findByText(/The dates are not in order/)).toBeVisible();
    expect(of('assign')).toHaveLength(0);
  });

  test('who comes from a lesson without a class starts one there, and goes on', async () => {
    server({ classes: () => refusal(401), start: ({ class: id }) => ({ class: aClass({ id }) }) });
    go('/teach/assign?lesson=lighthouse');
    const { container } = render(assignPage);
    fireEvent.change(await screen.findByLabelText(words.start.name), { target: { value: '9a' } });
    fireEvent.click(button(words.start.start));
    await waitFor(() => expect(started).toEqual([[expect.stringMatching(/^[\w-]{22}$/), 'lighthouse']]));
    expect(await axe(container)).toHaveNoViolations();
  });

  test('a refusal is told in the server’s words, and a second try is the same request', async () => {
    let tries = 0;
    const { of } = server({
      'preview-form': form,
      assign: () => (tries++ === 0 ? refusal(409, 'This was changed meanwhile.') : { assignments: [anAssignment()] }),
    });
    go(`/teach/assign?class=${CLASS}&lesson=lighthouse`);
    render(assignPage);
    await screen.findByText('Questions: 3 · points: 3');
    fireEvent.click(button(words.assign.assign));
    expect(await screen.findByText('This was changed meanwhile.')).toBeVisible();
    fireEvent.click(button(words.assign.assign));
    await screen.findByRole('heading', { name: words.assign.done });
    expect(of('assign')[1]).toEqual(of('assign')[0]);
  });
});

describe('results', () => {
  const cells = () =>
    [...document.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => cell.textContent));

  test.each([0, 1, 35])('with %i seats', async (count) => {
    server({ results: () => someResults(count) });
    go(`/teach/results?assignment=${ASSIGNMENT}`);
    const { container } = render(resultsPage);
    await screen.findByRole('heading', { level: 1, name: 'Results: Who keeps the light?' });
    if (count > 0) expect(cells()).toHaveLength(count + 1);
    else expect(screen.getByText(words.results.noSeats)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('marks are words, the table is moved in with arrows, and the file says what the screen says', async () => {
    server();
    localStorage.setItem(
      `cited.roster.${CLASS}`,
      JSON.stringify({
        format: 'cited-roster',
        v: 1,
        class: CLASS,
        entries: [{ handle: someSeats(1)[0]!.handle, name: '=Zofia', at: 1 }],
      }),
    );
    go(`/teach/results?assignment=${ASSIGNMENT}`);
    render(resultsPage);
    await screen.findByRole('grid');
    const [heads, ...rows] = cells();
    expect(heads!.map((head) => head!.replace(/ [▲▼]$/, ''))).toEqual([
      'Handle',
      'Name',
      'State',
      'Right at first',
      'No answer',
      'Points',
      'Of',
      'Question 1',
      'Question 2',
      'Question 3',
    ]);
    expect(rows.flat()).toEqual(
      expect.arrayContaining(['Right', 'Wrong, Sure', 'No answer', 'Submitted, late', '=Zofia']),
    );
    // What a column asks, by pointer and by focus
    const stems = someResults(5).items.map(({ view }) => view.stem);
    expect(screen.getByText(words.results.column)).toBeVisible();
    expect(button('Question 1')).toHaveAccessibleDescription(stems[0]!);
    fireEvent.mouseOver(button('Question 2'));
    expect(screen.getByText(`Question 2: ${stems[1]!}`)).toBeVisible();
    act(() => button('Question 3').focus());
    expect(screen.getByText(`Question 3: ${stems[2]!}`)).toBeVisible();
    // Arrows
    const stops = () => [...document.querySelectorAll<HTMLElement>('table [tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    act(() => button(/^Handle/).focus());
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    expect(document.activeElement!.textContent).toBe(rows[0]![1]);
    fireEvent.keyDown(document.activeElement!, { key: 'End', ctrlKey: true });
    expect(document.activeElement!.textContent).toBe(rows.at(-1)!.at(-1));
    expect(stops()).toHaveLength(1);
    // The file
    fireEvent.click(button('Points'));
    const sorted = cells();
    fireEvent.click(button(words.results.csv));
    await waitFor(() => expect(files[0]).toContain('Handle'));
    const lines = files[0]!.trim().split('\r\n').slice(1);
    expect(lines.map((line) => line.replaceAll('"', '').split(',')[0])).toEqual(sorted.slice(1).map(([who]) => who));
    expect(files[0]).toContain(`"'=Zofia"`);
  });

  test('handles and names are hidden together, on the screen and in the file', async () => {
    server();
    go(`/teach/results?assignment=${ASSIGNMENT}`);
    const { container } = render(resultsPage);
    fireEvent.click(await screen.findByLabelText(words.results.hide));
    fireEvent.click(button(words.results.csv));
    await waitFor(() => expect(files[0]).toContain('Student 1'));
    for (const { handle } of someSeats(5)) expect(container.textContent + files[0]!).not.toContain(handle);
  });

  test('late answers are let count, answers released, and work opened again', async () => {
    const { of } = server({
      results: () => someResults(5, 3, { feedback: 'when-released' }),
      'accept-late': () => ({}),
      release: () => ({ assignment: anAssignment({ releasedAt: fake.NOW }) }),
      reopen: () => ({ assignment: anAssignment() }),
    });
    go(`/teach/results?assignment=${ASSIGNMENT}`);
    render(resultsPage);
    fireEvent.click(await screen.findByRole('button', { name: /^Let them count/ }));
    expect(await screen.findByText(words.results.acceptedNow)).toBeVisible();
    expect(of('accept-late')[0]).toMatchObject({ seat: 'seat-0', accept: true });
    fireEvent.click(button(words.page.release));
    await waitFor(() => expect(of('release')).toHaveLength(1));
    fireEvent.change(screen.getByLabelText(words.results.forWhom), { target: { value: 'seat-1' } });
    type(words.page.until, '2027-04-01T12:00');
    fireEvent.click(button(words.page.reopenNow));
    await waitFor(() => expect(of('reopen')).toHaveLength(1));
    expect(of('reopen')[0]).toMatchObject({ seat: 'seat-1', until: Date.UTC(2027, 3, 1, 9, 0, 59, 999) });
  });

  test('a narrow screen gets a list', async () => {
    Object.assign(globalThis, {
      matchMedia: () => ({ matches: true, addEventListener() {}, removeEventListener() {} }),
    });
    server();
    go(`/teach/results?assignment=${ASSIGNMENT}`);
    const { container } = render(resultsPage);
    await screen.findByLabelText(words.results.sortBy);
    expect(screen.queryByRole('grid')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});

test('on the wall there is code, link and QR code, and no handle', async () => {
  server();
  go(`/teach/show?class=${CLASS}&assignment=${ASSIGNMENT}`);
  const { container } = render(<ShowPage {...at} words={words.show} />);
  expect(await screen.findByText('ABCD-2345')).toBeVisible();
  expect(await screen.findByRole('img', { name: 'QR code of http://localhost/join?code=ABCD2345' })).toBeVisible();
  for (const { handle } of someSeats(2)) expect(container.textContent).not.toContain(handle);
  expect(await axe(container)).toHaveNoViolations();
});

test('slips have a handle, a resume code and a line for the name', async () => {
  server({ slips: () => ({ slips: [{ seat: 'seat-0', handle: 'Calm Lantern', resumeCode: 'ABCDEFGH2345' }] }) });
  go(`/teach/slips?class=${CLASS}`);
  const { container } = render(<SlipsPage common={common} words={words.slips} />);
  fireEvent.click(await screen.findByRole('button', { name: words.slips.make }));
  expect(await screen.findByText('Calm Lantern')).toBeVisible();
  expect(screen.getByText('ABCD-EFGH-2345')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
