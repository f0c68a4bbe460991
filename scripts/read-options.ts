import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';

/** Reads a command line; an option that is not known, or lacks its value, is a problem with these words. */
export function readOptions<T extends ParseArgsConfig>(
  config: T,
  help: Pick<Problem, 'wanted' | 'todo'>,
): Result<ReturnType<typeof parseArgs<T>>> {
  try {
    return ok(parseArgs(config));
  } catch (error) {
    // Only parseArgs says such things; anything else is a fault of ours.
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    return fail({ code: 'usage', found: (error as Error).message.split(/\. |\.?\n/)[0]!, ...help });
  }
}
