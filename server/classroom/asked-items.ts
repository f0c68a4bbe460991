import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { kindOf } from '@/lib/question';
import { publicId, type Grade, type Item, type PublicItem } from '@/lib/question/item';
import type { Asked } from '@/lib/classroom/grade';
import { RESERVED_FORM, type Seat } from '@/lib/quiz/form';
import { formForSeat } from '@/lib/quiz/seat';
import { words } from '@/lib/words';
import type { Library } from '../content/library';
import { itemVersions } from '../store/assignments';
import type { Row, Tx } from '../store/schema';

const listed = z.array(z.object({ version: z.string(), points: z.number() }));

/** What an assignment lists: versions of questions, and what each is worth. */
export const listedIn = ({ items }: Pick<Row<'assignment'>, 'items'>) => listed.parse(JSON.parse(items));

/** A version never changes: once read, it holds. */
const versions = new LRUCache<string, Item>({ max: 5_000 });

/** The questions of each of these assignments, in their order, as they stood when they were assigned. */
export async function askedIn(tx: Tx, rows: readonly Row<'assignment'>[]): Promise<Map<string, Asked[]>> {
  const lists = rows.map((row) => [row.id, listedIn(row)] as const);
  const wanted = [...new Set(lists.flatMap(([, list]) => list.map(({ version }) => version)))];
  const unknown = wanted.filter((id) => !versions.has(id));
  const found = new Map<string, Item>();
  for (const { id, content } of unknown.length > 0 ? await itemVersions(tx, unknown) : [])
    found.set(id, JSON.parse(content) as Item);
  for (const id of wanted) found.set(id, found.get(id) ?? versions.get(id)!);
  for (const [id, item] of found) versions.set(id, item);
  return new Map(
    lists.map(([id, list]) => [id, list.map(({ version, points }) => ({ item: found.get(version)!, points }))]),
  );
}

/** The questions of one assignment. */
export const askedOf = async (tx: Tx, row: Row<'assignment'>): Promise<Asked[]> =>
  (await askedIn(tx, [row])).get(row.id)!;

/** Questions as the attempt of a seat shows them: their order is the same for all, that of their options is its own. */
export function viewsFor(asked: readonly Asked[], seed: string, { site }: Library): PublicItem[] {
  const seats: Seat[] = asked.map(({ item }) => ({ item, order: kindOf(item).optionIds(item) }));
  const form = formForSeat({ name: RESERVED_FORM, seats }, seed);
  return form.seats.map(({ item, order }) => kindOf(item).view(item, order, words(site.language)));
}

/** What is said of the right answer, when nobody gave it. */
export function keyTo(item: Item, { site: { language } }: Library): Grade {
  const kind = kindOf(item);
  return kind.grade(item, kind.rightAnswer(item), words(language), language);
}

export const publicIdOf = ({ id }: Item): string => publicId(id);
