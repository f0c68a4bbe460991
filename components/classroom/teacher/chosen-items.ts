import type { AssignedItem, PreviewItem } from '@/lib/classroom/calls';

/** What a teacher has put together of a form: questions in order, each with what it is worth, and those left aside. */
export interface ChosenItems {
  items: readonly PreviewItem[];
  spares: readonly PreviewItem[];
}

/** Puts a question aside. */
export function dropItem({ items, spares }: ChosenItems, at: number): ChosenItems {
  const dropped = items[at];
  return { items: items.filter((_, i) => i !== at), spares: dropped ? [dropped, ...spares] : spares };
}

/** Puts a spare question where another stood, for as many points; that one is put aside. */
export function swapItem({ items, spares }: ChosenItems, at: number, id: string): ChosenItems {
  const spare = spares.find(({ item }) => item.id === id);
  const old = items[at];
  if (!spare || !old) return { items, spares };
  return {
    items: items.map((one, i) => (i === at ? { ...spare, points: old.points } : one)),
    spares: spares.map((one) => (one === spare ? old : one)),
  };
}

/** Adds a spare question at the end. */
export function addItem({ items, spares }: ChosenItems, id: string): ChosenItems {
  const spare = spares.find(({ item }) => item.id === id);
  return spare ? { items: [...items, spare], spares: spares.filter((one) => one !== spare) } : { items, spares };
}

/** Moves a question by so many places; at an end it stays. */
export function moveItem({ items, spares }: ChosenItems, at: number, by: number): ChosenItems {
  const to = at + by;
  if (to < 0 || to >= items.length) return { items, spares };
  return { items: items.toSpliced(at, 1).toSpliced(to, 0, items[at]!), spares };
}

/** Says what a question is worth. */
export const weighItem = ({ items, spares }: ChosenItems, at: number, points: number): ChosenItems => ({
  items: items.map((one, i) => (i === at ? { ...one, points } : one)),
  spares,
});

/** As it is sent. */
export const assignedItems = ({ items }: ChosenItems): AssignedItem[] =>
  items.map(({ item, points }) => ({ item: item.id, version: item.version, points }));
