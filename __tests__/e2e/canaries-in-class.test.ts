import type { AssignmentView, CallName, ClassCalls } from '@/lib/classroom/calls';
import type { FeedbackPolicy } from '@/lib/classroom/assignment';
import { publicId, type Item, type PublicItem } from '@/lib/question/item';
import { VERBS } from '@/server/classroom';
import { assignableOf } from '@/server/classroom/assignable';
import { readLibrary, type Library } from '@/server/content/library';
import { answersTo } from '../server/answers-to';
import { CONTENT } from './harness/canaries';
import { aSecret, anId, Party, studentIn, teacherWithClass, type Heard } from './harness/class-party';
import { readings } from './harness/readings';
import { foundIn, saidOfItems, statementsOfItems, type Secret } from './harness/secrets';
import { startSite, type Site } from './harness/site';

// Every byte that students, teachers and strangers get from the real server, at each moment of an assignment.
const LESSON = 'lighthouse';

let site: Site;
let items: Item[];
let secrets: Secret[];

beforeAll(async () => {
  site = await startSite({ content: CONTENT });
  const read = readLibrary(CONTENT);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  items = assigned(read.value);
  const ids = items.map(({ id }) => id);
  secrets = [...saidOfItems(read.value), ...statementsOfItems(read.value)].filter(({ of }) => ids.includes(of));
});

afterAll(() => site?.stop());

/** The whole form that is kept, and all that a teacher may put in its place. */
function assigned(shelf: Library): Item[] {
  const { form, spares } = assignableOf(LESSON, shelf)!;
  return [...form, ...spares].map(({ item }) => item);
}

/** A key or what is said of it, as far as these answers hold it; by the item it belongs to. */
function told(heard: readonly Heard[]): string[] {
  const found = heard.flatMap(({ call, bytes }) => {
    const marked = /"(correct|evidence|chosen)\\*":/.test(bytes.toString('utf8')) ? [`a grade in ${call}`] : [];
    return [...foundIn(readings(bytes), secrets).map(({ of }) => of), ...marked];
  });
  return [...new Set(found)].sort();
}

/** Of which items anything was told. */
const itemsTold = (heard: readonly Heard[]): Set<string> => new Set(told(heard).filter((one) => one.includes(':')));

type Room = Awaited<ReturnType<typeof scene>>;

/** Two classes: Ann and Ben in one, Eve in the other, with a teacher each; and somebody who is in none. */
async function scene(feedback: FeedbackPolicy, attempts = 1) {
  const [own, other] = [await teacherWithClass('A', site.origin), await teacherWithClass('B', site.origin)];
  const { assignments } = await own.party.get('assign', {
    ...{ request: anId(), classes: [{ class: own.room.id, assignment: anId() }], lesson: LESSON, kind: 'both' },
    items: items.map(({ id, version }) => ({ item: publicId(id), version, points: 1 })),
    ...{ opens: null, due: null, closes: null, zone: 'Europe/Kyiv', attempts, feedback, confidence: true },
    timeLimitMinutes: null,
  });
  const [ann, ben] = [
    await studentIn(own.room.code, 'Ann', site.origin),
    await studentIn(own.room.code, 'Ben', site.origin),
  ];
  const eve = await studentIn(other.room.code, 'Eve', site.origin);
  const room = { own, other, assignment: assignments[0]!, ann, ben, eve, nobody: new Party('nobody', site.origin) };
  for (const { heard } of [ann.party, ben.party, eve.party]) expect(told(heard)).toEqual([]);
  return room;
}

/** What each call sends, whoever sends it: all of it is about Ann's class, her seat and her work. */
function asks({ own: { room }, assignment, ann, ben }: Room, attempt: string, party: Party) {
  const [ofClass, request] = [{ class: room.id }, anId()];
  const ofAssignment = { assignment: assignment.id };
  const dates = { opens: null, due: null, closes: null, zone: 'Europe/Kyiv' };
  const settings = { ...dates, attempts: 2, feedback: 'at-once' as const };
  const listed = assignment.items;
  return {
    start: { ...ofClass, name: 'C', zone: 'UTC', key: aSecret(), session: aSecret() },
    open: { key: aSecret(), session: aSecret() },
    ...{ classes: {}, class: ofClass, rename: { ...ofClass, name: 'D' }, 'new-code': { ...ofClass, request } },
    ...{ rekey: { ...ofClass, request, key: aSecret() }, 'delete-class': { ...ofClass, request } },
    accommodate: { ...ofClass, seat: ann.seat.id, extraMinutes: 5 },
    'reissue-resume': { ...ofClass, seat: ann.seat.id, request },
    slips: { ...ofClass, request, seats: 3 },
    merge: { ...ofClass, request, from: ben.seat.id, into: ann.seat.id },
    unmerge: { ...ofClass, request, seat: ben.seat.id },
    'preview-form': { lesson: LESSON },
    assign: {
      ...{ request, classes: [{ class: room.id, assignment: anId() }], lesson: LESSON, kind: 'quiz', items: listed },
      ...{ ...settings, confidence: false, timeLimitMinutes: null },
    },
    'change-assignment': { ...ofAssignment, request, ...settings },
    release: { ...ofAssignment, request },
    reopen: { ...ofAssignment, request, seat: ann.seat.id, until: Date.now() + 86_400_000 },
    'accept-late': { ...ofAssignment, request, seat: ann.seat.id, accept: true },
    results: ofAssignment,
    join: { code: room.code, seat: anId(), session: aSecret() },
    resume: { code: room.code, resumeCode: 'AAAAAAAAAAAA', session: aSecret() },
    ...{ work: {}, attempt: { ...ofAssignment, begin: null }, 'own-result': ofAssignment, held: {} },
    save: { attempt, events: [party.event(attempt, 'pause')] },
    leave: {},
  } satisfies { [Name in CallName]: unknown };
}

/** All calls there are, by somebody: what came of them, and of the one call that shows keys to whoever teaches. */
async function sweep(room: Room, party: Party, attempt = anId()): Promise<{ heard: Heard[]; previewed: Heard[] }> {
  const sent = asks(room, attempt, party);
  const from = party.heard.length;
  // Leaving would end it for all that follow, and who joins here is one more to wait for until all are done.
  const left: CallName[] = [
    ...(party.name === 'nobody' ? [] : (['leave'] as const)),
    ...(room.assignment.feedback === 'when-done' ? (['join'] as const) : []),
  ];
  const names = (Object.keys(sent) as CallName[]).filter((name) => !left.includes(name));
  for (const name of names) await party.send(name, sent[name], { keep: false });
  const heard = party.heard.slice(from);
  return {
    heard: heard.filter(({ call }) => call !== 'preview-form'),
    previewed: heard.filter(({ call }) => call === 'preview-form'),
  };
}

/** Nobody but Ann may have been told anything, and she of these items alone. */
async function expectTold(room: Room, attempt: string | undefined, ofAnn: readonly Item[]): Promise<void> {
  const { ann, ben, eve, nobody, other } = room;
  for (const { party } of [ben, eve, { party: nobody }]) {
    const { heard, previewed } = await sweep(room, party, attempt);
    expect([party.name, told([...heard, ...previewed])]).toEqual([party.name, []]);
  }
  // Whoever teaches any class may see the form before assigning it (docs/decisions/037); and nothing else.
  const { heard, previewed } = await sweep(room, other.party, attempt);
  expect([told(heard), itemsTold(previewed).size > items.length / 2]).toEqual([[], true]);
  const own = await sweep(room, ann.party, attempt);
  const answered = own.heard.filter(({ status }) => status === 200).map(({ call }) => call);
  const hers: CallName[] = ['work', 'attempt', 'own-result', 'held', ...(attempt ? (['save'] as const) : [])];
  expect(hers.filter((call) => !answered.includes(call))).toEqual([]);
  expectOnly([...own.heard, ...own.previewed], ofAnn);
}

/** Words that several questions share may be told with any of them. */
function expectOnly(heard: readonly Heard[], allowed: readonly Item[]): void {
  if (allowed.length === 0) return expect(told(heard)).toEqual([]);
  const ids = allowed.map(({ id }) => id);
  const text = new Set(secrets.filter(({ of }) => ids.includes(of)).flatMap(({ probes }) => probes));
  const others = secrets.filter(({ of, probes }) => !ids.includes(of) && !probes.some((probe) => text.has(probe)));
  const facts = allowed.flatMap(({ facts: behind }) => behind);
  const wrong = heard
    .flatMap(({ bytes }) => foundIn(readings(bytes), others))
    .filter(({ of }) => {
      const item = items.find(({ id }) => id === of)!;
      return !item.facts.some((fact) => facts.includes(fact));
    });
  expect(wrong.map(({ place }) => place)).toEqual([]);
  const mayBeTold = allowed.filter(({ id }) => secrets.some(({ of }) => of === id));
  expect(mayBeTold.filter(({ id }) => !itemsTold(heard).has(id)).map(({ id }) => id)).toEqual([]);
}

const known = (one: PublicItem): Item => items.find(({ id }) => publicId(id) === one.id)!;

async function begun(party: Party, { id: assignment }: AssignmentView) {
  const opening = await party.get('attempt', { assignment, begin: anId() });
  expect(opening.items).toHaveLength(items.length);
  const attempt = opening.attempt!.id;
  const answer = (one: PublicItem, how: 'right' | 'wrong') => {
    const body = { item: one.id, version: one.version, answer: answersTo(known(one))[how], try: 1 };
    return party.event(attempt, 'answer', body);
  };
  return {
    ...{ attempt, asked: opening.items, answer },
    save: (...events: ClassCalls['save']['takes']['events']) => party.save(attempt, events),
    finish: () => party.save(attempt, [party.event(attempt, 'finish')]),
  };
}

test('every call is made', async () => {
  const room = await scene('at-once');
  expect(Object.keys(asks(room, anId(), room.nobody)).sort()).toEqual(Object.keys(VERBS).sort());
  await sweep(room, room.nobody);
  expect([...new Set(room.nobody.heard.map(({ call }) => call))].sort()).toEqual(Object.keys(VERBS).sort());
  const heard = [room.nobody, room.ann.party, room.own.party].flatMap((party) => party.heard);
  // Nobody on the way may keep it.
  expect(heard.filter(({ bytes }) => !bytes.includes('"cache-control":"no-store"')).map(({ call }) => call)).toEqual(
    [],
  );
});

test.each(['when-done', 'when-released'] as const)(
  '%s: nothing before that, all of it after, to those who did it',
  async (policy) => {
    const room = await scene(policy);
    const { own, ann, ben, assignment } = room;
    await expectTold(room, undefined, []);
    const [hers, his] = [await begun(ann.party, assignment), await begun(ben.party, assignment)];
    await expectTold(room, hers.attempt, []);
    await hers.save(...hers.asked.map((one, i) => hers.answer(one, i % 2 === 0 ? 'right' : 'wrong')));
    await hers.save(hers.answer(hers.asked[0]!, 'wrong'));
    await expectTold(room, hers.attempt, []);
    await hers.finish();
    await hers.save(hers.answer(hers.asked[1]!, 'right'));
    await expectTold(room, hers.attempt, []);
    expect(told([...ann.party.heard, ...ben.party.heard])).not.toContain('a grade in save');

    if (policy === 'when-released') await own.party.get('release', { assignment: assignment.id, request: anId() });
    else await his.finish();
    ann.party.listen();
    await ann.party.get('own-result', { assignment: assignment.id });
    expectOnly(ann.party.listen(), items);
    // Who is still at work is told nothing, whatever the others have been.
    await ben.party.get('own-result', { assignment: assignment.id });
    await ben.party.get('attempt', { assignment: assignment.id, begin: null });
    expect(itemsTold(ben.party.listen()).size > 0).toBe(policy === 'when-done');
    // Who is let in again is at work.
    const until = Date.now() + 86_400_000;
    await own.party.get('reopen', { assignment: assignment.id, request: anId(), seat: ann.seat.id, until });
    expectOnly((await sweep(room, ann.party, hers.attempt)).heard, []);
    for (const party of [room.eve.party, room.nobody])
      expect(told((await sweep(room, party, hers.attempt)).heard)).toEqual([]);
  },
);

test('at once: of what was answered, and never of more', async () => {
  const room = await scene('at-once');
  const { ann, assignment } = room;
  const hers = await begun(ann.party, assignment);
  await expectTold(room, hers.attempt, []);
  const [first, second, third] = hers.asked;
  ann.party.listen();
  // What cannot be read, another version, and a question of nobody's are no answers.
  const [unclear, old, strange] = [{ answer: 'nonsense' }, { version: '000000000000' }, { item: 'q0000000000' }];
  await hers.save(...[unclear, old, strange].map((change) => ({ ...hers.answer(second!, 'right'), ...change })));
  expect(told(ann.party.listen())).toEqual([]);
  await hers.save(hers.answer(first!, 'wrong'));
  expectOnly(ann.party.listen(), [known(first!)]);
  await expectTold(room, hers.attempt, [known(first!)]);
  await hers.finish();
  ann.party.listen();
  await hers.save(hers.answer(third!, 'right'));
  expect(told(ann.party.listen())).toEqual([]);
  await expectTold(room, hers.attempt, [known(first!)]);
});

test('its own teacher sees keys in the preview and in the results, and in nothing else', async () => {
  const room = await scene('when-released');
  const { party } = room.own;
  const sent = asks(room, anId(), party);
  party.listen();
  for (const name of ['classes', 'class', 'rename', 'accommodate', 'slips', 'preview-form', 'results', 'work'] as const)
    await party.send(name, sent[name]);
  const heard = party.listen();
  for (const call of ['preview-form', 'results'])
    expect(itemsTold(heard.filter((one) => one.call === call)).size).toBeGreaterThan(items.length / 2);
  expect(told(heard.filter(({ call }) => call !== 'preview-form' && call !== 'results'))).toEqual([]);
});
