import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '@/lib/kernel/random';
import { callsServer, type CallsServer } from './calls';
import { census, type Played } from './census';
import { lineTo, type Line } from './device';
import { placesFor, type Place } from './places';
import type { Proof, ProofOptions, Proved } from './proof';
import { Student } from './student';
import { taught } from './teacher';

const ROUNDS = 50;
const STUDENTS = 30;
/** Within this time of the first to join, a class of this size is still at work. */
const MS_UNTIL_KILLED = 1_500;
const PACE = 60;

/** Students join, answer and hand in while the server is killed: what they were told is saved is there, once. */
export const kill: Proof = {
  name: 'kill',
  says: 'the server is killed while a class answers, again and again',
  async run(options) {
    const proved: Proved = { rows: [], wrong: [] };
    for (const place of placesFor(options.database, options.tell)) {
      const found = await killed(place(), options);
      proved.rows.push(...found.rows);
      proved.wrong.push(...found.wrong);
    }
    return proved;
  },
};

async function killed(place: Place, options: ProofOptions): Promise<Proved> {
  const { rounds = ROUNDS, tell } = options;
  const server = await callsServer(place);
  const line = lineTo(server.origin);
  const classes: Round[] = [];
  try {
    await server.start();
    for (let round = 1; round <= rounds; round++) {
      classes.push(await oneRound(line, server, { ...options, seed: `${options.seed} ${place.name} ${round}` }));
      const { saved, atWork } = classes.at(-1)!;
      tell(`${place.name}: round ${round} of ${rounds}, killed after ${saved} events with ${atWork} students at work`);
    }
    // Once more, with nobody to come again.
    await server.kill();
    const { acknowledged, lost, duplicated, wrong } = await census(place.where, classes);
    const row = { database: place.name, rounds, acknowledged, lost: lost.length, duplicated: duplicated.length };
    const odd = classes.flatMap(({ students }) => students.flatMap(({ told }) => told.odd));
    return { rows: [row], wrong: [...lost.map((one) => `lost: ${one}`), ...duplicated, ...wrong, ...odd] };
  } finally {
    line.agent.destroy();
    await server.remove();
    place.remove();
  }
}

interface Round extends Played {
  /** When the server was killed. */
  saved: number;
  atWork: number;
}

async function oneRound(
  line: Line,
  server: CallsServer,
  { seed, students: count = STUDENTS }: ProofOptions,
): Promise<Round> {
  const random = seeded(seed);
  const room = await taught(line);
  const lot = { code: room.room.code, assignment: room.assignment.id, random, pace: PACE };
  const students = Array.from({ length: count }, () => new Student(line, lot));
  const playing = Promise.all(students.map((student) => student.run()));
  await wait(random() * MS_UNTIL_KILLED);
  const saved = students.reduce((sum, { told }) => sum + told.saved.size, 0);
  const atWork = students.filter(({ told }) => !told.submitted).length;
  await server.kill();
  await server.start();
  await playing;
  return { ...room, students, saved, atWork };
}
