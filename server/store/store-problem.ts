import type { Problem } from '@/lib/kernel/result';

/** Something that is wrong with what a person named for the store: a folder, a file, an address. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';

  constructor(
    readonly problem: Problem,
    cause?: unknown,
  ) {
    const { place, found, wanted, todo } = problem;
    super([place && `${place.file}:`, `${found}. Wanted: ${wanted}. ${todo}`].filter(Boolean).join(' '), { cause });
  }
}

/** What the system said, without the call that it said it of. */
export const reasonOf = (error: unknown): string =>
  String((error as Error | null)?.message ?? error).split(/\r?\n|, (?:mkdir|open|copyfile|lstat|scandir|stat) '/)[0]!;
