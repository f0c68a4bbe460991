import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../setup/command.mjs';
import { Trouble } from '../../setup/trouble.mjs';
import { startNext, type BenchedServer } from '../servers';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Inside the project, so that it is built by the project's own Next. Git leaves folders of this name out. */
const FOLDER = path.join(ROOT, '.next-bench-empty');

/** The least that Next can show: one page without a client component. */
const FILES = {
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(ROOT)} }, poweredByHeader: false };`,
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><head><title>An empty page</title></head><body>{children}</body></html>;
}`,
  'app/page.js': `export default function Page() {
  return <main><h1>An empty page</h1><p>It says no more than this.</p></main>;
}`,
};

/** Writes and builds an app of Next that does nothing, and serves it: what every page of Next carries at least. */
export async function startEmptyNext(): Promise<BenchedServer> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  const { code, output } = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build', FOLDER], {
    cwd: ROOT,
    env: { NODE_ENV: 'production', NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Trouble(`The empty page was not built:\n${output}`);
  return startNext(FOLDER);
}
