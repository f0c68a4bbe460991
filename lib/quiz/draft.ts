import type { Item } from '../question/item';
import { clashInForm, speaksOf } from './clash';
import { leavesEnough, sharesOf, type Shares } from './shares';
import { formNames, RESERVED_FORM, type Blueprint, type FormName } from './form';

/** A form while it is being filled: its items, with those that may still join them. */
export interface DraftForm {
  name: FormName;
  items: Item[];
  open: Item[];
}

/** What is asked or told beside the forms: facts that are asked, and facts that are spoken of. */
export type Beside = Pick<Item, 'facts' | 'mentions'>;

/** All that stands beside the forms is like a form that is full from the start: in the open, like practice. */
export interface BesideDraft {
  name: 'beside';
  items: readonly Beside[];
}

export const besideDraft = (items: readonly Beside[]): BesideDraft => ({ name: 'beside', items });

/** What bounds the forms from outside: what is asked or told beside them, and what other quizzes leave to a form. */
interface Bounds {
  beside?: readonly Beside[];
  mayAsk?: (item: Item, form: FormName) => boolean;
}

/**
 * Fills all forms from a pool, in turns, so that the last is as rich as the first. First within the shares of one kind
 * and of open facts; a form that is then still short takes what is left. What is asked beside the forms is left to it.
 */
export function draftForms(
  pool: readonly Item[],
  blueprint: Blueprint,
  { beside: items = [], mayAsk = () => true }: Bounds = {},
): DraftForm[] {
  const beside = besideDraft(items);
  const openTo = (name: FormName) =>
    pool.filter((one) => mayAsk(one, name) && items.every((item) => mayStandBeside(one, { name }, item, beside)));
  const drafts = formNames.map((name): DraftForm => ({ name, items: [], open: openTo(name) }));
  const plan = { blueprint, shares: sharesOf(pool, blueprint), beside };
  for (const strict of [true, false]) fill(drafts, plan, strict);
  return drafts;
}

interface Plan {
  blueprint: Blueprint;
  shares: Shares;
  beside: BesideDraft;
}

function fill(drafts: readonly DraftForm[], { blueprint, shares, beside }: Plan, strict: boolean): void {
  const most = Math.floor(blueprint.length * blueprint.mostOfOneKind);
  for (let turn = 0; turn < blueprint.length; turn++) {
    for (const draft of drafts) {
      if (draft.items.length === blueprint.length) continue;
      const open = strict ? draft.open.filter((item) => ofKind(item, draft) < most) : draft.open;
      const next = best(open, draft.items, blueprint, (item) =>
        strict && draft.name !== RESERVED_FORM
          ? leavesEnough(item, draft, { drafts: [...drafts, beside], shares })
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

/** Hard rules for one item and a form, once another item has joined a form: nothing clashes within a form. */
function mayJoin(one: Item, form: DraftForm, joined: Item, its: DraftForm): boolean {
  return form.name === its.name
    ? !sharesFact(one, joined) && clashInForm(one, joined) === undefined
    : mayStandBeside(one, form, joined, its);
}

const sharesFact = (one: Beside, other: Beside): boolean => other.facts.some((fact) => one.facts.includes(fact));

type Named = Pick<DraftForm | BesideDraft, 'name'>;

/** Hard rules for one item and what stands elsewhere: a fact is asked once, practice never speaks of a reserved fact. */
function mayStandBeside(one: Item, form: Named, joined: Beside, its: Named): boolean {
  if (sharesFact(one, joined)) return false;
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
