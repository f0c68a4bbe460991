import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Refused } from '@/lib/classroom/calls';
import { seeded } from '@/lib/kernel/random';
import { ballastIn } from './ballast';
import { callsServer, type CallsServer } from './calls';
import { census } from './census';
import { codeOf, lineTo, type Answered, type Line } from './device';
import { inAFile, type Place } from './places';
import type { Proof, ProofOptions, Proved } from './proof';
import { smallDisk } from './small-disk';
import { Student } from './student';
import { taught, type Taught } from './teacher';

const STUDENTS = 10;
/** What is left of the disk when the class begins, and what is freed when it is full for the first time; later, all is. */
const ROOM = 800_000;
const SOME = 500_000;
const LETTERS = 1_900;
const MS_TO_FILL = 60_000;

/** The disk of the store fills while a class answers: not saved is what students are told, reading goes on, and so does all when there is room. */
export const disk: Proof = {
  name: 'disk',
  says: 'the disk of the store fills while a class answers, and there is room again',
  async run(options) {
    if (!smallDisk) throw new Error('There is no small disk here, and mounting one is not allowed.');
    const folder = mkdtempSync(path.join(smallDisk.folder, 'cited-small-'));
    const place = inAFile();
    const env = { ...place.env, CITED_DATA: path.join(folder, 'data') };
    const server = await callsServer({ env, within: smallDisk.within(folder) });
    const refusals: Answered[] = [];
    const line = lineTo(server.origin, { refused: (_, answer) => void refusals.push(answer) });
    try {
      await server.start();
      // The disk is there for that process alone, as a rule.
      return await filled({ server, line, place, refusals, folder: `/proc/${server.pid()}/root${folder}` }, options);
    } finally {
      line.agent.destroy();
      await server.remove();
      for (const one of [place, { remove: () => rmSync(folder, { recursive: true, force: true }) }]) one.remove();
    }
  },
};

interface Stage {
  server: CallsServer;
  line: Line;
  place: Place;
  folder: string;
  refusals: Answered[];
}

async function filled(stage: Stage, { students: count = STUDENTS, seed, tell }: ProofOptions): Promise<Proved> {
  const { line, folder, refusals } = stage;
  const room = await taught(line);
  const lot = { code: room.room.code, assignment: room.assignment.id, random: seeded(seed), pace: 40 };
  const students = Array.from({ length: count }, () => new Student(line, { ...lot, letters: LETTERS }));
  const ballast = ballastIn(folder, ROOM);
  const playing = Promise.all(students.map((student) => student.run()));
  const fills: Fill[] = [];
  for (const freed of [SOME, Infinity]) {
    const fill = await whileFull(stage, room, students);
    tell(`the disk is full; ${fill.saved} events are saved, ${fill.refused} requests were refused`);
    fills.push(fill);
    ballast.free(freed);
  }
  await playing;
  const { acknowledged, lost, duplicated, wrong } = await census(await snapshot(stage), [{ ...room, students }]);
  const others = refusals.filter((answer) => answer.status !== 503 || codeOf(answer) !== 'store-full');
  const { words = '', retryAfter = 0 } = (refusals[0]!.body as Refused).error;
  const row = { database: 'sqlite', acknowledged, lost: lost.length, duplicated: duplicated.length };
  return {
    rows: [
      {
        ...row,
        savedWhenFull: fills.map(({ saved }) => saved).join(', '),
        ...{
          refused: refusals.length,
          readings: fills.reduce((sum, fill) => sum + fill.readings, 0),
          words,
          retryAfter,
        },
      },
    ],
    wrong: [
      ...[...lost, ...duplicated, ...wrong, ...fills.flatMap((fill) => fill.wrong)],
      ...students.flatMap(({ told }) => told.odd),
      ...others.map((answer) => `it also answered ${answer.status} ${codeOf(answer)}`),
    ],
  };
}

interface Fill {
  saved: number;
  refused: number;
  readings: number;
  wrong: string[];
}

/** Waits until the disk is full, and looks what holds while it is. */
async function whileFull(stage: Stage, room: Taught, students: readonly Student[]): Promise<Fill> {
  const { refusals } = stage;
  await isFull(students, refusals);
  const saved = savedBy(students);
  const read = await readings(stage, room, students);
  await wait(1_000);
  const meanwhile = savedBy(students) - saved;
  const wrong = meanwhile > 0 ? [`${meanwhile} events were said to be saved while the disk was full`] : [];
  return { saved, refused: refusals.length, readings: read.good, wrong: [...wrong, ...read.wrong] };
}

const savedBy = (students: readonly Student[]): number => students.reduce((sum, { told }) => sum + told.saved.size, 0);

/** Refused for a while, and nothing saved. What is small may fit in after the first refusal. */
async function isFull(students: readonly Student[], refusals: readonly Answered[]): Promise<void> {
  let [saved, refused] = [savedBy(students), refusals.length];
  for (const until = Date.now() + MS_TO_FILL; ;) {
    if (Date.now() > until) throw new Error('The disk did not fill.');
    await wait(1_000);
    if (savedBy(students) === saved && refusals.length > refused + 5) return;
    [saved, refused] = [savedBy(students), refusals.length];
  }
}

/** What is only read goes on: the teacher's results, and each student's work and attempt. */
async function readings({ server }: Stage, { teacher, assignment }: Taught, students: readonly Student[]) {
  const asked = [
    teacher.ask('results', { assignment: assignment.id }),
    ...students.filter(({ told }) => told.attempt).map(({ device }) => device.ask('work', {})),
    ...students
      .filter(({ told }) => told.attempt)
      .map(({ device }) => device.ask('attempt', { assignment: assignment.id, begin: null })),
  ];
  const answers = await Promise.all(asked);
  const health = await fetch(`${server.origin}/healthz`);
  const bad = answers.filter(({ status }) => status !== 200).map((one) => `reading: ${one.status} ${codeOf(one)}`);
  return { good: answers.length - bad.length, wrong: health.ok ? bad : [...bad, `healthz: ${health.status}`] };
}

/** The files as a kill would leave them, taken from a disk that goes with the server. */
async function snapshot({ server, place, folder }: Stage) {
  const { file } = place.where as { file: string };
  process.kill(server.pid(), 'SIGSTOP');
  for (const end of ['', '-wal']) {
    const from = path.join(folder, 'data', `${path.basename(file)}${end}`);
    if (existsSync(from)) copyFileSync(from, `${file}${end}`);
  }
  await server.kill();
  return { file };
}
