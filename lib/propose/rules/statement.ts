import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import type { Stance } from '../reading/stances';
import { stances } from '../reading/stances';
import { verbAt } from '../reading/verb-at';
import { positionDraft } from './position-draft';
import { reportedDrafts } from './reported-draft';
import type { Passage, Rule } from './rule';
import { saidDraft } from './said-draft';

/** Statements and quotations with their speaker, what somebody wants or refuses, and else what the report itself says. */
export const statement: Rule = {
  name: 'statement',
  propose: (passage) => {
    const sides = stances(passage.reading);
    const others = passage.claims.length > 0 || sides.length > 0;
    return others ? [...said(passage, sides), ...taken(passage, sides)] : reportedDrafts(passage.reading);
  },
};

/** What somebody says; where what is said is that somebody takes a side, the side is the fact. */
const said = ({ reading, claims }: Passage, sides: readonly Stance[]): Draft[] =>
  claims
    .filter((claim) => !sides.some((side) => isGist(reading.text, side, claim)))
    .flatMap((claim) => saidDraft(reading, claim) ?? []);

function taken({ reading, claims }: Passage, sides: readonly Stance[]): Draft[] {
  return sides.flatMap((side) => {
    const claim = claims.find((one) => side.start >= one.start && side.end <= one.end);
    // "Feared that X had asked for bread": nobody says that X did.
    if (!claim && /\bthat(?: the| an?)? $/i.test(reading.text.slice(0, side.voice.start))) return [];
    return claim && !isGist(reading.text, side, claim) ? [] : (positionDraft(reading, side, claim) ?? []);
  });
}

/** Nobody who denies that X asked for something says that X did; and a side deep in a clause is not its gist. */
const isGist = (text: string, side: Stance, claim: Claim): boolean =>
  side.start >= claim.start &&
  side.end <= claim.end &&
  verbAt(text.slice(claim.start, side.voice.start).split(' ')) < 0 &&
  !/^den/.test(claim.chain.at(-1)?.verb ?? '');
