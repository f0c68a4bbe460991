import { existsSync } from 'node:fs';
import { freePort } from '../server-process';
import { distFolder, isBuilt } from '../setup/build.mjs';
import { run } from '../setup/command.mjs';
import { callsServer } from './calls';
import { inAFile } from './places';
import type { Proof } from './proof';

const MOST_SECONDS = 2;
/** A slow spell of the machine is no fault of the server's: the soonest counts. */
const TRIES = 3;
const SAYS = 'Another process has this store open';

/** Only one process may have the file of a store. A second one ends soon, and says why; the first goes on. */
export const secondServer: Proof = {
  name: 'process',
  says: 'a second server on the same SQLite file ends, and says why',
  async run() {
    const place = inAFile();
    const server = await callsServer(place);
    const rows: Record<string, string | number>[] = [];
    const wrong: string[] = [];
    try {
      await server.start();
      for (const [name, words] of Object.entries(await othersToTry(server.words))) {
        const { seconds, code, output } = await soonest(words, place.env);
        rows.push({ second: name, seconds, code, says: lineWith(output) });
        if (code === 0 || seconds > MOST_SECONDS || !output.includes(SAYS))
          wrong.push(`${name} ended with ${code} after ${seconds} s, and said: ${output.trim()}`);
      }
      const answer = await fetch(`${server.origin}/healthz`);
      if (!answer.ok) wrong.push(`the first answered ${answer.status} after that`);
      await server.kill();
      // What was killed holds nothing.
      await server.start();
    } finally {
      await server.remove();
      place.remove();
    }
    return { rows, wrong };
  },
};

/** The second servers to try: npm start is one where there is a build. */
async function othersToTry(words: (port: number) => string[]): Promise<Record<string, string[]>> {
  const root = process.cwd();
  const built = existsSync(distFolder()) && isBuilt(root);
  return { 'calls alone': words(await freePort()), ...(built && { 'npm start': ['scripts/serve.mjs'] }) };
}

async function soonest(words: string[], env: Record<string, string>) {
  let best = await ended(words, env);
  for (let tried = 1; tried < TRIES && best.seconds > MOST_SECONDS; tried++) {
    const next = await ended(words, env);
    if (next.seconds < best.seconds) best = next;
  }
  return best;
}

async function ended(words: string[], env: Record<string, string>) {
  const begun = performance.now();
  const port = { PORT: String(await freePort()), NODE_OPTIONS: '' };
  const { code, output } = await run(process.execPath, words, { env: { ...env, ...port } });
  return { seconds: Math.round((performance.now() - begun) / 100) / 10, code, output };
}

const lineWith = (output: string): string => output.split('\n').find((line) => line.includes(SAYS)) ?? '';
