/**
 * Proves the whole product, one check after another, and stops at the first that fails.
 *
 *   node scripts/test.mjs                          everything
 *   node scripts/test.mjs --only unit,e2e          some checks
 *   node scripts/test.mjs --only unit -- kernel    words after -- go to jest
 *   node scripts/test.mjs --deep                   tests only, with full counts; a test skipped without a reason is a failure
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run, secondsSince } from './setup/command.mjs';
import { runMain, Trouble } from './setup/trouble.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const options = readOptions();
const totals = { passed: 0, failed: 0, skipped: 0 };

/** @typedef {[keyof typeof BINARIES, ...string[]]} Command */
/** @type {Command} */
const TYPEGEN = ['next', 'typegen'];
/** @type {Command} */
const TSC = ['tsc', '--noEmit'];
/** @type {Command[]} */
const LINT = [
  ['eslint', '.', '--max-warnings=0'],
  ['prettier', '--check', '--log-level=warn', '.'],
];

/** @type {Record<string, { title: string, check: () => Promise<boolean> }>} */
const CHECKS = {
  types: { title: 'Types', check: () => all(TYPEGEN, TSC) },
  lint: { title: 'Lint and format', check: () => atOnce(...LINT) },
  // Both, side by side: neither keeps two cores busy.
  source: { title: 'Types, lint and format', check: async () => (await all(TYPEGEN)) && atOnce(TSC, ...LINT) },
  unit: { title: 'Unit and component tests', check: () => jest('unit', ...SIDE_BY_SIDE) },
  build: { title: 'Build', check: build },
  // Built before the suites begin: two of them would build the same site at once.
  e2e: { title: 'Tests in a real browser', check: async () => (await build()) && jest('e2e', '--maxWorkers=2') },
};

// Every core works, so a test may wait for its turn: only one that hangs runs into the limit.
const SIDE_BY_SIDE = ['--maxWorkers=100%', '--testTimeout=60000'];

const BINARIES = {
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  jest: 'node_modules/jest/bin/jest.js',
};

await runMain(async () => {
  for (const name of options.checks) if (!(await passes(name))) break;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}, 'running the tests');

function readOptions() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, deep: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const all = values.deep ? ['unit', 'build', 'e2e'] : ['source', 'unit', 'build', 'e2e'];
  return { checks: values.only?.split(',') ?? all, deep: values.deep, forJest: positionals };
}

/** Runs one check under a heading. A check that fails without a failed test in it counts as one. @param {string} name */
async function passes(name) {
  const step = CHECKS[name];
  if (!step) throw new Trouble(`There is no check called "${name}". There are: ${Object.keys(CHECKS).join(', ')}`);
  console.log(`\n── ${step.title} ${'─'.repeat(Math.max(0, 60 - step.title.length))}`);
  const start = performance.now();
  const failedBefore = totals.failed;
  const good = await step.check();
  if (!good && totals.failed === failedBefore) totals.failed += 1;
  console.log(`${step.title}: ${good ? 'passed' : 'FAILED'} in ${secondsSince(start)}`);
  return good;
}

/** @param {Command[]} commands */
async function all(...commands) {
  for (const [binary, ...args] of commands) if (!(await succeeds(BINARIES[binary], args))) return false;
  return true;
}

/** @param {Command[]} commands */
async function atOnce(...commands) {
  return (await Promise.all(commands.map((command) => all(command)))).every(Boolean);
}

function build() {
  return succeeds('scripts/prepare.mjs', ['build']);
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function succeeds(script, args, env) {
  const telemetry = { NEXT_TELEMETRY_DISABLED: '1' };
  const { code } = await run(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...telemetry, ...env },
    show: true,
  });
  return code === 0;
}

/**
 * Runs one jest project and adds its counts to the totals.
 * @param {string} project
 * @param {string[]} flags
 */
async function jest(project, ...flags) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-test-'));
  const report = path.join(folder, 'report.json');
  try {
    // With --ci a snapshot that is missing is a failure, and is not written.
    const args = [
      '--ci',
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${report}`,
      ...flags,
      ...options.forJest,
    ];
    const good = await succeeds(BINARIES.jest, args, jestEnvironment());
    return addToTotals(JSON.parse(readFileSync(report, 'utf8'))) && good;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Jest loads native ESM only with this flag of Node. */
function jestEnvironment() {
  const quiet = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  return {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${quiet}`.trim(),
    ...(options.deep && { CITED_DEEP: '1' }),
  };
}

/** @typedef {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} Results */

/** @param {Record<string, number> & Results} report */
function addToTotals(report) {
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  if (!options.deep) return true;
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName);
  for (const name of skipped) console.error(`Skipped: ${name}`);
  // What a machine lacks is said in the name of the test.
  const unsaid = skipped.filter((name) => !name.includes('skipped: '));
  if (unsaid.length > 0) console.error('A test that is skipped in a deep run has to say why: "(skipped: …)".');
  return unsaid.length === 0;
}
