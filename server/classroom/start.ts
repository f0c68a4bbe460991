import { z } from 'zod';
import { className } from '@/lib/classroom/class-name';
import { deletionTime } from '@/lib/classroom/deletion';
import { isZone } from '@/lib/classroom/local-time';
import { ok, type Result } from '@/lib/kernel/result';
import { classBy, insertClass } from '../store/classes';
import { deletionProof } from '../store/deletion';
import type { Row, Tx } from '../store/schema';
import { freeCode } from './draw-code';
import { no } from './refused';
import { deletionOf, hashOf } from './secrets';
import { id, readSent, secret } from './sent';
import { letIn } from './teacher-session';
import type { Ask, Verb } from './verb';
import { classView } from './views';
import { allowed } from './who';

const schema = z.strictObject({ class: id, name: z.unknown(), zone: z.unknown(), key: secret, session: secret });

/** Starts a class. Whoever does so is its teacher. */
export const start: Verb<'start'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const name = className(read.value.name);
  if (!name.ok) return name;
  const { zone } = read.value;
  if (typeof zone !== 'string' || !isZone(zone))
    return no('zone-unknown', typeof zone === 'string' ? zone.slice(0, 64) : '');
  const leave = allowed({ role: 'nobody' }, 'start-class', null);
  if (!leave.ok) return leave;
  const { now, network } = ask.context;
  const wait = ask.limits.waitToStart(network, read.value.class, now);
  if (wait > 0) return no('too-many-starts', String(Math.ceil(wait / 60)), String(wait));
  const { class: classId, key, session } = read.value;
  return ask.store.write(async (tx) => {
    const room = await keptOrMade(tx, ask, { id: classId, name: name.value, zone, key_hash: hashOf(key) });
    if (!room.ok) return room;
    const cookies = await letIn(tx, ask, room.value, session);
    return ok({ gives: { class: await classView(tx, room.value, now) }, cookies });
  });
};

type Wanted = Pick<Row<'class'>, 'id' | 'name' | 'zone' | 'key_hash'>;

async function keptOrMade(tx: Tx, { context: { now }, chance }: Ask, wanted: Wanted): Promise<Result<Row<'class'>>> {
  const known = await classBy(tx, 'id', wanted.id);
  if (known) return isSame(known, wanted) ? ok(known) : no('other-content');
  // What starts it may be sent again after it was deleted.
  if (await deletionProof(tx, deletionOf(wanted.id))) return no('other-content');
  const made = await insertClass(tx, {
    ...wanted,
    ...{ code: await freeCode(tx, chance), key_revision: 0, created_at: now },
    delete_at: deletionTime({ createdAt: now, assignments: [], grantedUntil: [] }),
  });
  // Another class has this link.
  return made ? ok(made) : no('other-content');
}

const isSame = (known: Row<'class'>, { name, zone, key_hash }: Wanted): boolean =>
  known.name === name && known.zone === zone && known.key_hash === key_hash;
