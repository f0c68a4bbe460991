/**
 * Measures every subject once a round, and in each other round from the last to the first: a slow spell of the machine
 * meets all alike. Gives the measurements of each subject in the order of the subjects.
 */
export async function inRounds<S, M>(
  subjects: readonly S[],
  rounds: number,
  measure: (subject: S) => Promise<M>,
): Promise<M[][]> {
  const found: M[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const order = [...subjects.keys()];
    for (const i of round % 2 === 0 ? order : order.reverse()) found[i]!.push(await measure(subjects[i]!));
  }
  return found;
}
