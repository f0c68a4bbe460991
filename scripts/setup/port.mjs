import net from 'node:net';
import { Trouble } from './trouble.mjs';

/**
 * The port to serve on: PORT, or 3000.
 * @param {string | undefined} text
 */
export function portFrom(text) {
  const port = text ? Number(text) : 3000;
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Trouble(`PORT must be a number from 1 to 65535; it is "${text}". For example: PORT=3001 npm start`);
}

/**
 * Throws a Trouble if nobody may listen on the port of an address.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<void>}
 */
export function checkPortIsFree(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(portTrouble(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * Turns the error of listen() into a sentence.
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
export function portTrouble(error, port) {
  const instead = `PORT=${port < 65535 && port >= 1024 ? port + 1 : 3001} npm start`;
  if (error.code === 'EADDRINUSE')
    return new Trouble(`Port ${port} is taken by another program. Stop that program, or use another port: ${instead}`);
  if (error.code === 'EADDRNOTAVAIL')
    return new Trouble('HOST is no address of this machine. Leave it out, or use HOST=0.0.0.0 for all networks.');
  if (error.code === 'EACCES')
    return new Trouble(`Port ${port} may not be used by this account. Use another port: ${instead}`);
  return error;
}
