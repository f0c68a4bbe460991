import { seeded, shuffle, type Random } from '../kernel/random';
import { byText } from '../kernel/text';
import { kindOf } from '../question';
import type { Item } from '../question/item';
import type { Blueprint, Form, FormName, Seat } from './form';
import { formNames } from './form';
import { leaks } from './lint/form/leaked-answer';

export { leaks };

/** Raise when the same content and seed give other forms. */
export const GENERATOR_VERSION = 1;

/**
 * Fills forms from a bank by a blueprint. Hard: a fact is the key of one item over all forms, no wrong option speaks of
 * a fact asked in the same form, no two items of a form have one stem. Soft: weights of objectives, at most a share of
 * one kind, positions of the key in balance. Forms that cannot be filled stay short, with a warning, and never repeat.
 */
export function assemble(
  bank: readonly Item[],
  blueprint: Blueprint,
  seed: string,
): { forms: Form[]; warnings: string[] } {
  const random = seeded(`${seed}/${GENERATOR_VERSION}`);
  const pool = shuffle(
    [...bank].sort((a, b) => byText(a.id, b.id)),
    random,
  );
  const used = new Set<string>();
  const drafts = formNames.map((name) => ({ name, items: [] as Item[] }));
  // Forms take turns, so that the last is as rich as the first.
  for (let turn = 0; turn < blueprint.length; turn++) {
    for (const draft of drafts) {
      const next = best(pool, draft.items, used, blueprint);
      if (!next) continue;
      draft.items.push(next);
      for (const fact of next.facts) used.add(fact);
    }
  }
  const warnings = drafts
    .filter((draft) => draft.items.length < blueprint.length)
    .map(
      (draft) =>
        `form ${draft.name.toUpperCase()} has ${draft.items.length} of ${blueprint.length} items: add facts that can be asked`,
    );
  return { forms: drafts.map((draft) => seatForm(draft.name, draft.items, random)), warnings };
}

/** The item that the form lacks most: by objective first, then by kind; the pool's order breaks ties. */
function best(
  pool: readonly Item[],
  chosen: readonly Item[],
  used: ReadonlySet<string>,
  blueprint: Blueprint,
): Item | undefined {
  let winner: Item | undefined;
  let most = -Infinity;
  for (const item of pool) {
    if (!fits(item, chosen, used)) continue;
    const value = worth(item, chosen, blueprint);
    if (value > most) [winner, most] = [item, value];
  }
  return winner;
}

function fits(item: Item, chosen: readonly Item[], used: ReadonlySet<string>): boolean {
  if (item.facts.some((fact) => used.has(fact))) return false;
  return chosen.every(
    (other) =>
      other.stem !== item.stem &&
      !item.mentions.some((fact) => other.facts.includes(fact)) &&
      !other.mentions.some((fact) => item.facts.includes(fact)) &&
      !leaks(item, other),
  );
}

function worth(item: Item, chosen: readonly Item[], blueprint: Blueprint): number {
  const total = Object.values(blueprint.weights).reduce((sum, weight) => sum + weight, 0) || 1;
  const wanted = ((blueprint.weights[item.objective] ?? 0) / total) * blueprint.length;
  const have = chosen.filter((other) => other.objective === item.objective).length;
  const sameKind = chosen.filter((other) => other.kind === item.kind).length;
  const overKind = sameKind >= Math.floor(blueprint.length * blueprint.mostOfOneKind) ? 3 : 0;
  const variety = 1 - 0.5 * sameKind;
  return wanted - have + variety - overKind + (item.level === 'recall' ? 0 : 0.4);
}

/** Shuffles the items and lays the keys of choices evenly over the positions. */
function seatForm(name: FormName, items: readonly Item[], random: Random): Form {
  const shuffled = shuffle(items, random);
  const positions = keyPositions(
    shuffled.map((item) => (kindOf(item).arrangement(item) === 'keyed' ? kindOf(item).optionIds(item).length : 0)),
    random,
  );
  return { name, seats: shuffled.map((item, i): Seat => ({ item, order: arrange(item, positions[i] ?? 0, random) })) };
}

function keyPositions(sizes: readonly number[], random: Random): number[] {
  const cycle = shuffle([0, 1, 2], random);
  let turn = 0;
  return sizes.map((size) => (size === 0 ? 0 : cycle[turn++ % 3]! % size));
}

/** How the options of an item are shown at a seat; a key goes to its position among the shuffled others. */
function arrange(item: Item, position: number, random: Random): string[] {
  const kind = kindOf(item);
  const ids = kind.optionIds(item);
  const arrangement = kind.arrangement(item);
  if (arrangement === 'fixed') return ids;
  if (arrangement === 'keyed') {
    const others = shuffle(ids.slice(1), random);
    return [...others.slice(0, position), ids[0]!, ...others.slice(position)];
  }
  const shown = shuffle(ids, random);
  const right = ids.length > 1 && shown.every((id, i) => id === ids[i]);
  return arrangement === 'unsorted' && right ? [...shown.slice(1), shown[0]!] : shown;
}
