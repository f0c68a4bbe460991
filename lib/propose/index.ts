import { author } from './author';
import type { Proposer } from './proposer';
import { rules } from './rules';

/** The register of proposers that need nothing but the text: a new one is a file and a line here. */
export const proposers = { rules, author } satisfies Record<string, Proposer>;

export type ProposerName = keyof typeof proposers;
