import fc from 'fast-check';
import { ITEMS, type World } from './world';

const ON_ITS_WAY = 10_000;

export interface Click {
  item: string;
  answer: string;
  tick: number;
  tab: string;
  seq: number;
  /** As it arrived, and in which order; missing while it waits on its device. */
  arrived?: { counts: boolean; n: number };
}

/** What a student and a teacher expect, kept without our code: clicks in true order, and whether it is handed in. */
export interface Model {
  clicks: Click[];
  submits: Map<string, Click['arrived'] | undefined>;
  handedIn: boolean;
  handIns: number;
  /** Until when work is taken: ten minutes, or what a teacher granted. */
  end: number;
  /** Looks after each play whether all is as it should be. */
  look: (model: Model, world: World) => void;
}

export type Play = fc.Command<Model, World>;

export const keyOf = ({ tab, seq }: { tab: string; seq: number }) => `${tab}/${seq}`;
const pick = <One>(list: readonly One[], n: number): One => list[n % list.length]!;

abstract class Turn implements Play {
  constructor(readonly n: number) {}
  check = () => true;
  abstract act(model: Model, world: World): void;
  run(model: Model, world: World): void {
    this.act(model, world);
    model.look(model, world);
  }
  toString = () => `${this.constructor.name}(${this.n})`;
}

/** Device, tab, item and option, all chosen by one number. */
class Choose extends Turn {
  act({ clicks }: Model, world: World): void {
    const device = pick(world.devices, this.n);
    const tab = pick(device.tabs, this.n >> 1);
    const { item, version } = pick(ITEMS, this.n >> 3);
    const answer = pick(['a', 'b', 'c'], this.n >> 5);
    const { seq, tick } = world.write(device, tab, { type: 'answer', item, version, answer, try: 1 });
    clicks.push({ item, answer, tick, tab: tab.id, seq });
  }
}

class HandIn extends Turn {
  act({ submits }: Model, world: World): void {
    const device = pick(world.devices, this.n);
    const tab = pick(device.tabs, this.n >> 1);
    submits.set(keyOf(world.write(device, tab, { type: 'finish' })), undefined);
  }
}

class Send extends Turn {
  act(model: Model, world: World): void {
    const device = pick(world.devices, this.n);
    const lost = pick(['nothing', 'nothing', 'request', 'reply'] as const, this.n >> 1);
    const count = 1 + ((this.n >> 3) % 4);
    if (lost !== 'request') arrive(model, world, world.unsaved(device).slice(0, count));
    world.send(device, count, lost);
  }
}

/** An old request once more, as a network or a nervous student sends it. */
class Replay extends Turn {
  act(model: Model, world: World): void {
    if (world.requests.length === 0) return;
    const batch = pick(world.requests, this.n);
    arrive(model, world, batch);
    world.take(batch);
  }
}

class Reload extends Turn {
  act(_: Model, world: World): void {
    const device = pick(world.devices, this.n);
    if (this.n % 3 === 0 || device.tabs.length > 3) device.tabs.splice((this.n >> 1) % device.tabs.length, 1);
    world.load(device);
  }
}

/** A tab hears what its device keeps. */
class Hear extends Turn {
  act(_: Model, world: World): void {
    const device = pick(world.devices, this.n);
    const tab = pick(device.tabs, this.n >> 1);
    tab.known = [...new Map([...tab.known, ...device.kept].map((event) => [keyOf(event), event])).values()];
  }
}

class Jump extends Turn {
  act(_: Model, world: World): void {
    pick(world.devices, this.n).clock = (this.n - 512) * 200_000;
  }
}

class Wait extends Turn {
  act(_: Model, world: World): void {
    world.now += this.n * 400;
  }
}

class Extend extends Turn {
  act(model: Model, world: World): void {
    const until = world.now + this.n * 100;
    model.end = Math.max(model.end, until);
    world.byTeacher('extend', { until });
  }
}

class Reopen extends Turn {
  act(model: Model, world: World): void {
    const until = world.now + this.n * 100;
    model.end = Math.max(model.end, until);
    model.handedIn = false;
    world.byTeacher('reopen', { until });
  }
}

class AcceptLate extends Turn {
  act(model: Model, world: World): void {
    const through = 1 + (this.n % Math.max(1, world.stored.length));
    const reopened = world.stored.findLast(({ type }) => type === 'reopen')?.n ?? 0;
    for (const { arrived } of model.clicks) if (arrived && arrived.n <= through) arrived.counts = true;
    for (const arrived of model.submits.values()) {
      if (!arrived || arrived.n > through) continue;
      arrived.counts = true;
      if (arrived.n > reopened) model.handedIn = true;
    }
    world.byTeacher('accept-late', { through });
  }
}

/** What arrives counts unless it was handed in before, or time is up; the second time it is nothing new. */
export function arrive(model: Model, world: World, batch: readonly { tab: string; seq: number }[]): void {
  let n = world.stored.length;
  for (const event of batch) {
    const click = model.clicks.find((one) => keyOf(one) === keyOf(event));
    if (click ? click.arrived : model.submits.get(keyOf(event))) continue;
    const arrived = { counts: !model.handedIn && world.now <= model.end + ON_ITS_WAY, n: ++n };
    if (click) click.arrived = arrived;
    else {
      model.submits.set(keyOf(event), arrived);
      if (arrived.counts) model.handIns += 1;
      if (arrived.counts) model.handedIn = true;
    }
  }
}

const PLAYS = [
  ...[Choose, Choose, Choose, Send, Send, Send, Replay, Hear, Reload, Jump, Wait],
  ...[HandIn, Extend, Reopen, AcceptLate],
];

/** Whatever students, their devices, a network and a teacher do, in any order. */
export const plays = fc.commands(
  PLAYS.map((OnePlay) => fc.nat(1_023).map((n): Play => new OnePlay(n))),
  { maxCommands: 60, size: 'max' },
);
