import { execFileSync } from 'node:child_process';

// In a process of its own: esbuild takes the arrays of a test's document for foreign ones and refuses to run.
const PRINT = `
  import { enhancerCode } from './scripts/setup/bundle-browser.mjs';
  process.stdout.write(await enhancerCode('.'));
`;

/** The enhancer as browsers get it. */
export const enhancerCode = execFileSync(process.execPath, ['--input-type=module', '-e', PRINT], { encoding: 'utf8' });

/** Runs the enhancer on the document as it is, like a page that has just been loaded. */
export const enhance = (): void => void new Function(enhancerCode)();
