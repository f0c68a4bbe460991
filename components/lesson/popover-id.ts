/** Ids of popovers. A lesson on one page cites a fact in several steps, but all open the same popover. */
export const evidenceId = (fact: string): string => `evidence-${fact}`;
export const termId = (term: string): string => `term-${term}`;

/** Ids of the same as notes at the end of a sheet of paper. */
export const noteId = (fact: string): string => `note-${fact}`;
export const meaningId = (term: string): string => `meaning-${term}`;
