import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

/** What only the server loads: it brings zod, the kinds of items with their keys, or the whole catalogue of words. */
const SERVER_ONLY = ['assignment-request', 'grade', 'refusal-words'];
const HEAVY = /node_modules|^node:|^lib\/question\/(kinds|index)|^lib\/words/;

const modules = readdirSync('lib/classroom')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !SERVER_ONLY.includes(name));

const inputsOf = async (names: readonly string[]): Promise<string[]> => {
  const { metafile } = await build({
    ...{ entryPoints: names.map((name) => `lib/classroom/${name}.ts`), bundle: true, write: false, metafile: true },
    ...{ outdir: 'out', format: 'esm', platform: 'browser', target: 'es2022', logLevel: 'silent', treeShaking: false },
    external: ['node:*'],
  });
  return [
    ...Object.keys(metafile.inputs),
    ...Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  ];
};

test('whatever else a page may load of the classroom brings neither a package, nor keys, nor all words', async () => {
  const inputs = await inputsOf(modules);
  expect(inputs.filter((path) => HEAVY.test(path))).toEqual([]);
});

test('the list of what only the server loads is no longer than it must be', async () => {
  for (const name of SERVER_ONLY) expect((await inputsOf([name])).some((path) => HEAVY.test(path))).toBe(true);
});
