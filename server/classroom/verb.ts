import type { CallName, ClassCalls } from '@/lib/classroom/calls';
import type { Chance } from '@/lib/classroom/chance';
import type { Result } from '@/lib/kernel/result';
import type { CallContext, SetCookies } from '../call-context';
import type { Store } from '../store/store';
import type { FailureLimits } from './failure-limits';

/** What a verb is asked with, besides what was sent. */
export interface Ask {
  context: CallContext;
  store: Store;
  chance: Chance;
  limits: FailureLimits;
}

/** What a verb gives back, and the cookies that the browser is to keep or to forget. */
export interface Given<Name extends CallName> {
  gives: ClassCalls[Name]['gives'];
  cookies?: SetCookies;
}

/** A call of the classroom: reads what was sent, asks the policy, and works in one transaction of the store. */
export type Verb<Name extends CallName> = (sent: unknown, ask: Ask) => Promise<Result<Given<Name>>>;
