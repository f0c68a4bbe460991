import type { Fact } from '../fact/schema';
import { agrees, sharesPlace } from './agrees';
import type { CharterKind } from './charter';
import { charterKindOf, charterKinds } from './charter';
import type { Draft } from './proposer';

/** A draft with what the verifier said. */
export interface Judged {
  draft: Draft;
  accepted: boolean;
}

/** Counts for one charter kind or for all; a share without anything to count is null. */
export interface Score {
  drafts: number;
  accepted: number;
  /** Facts of that kind that rest on the sources, one for each piece of evidence. */
  facts: number;
  /** Facts with which a draft agrees, and with which an accepted one does. */
  found: number;
  foundAccepted: number;
  /** Accepted drafts on a sentence that has a fact of their kind, and those of them that agree with one. */
  comparable: number;
  agreeing: number;
  recall: number | null;
  recallAccepted: number | null;
  precision: number | null;
}

/** How well drafts find the facts that rest on some sources again: see docs/proposing-facts.md for each figure. */
export function measure(
  judged: readonly Judged[],
  facts: readonly Fact[],
  sources: ReadonlySet<string>,
): { total: Score; byKind: Record<CharterKind, Score> } {
  const wanted = facts.flatMap((fact) =>
    fact.evidence.filter((one) => sources.has(one.source)).map((one) => ({ ...fact, evidence: [one] })),
  );
  const of = (kinds: readonly string[]) =>
    score(
      judged.filter(inKinds(kinds)),
      wanted.filter((fact) => kinds.includes(charterKindOf(fact.kind) ?? '')),
    );
  const byKind = Object.fromEntries(charterKinds.map((kind) => [kind, of([kind])])) as Record<CharterKind, Score>;
  return { total: of(charterKinds), byKind };
}

const inKinds =
  (kinds: readonly string[]) =>
  (one: Judged): boolean =>
    kinds.includes(charterKindOf(one.draft.kind) ?? '');

function score(judged: readonly Judged[], facts: readonly Fact[]): Score {
  const accepted = judged.filter((one) => one.accepted);
  const finds = (all: readonly Judged[]) => facts.filter((fact) => all.some(({ draft }) => agrees(draft, fact))).length;
  const comparable = accepted.filter(({ draft }) => facts.some((fact) => sharesPlace(draft, fact)));
  const agreeing = comparable.filter(({ draft }) => facts.some((fact) => agrees(draft, fact))).length;
  const [found, foundAccepted] = [finds(judged), finds(accepted)];
  return {
    drafts: judged.length,
    accepted: accepted.length,
    facts: facts.length,
    found,
    foundAccepted,
    comparable: comparable.length,
    agreeing,
    recall: share(found, facts.length),
    recallAccepted: share(foundAccepted, facts.length),
    precision: share(agreeing, comparable.length),
  };
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
