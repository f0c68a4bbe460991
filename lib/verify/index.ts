import type { FactBase } from '../fact/base';
import type { Fact } from '../fact/schema';
import type { CopyIndex } from '../source/copy-index';
import type { Check, ReadableText, Refusal } from './check';
import { ground } from './ground';
import { locator } from './v01-locator';
import { slots } from './v02-slots';
import { numbers } from './v03-numbers';
import { dates } from './v04-dates';
import { entities } from './v05-entities';
import { words } from './v06-words';
import { polarity } from './v07-polarity';
import { hedges } from './v08-hedges';
import { attribution } from './v09-attribution';
import { roles } from './v10-roles';
import { scope } from './v11-scope';
import { wellFormed } from './v12-well-formed';
import { ownWords } from './v13-own-words';
import { schema } from './v14-schema';
import { conflict } from './v15-conflict';

/** Raise when a check changes what it accepts: locks of another version are refused. */
export const VERIFIER_VERSION = 5;

/** The register of checks: a new one is a file and a line here. */
export const checks: readonly Check[] = [
  schema,
  locator,
  slots,
  numbers,
  dates,
  entities,
  words,
  polarity,
  hedges,
  attribution,
  roles,
  scope,
  wellFormed,
  ownWords,
  conflict,
];

/** The checks that these facts have to pass. */
export const checksOn = (base: FactBase): Check[] => checks.filter(({ binds }) => binds?.(base) ?? true);

/** What every fact is checked against. */
export interface VerifyContext {
  base: FactBase;
  texts: ReadonlyMap<string, ReadableText>;
  copies: CopyIndex;
}

/** Runs all checks that bind on one fact against the texts; an empty list means accepted. */
export function verifyFact(fact: Fact, context: VerifyContext): Refusal[] {
  const subject = { fact, ...context, grounded: ground(fact, context.base, context.texts) };
  return checksOn(context.base).flatMap((check) => check.run(subject));
}
