import type { Item } from '../question/item';
import { clashInForm, speaksOf } from './clash';
import { leavesEnough, sharesOf, type Shares } from './shares';
import { formNames, RESERVED_FORM, type Blueprint, type FormName } from './form';

/** Items that are asked together, with those that may still join them. */
export interface Draft {
  /** The steps of a lesson ask as a form does that is full from the start: in the open, like practice. */
  name: FormName | 'steps';
  items: Item[];
  open: Item[];
}

/** A form while it is being filled. */
export interface DraftForm extends Draft {
  name: FormName;
}

/** What the steps of a lesson ask beside its forms. */
export const askedDraft = (items: readonly Item[]): Draft => ({ name: 'steps', items: [...items], open: [] });

/** What bounds the forms from outside: what the steps of a lesson ask, and what other quizzes leave to a form. */
interface Bounds {
  asked?: readonly Item[];
  mayAsk?: (item: Item, form: FormName) => boolean;
}

/**
 * Fills all forms from a pool, in turns, so that the last is as rich as the first. First within the shares of one kind
 * and of open facts; a form that is then still short takes what is left. What the lesson itself asks is left to it.
 */
export function draftForms(
  pool: readonly Item[],
  blueprint: Blueprint,
  { asked = [], mayAsk = () => true }: Bounds = {},
): DraftForm[] {
  const steps = askedDraft(asked);
  const openTo = (name: FormName) =>
    pool.filter((one) => mayAsk(one, name) && asked.every((item) => mayJoin(one, { name }, item, steps)));
  const drafts = formNames.map((name): DraftForm => ({ name, items: [], open: openTo(name) }));
  const plan = { blueprint, shares: sharesOf(pool, blueprint), steps };
  for (const strict of [true, false]) fill(drafts, plan, strict);
  return drafts;
}

interface Plan {
  blueprint: Blueprint;
  shares: Shares;
  steps: Draft;
}

function fill(drafts: readonly DraftForm[], { blueprint, shares, steps }: Plan, strict: boolean): void {
  const most = Math.floor(blueprint.length * blueprint.mostOfOneKind);
  for (let turn = 0; turn < blueprint.length; turn++) {
    for (const draft of drafts) {
      if (draft.items.length === blueprint.length) continue;
      const open = strict ? draft.open.filter((item) => ofKind(item, draft) < most) : draft.open;
      const next = best(open, draft.items, blueprint, (item) =>
        strict && draft.name !== RESERVED_FORM
          ? leavesEnough(item, draft, { drafts: [...drafts, steps], shares })
          : true,
      );
      if (next) join(next, draft, drafts);
    }
  }
}

const ofKind = ({ kind }: Item, draft: DraftForm): number => draft.items.filter((other) => other.kind === kind).length;

function join(item: Item, draft: DraftForm, drafts: readonly DraftForm[]): void {
  draft.items.push(item);
  for (const other of drafts) other.open = other.open.filter((one) => mayJoin(one, other, item, draft));
}

/**
 * Hard rules for one item and a form, once another item has joined a form: a fact is asked once over all forms, practice
 * never speaks of a reserved fact, nothing clashes within a form.
 */
function mayJoin(one: Item, form: Pick<Draft, 'name'>, joined: Item, its: Pick<Draft, 'name'>): boolean {
  if (joined.facts.some((fact) => one.facts.includes(fact))) return false;
  if (form.name === its.name) return clashInForm(one, joined) === undefined;
  const reserved = [form, its].filter(({ name }) => name === RESERVED_FORM);
  if (reserved.length !== 1) return true;
  return form.name === RESERVED_FORM ? !speaksOf(joined, one) : !speaksOf(one, joined);
}

/** The item that the form lacks most, of those that may be taken; the pool's order breaks ties. */
function best(
  open: readonly Item[],
  chosen: readonly Item[],
  blueprint: Blueprint,
  mayTake: (item: Item) => boolean,
): Item | undefined {
  const ranked = open.map((item, i) => ({ item, i, value: worth(item, chosen, blueprint) }));
  ranked.sort((a, b) => b.value - a.value || a.i - b.i);
  return ranked.find(({ item }) => mayTake(item))?.item;
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
