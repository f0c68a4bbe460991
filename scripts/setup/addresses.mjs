import { isIP } from 'node:net';
import { Trouble } from './trouble.mjs';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * The address to listen on: HOST, or 127.0.0.1, which only this machine can reach.
 * @param {string | undefined} text
 */
export function hostFrom(text) {
  const host = text || '127.0.0.1';
  if (isIP(host) || host === 'localhost') return host;
  throw new Trouble(
    `HOST must be an address of this machine; it is "${host}". For example: HOST=0.0.0.0 npm start, for all networks.`,
  );
}

/**
 * Scheme, host and port under which the site answers a browser on this machine.
 * @param {string} host
 * @param {number} port
 */
export function siteAddress(host, port) {
  const name = [...LOOPBACK, ...EVERYWHERE].includes(host) ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Who can reach the site, in words.
 * @param {string} host
 */
export const reachOf = (host) =>
  LOOPBACK.includes(host)
    ? 'from this machine only; HOST=0.0.0.0 opens it to the network'
    : EVERYWHERE.includes(host)
      ? 'from every network that this machine is in'
      : `on the address ${host}`;
