const SAYS = {
  'store-full': 'The disk of the store is full: nothing was saved. Free some room; saving then goes on by itself.',
  'store-away': 'The database does not answer: nothing was saved. It is tried again with the next request.',
  'store-busy': 'More is waiting to be saved than can wait: nothing was saved. Try again in a moment.',
  'store-taken':
    'Another process has this store open, and only one can. End that one, or name another folder in CITED_DATA.',
  'store-newer': 'This store was made by a newer version of Cited. Start that version, or restore an older backup.',
};

export type TroubleCode = keyof typeof SAYS;

/** Something that is wrong with the store rather than with a query. What was being written is not saved. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';

  constructor(
    readonly code: TroubleCode,
    options?: { cause?: unknown; where?: string },
  ) {
    super(options?.where ? `${options.where}: ${SAYS[code]}` : SAYS[code], { cause: options?.cause });
  }
}

/**
 * Which trouble an error is, if it is one. By its code and not its class: the front door and Next each bring their own copy
 * of this module.
 */
export function troubleOf(error: unknown): TroubleCode | undefined {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === 'StoreTrouble' && typeof code === 'string' && Object.hasOwn(SAYS, code)
    ? (code as TroubleCode)
    : undefined;
}
