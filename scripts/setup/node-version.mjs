import { Trouble } from './trouble.mjs';

const LEAST = { major: 20, minor: 19 };

/**
 * Throws a Trouble if this Node is older than the packages need.
 * @param {string} version such as "20.19.0"
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return;
  throw new Trouble(
    `Cited needs Node ${LEAST.major}.${LEAST.minor} or newer, and this is Node ${version}. ` +
      'Install a newer one from https://nodejs.org (or run "nvm install"), then run the same command again.',
  );
}
