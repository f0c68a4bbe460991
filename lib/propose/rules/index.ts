import type { Draft, Proposer } from '../proposer';
import { passages } from '../reading/passages';
import { readSource } from '../reading/read-source';
import { date } from './date';
import { definition } from './definition';
import { money } from './money';
import { penalty } from './penalty';
import { quantity } from './quantity';
import { role } from './role';
import type { Rule } from './rule';
import { statement } from './statement';
import { whoMay } from './who-may';

/** The register of rules, one for each kind of the charter: a new one is a file and a line here. */
export const ruleList: readonly Rule[] = [role, money, date, quantity, statement, definition, penalty, whoMay];

/** Suggests drafts by rules of English grammar; what a text is about plays no part. */
export const rules: Proposer = {
  id: 'rules',
  propose: (source, context) =>
    passages(readSource(source, context)).flatMap((passage) => once(ruleList.flatMap((rule) => rule.propose(passage)))),
};

/**
 * A time limit that somebody reports is one fact, the limit, and no statement of its own; and what a report says of a
 * day, a sum or a count is a fact of that kind.
 */
function once(drafts: readonly Draft[]): Draft[] {
  const limited = drafts.some((draft) => draft.kind === 'deadline');
  const counted = drafts.some((draft) => draft.kind !== 'statement' && draft.kind !== 'role');
  return drafts.filter(
    (draft) =>
      draft.kind !== 'statement' ||
      !(
        (limited && / until /.test(draft.statement ?? '')) ||
        (counted && draft.attribution?.length === 0 && draft.modality !== 'reported')
      ),
  );
}
