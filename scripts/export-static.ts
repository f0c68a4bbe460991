import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, formatProblem } from '@/lib/kernel/result';
import { appOrigin } from '@/server/env';
import { originProblem } from '@/server/static-export/origin-problem';
import { staticExport } from '@/server/static-export/static-export';
import { distFolder } from './setup/build.mjs';

const HELP = `npm run export:static -- --out FOLDER [--base /path]

Writes lessons and reference pages as plain files, for any host that serves a folder. Quizzes stay out: a server grades
them. Set APP_ORIGIN=https://your.host/path, so that pages name their own address.

options: --out FOLDER    a new or empty folder
         --base /path    where the folder lies below its host, such as /cited; left out for the root
         --help`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    base: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || !values.out) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  const problem = originProblem(appOrigin(), values.base);
  const made = problem
    ? fail(problem)
    : staticExport(path.resolve(distFolder()), path.resolve(values.out), values.base);
  console.log(
    made.ok
      ? `${made.value.pages} pages and ${made.value.files} files are in ${values.out}.`
      : made.problems.map(formatProblem).join('\n'),
  );
  process.exitCode = made.ok ? 0 : 1;
}
