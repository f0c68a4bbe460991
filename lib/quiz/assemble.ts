import { seeded, shuffle } from '../kernel/random';
import { byText } from '../kernel/text';
import type { Item } from '../question/item';
import { besideDraft, draftForms, type Beside, type DraftForm } from './draft';
import { RESERVED_FORM, type Blueprint, type Form, type FormName } from './form';
import { reserveFacts } from './reserve';
import { seatForm } from './seat';

/** Raise when the same content and seed give other forms. */
export const GENERATOR_VERSION = 5;

const TRIES = 6;

/** Forms of one blueprint that share no fact, the facts kept for assigned forms, and what could not be had. */
export interface Assembly {
  forms: Form[];
  reserved: string[];
  warnings: string[];
}

/** From what forms are made, what they are to be, and what their chance hangs on. */
export interface Order {
  bank: readonly Item[];
  blueprint: Blueprint;
  seed: string;
  /** Whether a form may ask an item at all; any may, unless other quizzes have a say. */
  mayAsk?: (item: Item, form: FormName) => boolean;
}

/** Fills forms from a bank by a blueprint. */
export const assemble = (bank: readonly Item[], blueprint: Blueprint, seed: string): Assembly =>
  assembleBeside([], { bank, blueprint, seed });

/**
 * Fills forms beside what is asked or told elsewhere: several tries, of which the one nearest to the blueprint is taken.
 * Hard: see `mayJoin`. Soft: weights of objectives, levels, at most a share of one kind. What is missed is told, never
 * repeated.
 */
export function assembleBeside(beside: readonly Beside[], { bank, blueprint, seed, mayAsk }: Order): Assembly {
  const sorted = [...bank].sort((a, b) => byText(a.id, b.id));
  let best: { drafts: DraftForm[]; pool: Item[]; misses: string[] } | undefined;
  for (let attempt = 0; attempt < TRIES && best?.misses.length !== 0; attempt++) {
    const pool = shuffle(sorted, seeded(`${seed}/${GENERATOR_VERSION}/${attempt}`));
    const drafts = draftForms(pool, blueprint, { beside, mayAsk });
    const misses = drafts.flatMap((draft) => missesOf(draft, blueprint));
    if (!best || misses.length < best.misses.length) best = { drafts, pool, misses };
  }
  const { drafts, pool, misses } = best!;
  const keepable = mayAsk ? pool.filter((item) => mayAsk(item, RESERVED_FORM)) : pool;
  const { reserved, warnings } = reserveFacts(keepable, [...drafts, besideDraft(beside)], blueprint);
  const random = seeded(`${seed}/${GENERATOR_VERSION}/seats`);
  return {
    forms: drafts.map(({ name, items }) => seatForm(name, items, random)),
    reserved,
    warnings: [...misses, ...warnings],
  };
}

/** Where a form falls short of its blueprint, in words. */
function missesOf({ name, items }: DraftForm, blueprint: Blueprint): string[] {
  const form = `form ${name.toUpperCase()}`;
  const most = Math.floor(blueprint.length * blueprint.mostOfOneKind);
  const least = Math.ceil(items.length * blueprint.aboveRecall);
  const above = items.filter(({ level }) => level !== 'recall').length;
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort(byText);
  return [
    ...(items.length < blueprint.length
      ? [`${form} has ${items.length} of ${blueprint.length} items: add facts that can be asked`]
      : []),
    ...kinds.flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count > most
        ? [`${form} has ${count} items of kind ${kind}, at most ${most} are wanted: add facts for other kinds`]
        : [];
    }),
    ...Object.keys(blueprint.weights)
      .filter((objective) => !items.some((item) => item.objective === objective))
      .map((objective) => `${form} asks nothing of objective "${objective}": add facts that can be asked`),
    ...(above < least
      ? [`${form} has ${above} items above recall, ${least} are wanted: add cases, lists or matches to its facts`]
      : []),
  ];
}
