/**
 * Unpacks the Chromium that comes inside an npm package into the temporary folder. Its own program, since that package
 * changes the environment of whatever process loads it, and reads TMPDIR and AWS_EXECUTION_ENV to decide where and what
 * to unpack.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
