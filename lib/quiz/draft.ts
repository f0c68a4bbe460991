import type { Item } from '../question/item';
import { clashInForm } from './clash';
import { formNames, RESERVED_FORM, type Blueprint, type FormName } from './form';

/** A form while it is being filled. */
export interface DraftForm {
  name: FormName;
  items: Item[];
}

/**
 * Fills all forms from a pool, in turns, so that the last is as rich as the first. First within the share of one kind;
 * a form that is then still short takes what is left.
 */
export function draftForms(pool: readonly Item[], blueprint: Blueprint): DraftForm[] {
  const drafts = formNames.map((name): DraftForm => ({ name, items: [] }));
  for (const withinShare of [true, false]) fill(drafts, pool, blueprint, withinShare);
  return drafts;
}

function fill(drafts: readonly DraftForm[], pool: readonly Item[], blueprint: Blueprint, withinShare: boolean): void {
  const most = Math.floor(blueprint.length * blueprint.mostOfOneKind);
  for (let turn = 0; turn < blueprint.length; turn++) {
    for (const draft of drafts) {
      if (draft.items.length === blueprint.length) continue;
      const open = pool.filter((item) => mayJoin(item, draft, drafts) && (!withinShare || ofKind(item, draft) < most));
      const next = best(open, draft.items, blueprint);
      if (next) draft.items.push(next);
    }
  }
}

const ofKind = ({ kind }: Item, draft: DraftForm): number => draft.items.filter((other) => other.kind === kind).length;

/** Hard rules: a fact is asked once over all forms, practice never speaks of a reserved fact, nothing clashes in a form. */
export function mayJoin(item: Item, draft: DraftForm, drafts: readonly DraftForm[]): boolean {
  return drafts.every(
    (other) =>
      other.items.every(
        (one) => !one.facts.some((fact) => item.facts.includes(fact)) && !tellsReserved(item, draft, one, other),
      ) &&
      (other !== draft || other.items.every((one) => clashInForm(item, one) === undefined)),
  );
}

/** True if a practice item would speak of a fact that the reserved form asks, whichever of the two came first. */
function tellsReserved(item: Item, draft: DraftForm, one: Item, other: DraftForm): boolean {
  const isReserved = draft.name === RESERVED_FORM;
  if (isReserved === (other.name === RESERVED_FORM)) return false;
  const [reserved, practice] = isReserved ? [item, one] : [one, item];
  return practice.mentions.some((fact) => reserved.facts.includes(fact));
}

/** The item that the form lacks most; the pool's order breaks ties. */
function best(open: readonly Item[], chosen: readonly Item[], blueprint: Blueprint): Item | undefined {
  let winner: Item | undefined;
  let most = -Infinity;
  for (const item of open) {
    const value = worth(item, chosen, blueprint);
    if (value > most) [winner, most] = [item, value];
  }
  return winner;
}

/** What an objective still lacks, then kinds that are not there yet, then levels above recall until there are enough. */
function worth(item: Item, chosen: readonly Item[], blueprint: Blueprint): number {
  const total = Object.values(blueprint.weights).reduce((sum, weight) => sum + weight, 0) || 1;
  const wanted = ((blueprint.weights[item.objective] ?? 0) / total) * blueprint.length;
  const have = chosen.filter((other) => other.objective === item.objective).length;
  const sameKind = chosen.filter((other) => other.kind === item.kind).length;
  const above = chosen.filter((other) => other.level !== 'recall').length;
  const lacksAbove = above < Math.ceil(blueprint.length * blueprint.aboveRecall);
  const level = item.level === 'recall' ? 0 : lacksAbove ? 2 : 0.2;
  return wanted - have + level - 0.5 * sameKind - 0.1 * item.facts.length;
}
