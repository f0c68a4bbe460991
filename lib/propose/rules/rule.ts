import type { Draft } from '../proposer';
import type { Claim } from '../reading/claims';
import type { Reading } from '../reading/reading';

/** A sentence with what is said in it. */
export interface Passage {
  reading: Reading;
  claims: readonly Claim[];
}

/** Suggests drafts of one charter kind from one sentence. */
export interface Rule {
  name: string;
  propose(passage: Passage): Draft[];
}
