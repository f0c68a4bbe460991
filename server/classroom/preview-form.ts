import { z } from 'zod';
import type { PreviewItem } from '@/lib/classroom/calls';
import { ok } from '@/lib/kernel/result';
import { kindOf } from '@/lib/question';
import type { Seat } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { library, type Library } from '../content/library';
import { evidenceBehind } from '../evidence';
import { keyTo } from './asked-items';
import { assignableOf } from './assignable';
import { no } from './refused';
import { readSent } from './sent';
import type { Verb } from './verb';
import { allowed, teacherOf } from './who';

const schema = z.strictObject({ lesson: z.string().min(1).max(100) });
/** What a question is worth unless the teacher says otherwise. */
const POINTS = 1;

/** What a teacher may assign of a lesson, with keys and evidence. Whoever teaches a class may see it: the content is open. */
export const previewForm: Verb<'preview-form'> = async (sent, ask) => {
  const read = readSent(schema, sent);
  if (!read.ok) return read;
  const { actor, classes } = await ask.store.read((tx) => teacherOf(tx, ask));
  const leave = allowed(actor, 'read-key', { class: classes[0]?.id ?? '' });
  if (!leave.ok) return leave;
  const shelf = library();
  const found = assignableOf(read.value.lesson, shelf);
  if (!found) return no('lesson-unknown');
  const shown = (seats: readonly Seat[]) => seats.map((seat) => previewItem(seat, shelf));
  return ok({ gives: { title: found.title, items: shown(found.form), spares: shown(found.spares) } });
};

const previewItem = ({ item, order }: Seat, shelf: Library): PreviewItem => ({
  item: kindOf(item).view(item, order, words(shelf.site.language)),
  ...{ grade: keyTo(item, shelf), evidence: evidenceBehind(item, shelf), points: POINTS },
});
