import fc from 'fast-check';
import type { AttemptEvent } from '@/lib/attempt/event';
import { feedbackPolicies } from '@/lib/classroom/assignment';
import { attemptRecord } from '@/lib/classroom/attempt-record';
import { seeded, shuffle } from '@/lib/kernel/random';
import { arrive, keyOf, plays, type Click, type Model } from './attempt-plays';
import { askingOf } from './classroom';
import { ASKED, ITEMS, World, type Device } from './world';

/** Ten thousand where there is time. */
const RUNS = process.env.CITED_DEEP ? 10_000 : 1_000;

/**
 * The click that counts. Where verdicts are told at once, the first that arrived; else the last, in true order where all
 * tabs hear of each other, and otherwise by what their clocks could know.
 */
function clickThatCounts({ clicks }: Model, item: string, { hears, feedback }: World): Click | undefined {
  const counting = clicks.filter((click) => click.item === item && click.arrived?.counts);
  if (feedback === 'at-once') return counting.toSorted((a, b) => a.arrived!.n - b.arrived!.n)[0];
  if (hears) return counting.at(-1);
  const later = (a: Click, b: Click) =>
    a.tick !== b.tick ? a.tick > b.tick : a.tab !== b.tab ? a.tab > b.tab : a.seq > b.seq;
  return counting.reduce<Click | undefined>((last, one) => (last && later(last, one) ? last : one), undefined);
}

/** As `expect(found).toEqual(wanted)`, which is too slow for a hundred thousand calls. */
function expectSame(found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

function expectSound(model: Model, world: World): void {
  const record = world.record();
  expectSame(
    record.items.map(({ final }) => final?.answer),
    ITEMS.map(({ item }) => clickThatCounts(model, item, world)?.answer),
  );
  expectSame([record.submittedAt !== null, world.submittedAt !== null], [model.handedIn, model.handedIn]);
  // One grade for each time that it was handed in, and none by a second click, tab or retry.
  expectSame(world.grades.length, model.handIns);
  expectNothingDropped(model, world);
}

function expectNothingDropped({ clicks, submits }: Model, world: World): void {
  const fromPages = world.stored.filter(({ tab }) => tab !== 'server');
  expectSame(new Set(fromPages.map(keyOf)).size, fromPages.length);
  expectSame(
    world.stored.map(({ n }) => n),
    world.stored.map((_, i) => i + 1),
  );
  const [there, waiting] = [new Set(fromPages.map(keyOf)), new Set(world.devices.flatMap(world.unsaved).map(keyOf))];
  const written = [...clicks.map(keyOf), ...submits.keys()];
  expectSame(
    written.filter((key) => !there.has(key) && !waiting.has(key)),
    [],
  );
  // Nothing is said to be saved that is not.
  const said = ({ kept, savedThrough }: Device): AttemptEvent[] =>
    kept.filter(({ tab, seq }) => seq <= (savedThrough[tab] ?? -1));
  expectSame(
    world.devices.flatMap(said).filter((event) => !there.has(keyOf(event))),
    [],
  );
}

/** All devices come back, and everything is sent. */
function expectWholeInTheEnd(model: Model, world: World): void {
  for (const device of world.devices) {
    arrive(model, world, world.unsaved(device));
    world.send(device, Infinity, 'nothing');
    expect(world.unsaved(device)).toEqual([]);
  }
  expectSound(model, world);
  const before = [world.stored.length, world.grades.length, JSON.stringify(world.grade())];
  for (const batch of world.requests) world.take(batch);
  expect([world.stored.length, world.grades.length, JSON.stringify(world.grade())]).toEqual(before);
  const inAnyOrder = shuffle(world.stored, seeded('any'));
  expect(attemptRecord(inAnyOrder, askingOf(ASKED, world.feedback))).toEqual(world.record());
}

const newModel = () => ({ clicks: [], submits: new Map(), handedIn: false, handIns: 0, end: 600_000 });

test('final answers are the last clicks, one submit, one grade, nothing dropped', () => {
  fc.assert(
    fc.property(plays, fc.boolean(), fc.constantFrom(...feedbackPolicies), (played, hears, feedback) => {
      const model: Model = { ...newModel(), look: expectSound };
      const world = new World(hears, feedback);
      fc.modelRun(() => ({ model, real: world }), played);
      expectWholeInTheEnd(model, world);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
