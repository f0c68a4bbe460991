import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem, type Problem } from '@/lib/kernel/result';
import { writeReady } from '@/server/documents/write-ready';
import type { Routes } from '@/server/front-door/routes';
import { readStock } from '@/server/front-door/stock';
import { run } from '@/scripts/setup/command.mjs';

const APP = path.resolve('__tests__/fixtures/next-pages');
const DIST = path.join(APP, '.next');
const PUBLIC = path.join(APP, 'public');

// The whole way through Next's own build: how its output is laid out is its own affair, and may change with a version.
beforeAll(async () => {
  const { code, output } = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build', APP], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' },
  });
  if (code !== 0) throw new Error(output);
});

const FINE: Routes = {
  '/_global-error': 'development',
  '/_not-found': 'app',
  '/clicked': 'app',
  '/good': 'document',
  '/styled': 'app',
  '/unlisted': 'document',
  '/waiting': 'app',
};

const made = (routes: Routes) => writeReady(DIST, PUBLIC, routes);

async function problemsOf(routes: Routes): Promise<Problem[]> {
  const result = await made(routes);
  return result.ok ? [] : result.problems;
}

test.each<[string, Routes, { file: string; code: string; found: string }]>([
  [
    'a client component',
    { ...FINE, '/clicked': 'document' },
    { file: 'app/clicked/page.tsx', code: 'document-client', found: 'app/clicked/Counter.tsx' },
  ],
  [
    'an inline style',
    { ...FINE, '/styled': 'document' },
    { file: 'app/styled/page.tsx', code: 'document-style', found: 'style="color:red" on <h1>, in /styled' },
  ],
  [
    'a Suspense boundary that was still open',
    { ...FINE, '/waiting': 'document' },
    { file: 'app/waiting/page.tsx', code: 'document-suspense', found: 'Suspense' },
  ],
  [
    'a route without a row',
    Object.fromEntries(Object.entries(FINE).filter(([route]) => route !== '/unlisted')),
    { file: 'app/unlisted/page.tsx', code: 'route-unknown', found: '/unlisted' },
  ],
  [
    'a row without a route',
    { ...FINE, '/gone': 'document' },
    { file: 'server/front-door/routes.ts', code: 'route-gone', found: '/gone' },
  ],
])('%s is refused with the name of the file, and of no other', async (_, routes, { file, code, found }) => {
  const problems = await problemsOf(routes);
  expect(problems.map((one) => [one.code, one.place?.file])).toEqual([[code, file]]);
  expect(formatProblem(problems[0]!)).toContain(found);
});

test('a page that needs no framework is a document: no script but the enhancer, one sheet, the same words', async () => {
  expect(await problemsOf(FINE)).toEqual([]);
  const { answers, index } = readStock(DIST);
  const page = answers.get('/good')!;
  const html = page.identity.body.toString('utf8');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(`<script type="module" src="${index.enhancer}" async="">`);
  expect(html).toMatch(/<h1 class="[^"]+">A page &amp; its words<\/h1>/);
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
  expect(sheets).toHaveLength(1);
  expect(answers.get(sheets[0]!)!.identity.body.toString('utf8')).toMatch(/#123456[^]*#654321/);
  expect(answers.get(index.enhancer)!.identity.body).toEqual(readFileSync(path.join(PUBLIC, 'enhance.js')));
  expect(page.answer).toMatchObject({ kind: 'document', status: 200, scripts: [] });
});

test('an app keeps its scripts, and its policy lists a hash for each that is inline', async () => {
  expect(await problemsOf(FINE)).toEqual([]);
  const { answer, identity } = readStock(DIST).answers.get('/clicked')!;
  const inline = identity.body.toString('utf8').match(/<script(?![^>]*\bsrc=)[^>]*>/g)!;
  expect(inline.length).toBeGreaterThan(1);
  expect(answer.scripts.length).toBeGreaterThan(1);
  expect(answer.scripts.every((hash) => /^'sha256-[A-Za-z0-9+/]{43}='$/.test(hash))).toBe(true);
});
