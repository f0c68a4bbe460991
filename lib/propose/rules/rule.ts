import type { Draft } from '../proposer';
import type { Passage } from '../reading/passages';

export type { Passage };

/** Suggests drafts of one charter kind from one sentence. */
export interface Rule {
  name: string;
  propose(passage: Passage): Draft[];
}
