import path from 'node:path';
import { formatProblem } from '@/lib/kernel/result';
import { writeReady } from '@/server/documents/write-ready';

/**
 * The last step of a build: makes documents of the pages that Next drew.
 *
 *   tsx scripts/ready.ts FOLDER    the folder of the build
 */
const [dist] = process.argv.slice(2);
if (!dist) throw new Error('Say which build: tsx scripts/ready.ts FOLDER');
const made = await writeReady(path.resolve(dist), path.resolve('public'));
if (!made.ok) {
  console.error(made.problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
