import type { Grounded, Refusal, Subject } from './check';
import { quote } from './check';
import { anchorClauses } from './clauses';
import { negatives } from './negatives';
import { permissionOf, reversesPermission } from './permission';

/** What is forbidden stays forbidden: in what the statement says, and in the effect of a rule of policy. */
export const permissions = (subject: Subject, one: Grounded): Refusal[] => [
  ...reversed(subject, one),
  ...effects(subject, one),
];

const refuse = (found: string, wanted: string, todo: string, path: string[]): Refusal => ({
  check: 'V7',
  code: 'polarity-reversed',
  found,
  wanted,
  todo,
  path,
});

/** Words that turn a verb round; "unless" and "without" only say when it holds. */
const DENIES = /^(?:not|no|never|none|neither|nor|cannot|nobody|nothing|n['’]t)$/;

/** To allow or require is the contrary of to forbid, without any negative word. */
function reversed({ fact }: Subject, one: Grounded): Refusal[] {
  const clauses = anchorClauses(one, fact).join(' … ');
  if (negatives(fact.statement).length > 0 || negatives(clauses).length > 0) return [];
  if (!reversesPermission(fact.statement, clauses)) return [];
  return [
    refuse(
      quote(fact.statement),
      `what these words allow, require or forbid: ${quote(clauses)}`,
      'allow or require what the source allows or requires, and forbid what it forbids',
      ['statement'],
    ),
  ];
}

/** The effect of a rule is what its anchored words do, with a denial among the few words before them. */
function effects({ fact }: Subject, one: Grounded): Refusal[] {
  const { effect } = fact.slots;
  const anchor = one.evidence.anchors.effect;
  const at = one.span.text.indexOf(anchor ?? '\n');
  if (fact.kind !== 'policy-rule' || anchor === undefined || at < 0) return [];
  const before = /(?:[^\s.,;:]+ ){0,3}$/u.exec(one.span.text.slice(0, at))?.[0] ?? '';
  const denied = negatives(before + anchor).filter((word) => DENIES.test(word)).length % 2 === 1;
  const found = permissionOf(anchor, denied);
  if (found === undefined || found === effect) return [];
  return [
    refuse(
      `effect: ${String(effect)}, and the anchor ${quote(anchor)}`,
      `effect: ${found}`,
      'give the effect that these words have',
      ['slots', 'effect'],
    ),
  ];
}
