import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../setup/command.mjs';
import { npmCommand } from '../setup/install.mjs';
import { explain, Trouble } from '../setup/trouble.mjs';

/** Tools that measure, by version and main file. The product does not need them, so they are none of its packages. */
const TOOLS = {
  lighthouse: { version: '12.8.2', main: 'core/index.js' },
  autocannon: { version: '8.0.0', main: 'autocannon.js' },
} as const;

type Tool = keyof typeof TOOLS;

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/cited-bench');

/** Loads a tool in the version that our figures are made with; the first time, npm fetches it. */
export async function tool<T>(name: Tool): Promise<T> {
  const { version, main } = TOOLS[name];
  const home = path.join(CACHE, `${name}-${version}`);
  if (!existsSync(home)) await install(name, home);
  const folder = path.join(home, 'node_modules', name);
  const found = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
  if (found !== version)
    throw new Trouble(`${home} holds ${name} ${found}, and ${version} was wanted. Remove that folder and run again.`);
  const { default: loaded } = await import(pathToFileURL(path.join(folder, main)).href);
  return loaded as T;
}

/** Installs beside and then renames, so that a half-finished install is never taken for a whole one. */
async function install(name: Tool, home: string): Promise<void> {
  const { version } = TOOLS[name];
  console.error(`Installing ${name} ${version} for the bench, into node_modules/.cache/cited-bench …`);
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const [command, args] = npmCommand(['install', '--prefix', unfinished, ...flags, `${name}@${version}`]);
    const { code, output } = await run(command, args, { cwd: unfinished });
    if (code !== 0) throw new Trouble(explain(output, `installing ${name}`) ?? `${name} was not installed:\n${output}`);
    if (!existsSync(home)) renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
