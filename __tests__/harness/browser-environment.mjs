import { TestEnvironment } from 'jest-environment-jsdom';

const WEB = ['Request', 'Response', 'Headers', 'ReadableStream', 'TextEncoder', 'TextDecoder', 'structuredClone'];

/**
 * A document with the web's own classes of Node beside it, so that a component can be answered by the code that
 * answers it in production. Packages are taken as Node takes them: the server's are read here too.
 */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of WEB) this.global[name] = globalThis[name];
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
}
