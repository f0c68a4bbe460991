import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '@/lib/kernel/random';
import { callsServer } from './calls';
import { census } from './census';
import { codeOf, Device, lineTo } from './device';
import { inACluster, placesFor } from './places';
import type { Proof, ProofOptions, Proved } from './proof';
import { Student } from './student';
import { taught } from './teacher';

const SECONDS = 10;
const STUDENTS = 30;
const PACE = 120;
/** Events that are saved before it goes. */
const BEFORE = 60;
const MS_TO_SAVE = 60_000;
/** The longest that a call may take to say that the database is away. */
const MS_TO_REFUSE = 6_000;

/** PostgreSQL stops at once while a class answers, and comes back: students are told to wait, and nothing is lost. */
export const away: Proof = {
  name: 'away',
  says: 'PostgreSQL stops while a class answers, and comes back',
  async run(options) {
    placesFor('postgresql', options.tell);
    const place = inACluster();
    const refusals: Record<string, number> = {};
    const server = await callsServer(place);
    const line = lineTo(server.origin, {
      refused: (name, answer) => {
        const key = `${answer.status} ${codeOf(answer)}`;
        refusals[key] = (refusals[key] ?? 0) + 1;
      },
    });
    try {
      await server.start();
      return await gone({ place, server, line, refusals }, options);
    } finally {
      line.agent.destroy();
      await server.remove();
      place.remove();
    }
  },
};

interface Stage {
  place: ReturnType<typeof inACluster>;
  server: Awaited<ReturnType<typeof callsServer>>;
  line: ReturnType<typeof lineTo>;
  refusals: Record<string, number>;
}

async function gone({ place, server, line, refusals }: Stage, options: ProofOptions): Promise<Proved> {
  const { seconds = SECONDS, students: count = STUDENTS, seed, tell } = options;
  const room = await taught(line);
  const lot = { code: room.room.code, assignment: room.assignment.id, random: seeded(seed), pace: PACE };
  const students = Array.from({ length: count }, () => new Student(line, lot));
  const playing = Promise.all(students.map((student) => student.run()));
  await isUnderWay(students);
  place.cluster!.stopAtOnce();
  // Answers that are on their way yet were sent before.
  await wait(200);
  const savedBefore = savedBy(students);
  tell(`PostgreSQL is away; ${savedBefore} events are saved`);
  const [ms, told] = await asked(new Device(line), room.room.code);
  await wait(seconds * 1_000);
  const savedMeanwhile = savedBy(students) - savedBefore;
  place.cluster!.start();
  const back = performance.now();
  await playing;
  const secondsToSave = Math.round((performance.now() - back) / 100) / 10;
  await server.kill();
  const { acknowledged, lost, duplicated, wrong } = await census(place.where, [{ ...room, students }]);
  const others = Object.keys(refusals).filter((key) => key !== '503 store-away');
  const row = { database: place.name, seconds, acknowledged, lost: lost.length, duplicated: duplicated.length };
  return {
    rows: [{ ...row, refusals: refusals['503 store-away'] ?? 0, secondsToSave }],
    wrong: [
      ...[...lost, ...duplicated, ...wrong, ...students.flatMap(({ told: { odd } }) => odd)],
      ...(savedMeanwhile > 0 ? [`${savedMeanwhile} events were said to be saved while there was no database`] : []),
      ...(told === '503 store-away' && ms < MS_TO_REFUSE ? [] : [`asked meanwhile, it said ${told} after ${ms} ms`]),
      ...others.map((key) => `it also answered ${key}`),
    ],
  };
}

const savedBy = (students: readonly Student[]): number => students.reduce((sum, { told }) => sum + told.saved.size, 0);

async function isUnderWay(students: readonly Student[]): Promise<void> {
  for (const until = Date.now() + MS_TO_SAVE; savedBy(students) < BEFORE; await wait(20))
    if (Date.now() > until) throw new Error('The class did not begin to answer.');
}

/** How long a call takes meanwhile, and what it says. */
async function asked(device: Device, code: string): Promise<[ms: number, told: string]> {
  const begun = performance.now();
  const answer = await device.ask('join', { code, seat: 'a'.repeat(22), session: 'a'.repeat(43) });
  return [Math.round(performance.now() - begun), `${answer.status} ${codeOf(answer)}`];
}
