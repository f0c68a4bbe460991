/** Runs of a property test: twenty times as many where there is time. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: usual * (process.env.CITED_DEEP ? 20 : 1) });
