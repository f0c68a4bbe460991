import { answer } from './facts/answer';

// A reader such as `head` may close the pipe early: that ends the command, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await answer(process.argv.slice(2));
