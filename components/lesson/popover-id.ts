/** Ids of popovers. A lesson on one page cites a fact in several steps, but all open the same popover. */
export const evidenceId = (fact: string): string => `evidence-${fact}`;
export const termId = (term: string): string => `term-${term}`;
