import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { hostFrom, siteAddress } from '@/scripts/setup/addresses.mjs';
import { digestOfInputs, distFolder } from '@/scripts/setup/build.mjs';
import { lessonAddresses } from '@/scripts/setup/lesson-addresses.mjs';
import { oneAtATime } from '@/scripts/setup/one-at-a-time.mjs';
import { sameInstall } from '@/scripts/setup/install.mjs';
import { checkNode } from '@/scripts/setup/node-version.mjs';
import { checkPortIsFree, portFrom } from '@/scripts/setup/port.mjs';
import { explain } from '@/scripts/setup/trouble.mjs';

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each(['18.20.0', '20.18.3', '16.0.0'])('%s is too old, and the message says what to install', (version) => {
    expect(() => checkNode(version)).toThrow(`Cited needs Node 20.19 or newer, and this is Node ${version}. Install`);
  });
});

describe('the port', () => {
  test.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])('PORT=%s serves on %i', (text, port) => expect(portFrom(text)).toBe(port));

  test.each(['0', '70000', 'web', '3.5'])('PORT=%s is refused with an example', (text) => {
    expect(() => portFrom(text)).toThrow('For example: PORT=3001 npm start');
  });

  test('a port on an address that is not of this machine', async () => {
    // 192.0.2.0/24 is kept for examples (RFC 5737): no machine has an address of it.
    await expect(checkPortIsFree(3000, '192.0.2.1')).rejects.toThrow('HOST is no address of this machine');
  });

  test('a port that is taken is named, with the command to use another', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(checkPortIsFree(port)).rejects.toThrow(`Port ${port} is taken`);
    await expect(checkPortIsFree(port)).rejects.toThrow(/PORT=\d+ npm start/);
    other.close();
    await once(other, 'close');
    await expect(checkPortIsFree(port)).resolves.toBeUndefined();
  });
});

describe('the address', () => {
  test.each([
    [undefined, '127.0.0.1', 'http://localhost:3000'],
    ['', '127.0.0.1', 'http://localhost:3000'],
    ['0.0.0.0', '0.0.0.0', 'http://localhost:3000'],
    ['192.0.2.7', '192.0.2.7', 'http://192.0.2.7:3000'],
    ['2001:db8::7', '2001:db8::7', 'http://[2001:db8::7]:3000'],
  ])('HOST=%s listens on %s and is visited at %s', (text, host, address) => {
    expect(hostFrom(text)).toBe(host);
    expect(siteAddress(host, 3000)).toBe(address);
  });

  // Some shells and compilers set HOST to a name of their own.
  test.each(['x86_64-linux-gnu', 'everywhere'])('HOST=%s is refused with an example', (text) => {
    expect(() => hostFrom(text)).toThrow('For example: HOST=0.0.0.0 npm start');
  });

  test('each lesson and its quiz have an address', () => {
    const content = path.join('__tests__/fixtures/lighthouse/content');
    expect(lessonAddresses(content, 'http://localhost:3000')).toEqual([
      'http://localhost:3000/learn/lighthouse',
      'http://localhost:3000/learn/lighthouse/quiz',
    ]);
  });
});

describe('what went wrong', () => {
  test.each([
    ['npm error code ENOSPC\nnpm error syscall write', 'The disk filled up while building: the disk that holds '],
    ['Error: No space left on device (os error 28)', 'Free about 2 GB'],
    ['npm error code EAI_AGAIN', 'no answer from the network while building'],
    ['connect ECONNREFUSED 127.0.0.1:443', 'Check the connection'],
    ['npm error code EACCES', 'Check that this folder belongs to you'],
    ['⨯ Another next build process is already running.', 'Wait until it has ended'],
  ])('%j is one sentence', (output, sentence) => expect(explain(output, 'building')).toContain(sentence));

  test('an error that is none of these keeps its own words', () => {
    expect(explain('SyntaxError: Unexpected token', 'building')).toBeUndefined();
  });
});

describe('the installed packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };

  test.each([
    ['agree', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }, true],
    ['may lack an optional one', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['are out of date', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['lack one', {}, false],
    ['hold one too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }, false],
  ])('%s', (_, packages, same) => expect(sameInstall(wanted, { packages })).toBe(same));
});

describe('the digest of what a build is made from', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cited-inputs-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  let before: string;

  beforeEach(() => {
    write('app/page.tsx', 'page');
    write('content/lessons/a.mdx', 'lesson');
    before = digestOfInputs(folder, {});
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('stays when nothing changes, and when sources or hidden files do', () => {
    write('content/lessons/.a.mdx.swp', 'editing');
    write('README.md', 'words');
    expect(digestOfInputs(folder, { CITED_SOURCES: 'elsewhere' })).toBe(before);
  });

  test.each([
    'app/page.tsx',
    'browser/enhance.ts',
    'content/lessons/a.mdx',
    'lib/new.ts',
    'public/icon.svg',
    'next.config.ts',
    'package-lock.json',
  ])('changes with %s', (file) => {
    write(file, 'changed');
    expect(digestOfInputs(folder, {})).not.toBe(before);
  });

  test('changes with the address and with the content folder', () => {
    cpSync(path.join(folder, 'content'), path.join(folder, 'other'), { recursive: true });
    expect(digestOfInputs(folder, { APP_ORIGIN: 'https://cited.example' })).not.toBe(before);
    expect(digestOfInputs(folder, { CITED_CONTENT: 'other' })).not.toBe(before);
  });
});

test('the folder of the built site is .next, or one beside it', () => {
  expect(distFolder({})).toBe('.next');
  expect(distFolder({ CITED_DIST: '.next-second' })).toBe('.next-second');
});

describe('one build at a time', () => {
  const file = path.join(os.tmpdir(), `cited-one-${process.pid}`);
  const quiet = () => {};
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('who comes second waits, and is told so once', async () => {
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await pause(700);
      seen.push(`${name} ends`);
    };
    await Promise.all([
      oneAtATime(file, { work: work('a'), waiting: () => seen.push('a waits') }),
      oneAtATime(file, { work: work('b'), waiting: () => seen.push('b waits') }),
    ]);
    expect(seen).toEqual(['a begins', 'b waits', 'a ends', 'b begins', 'b ends']);
  });

  test('work that fails, or a process that is gone, stops nobody', async () => {
    const failing = () => Promise.reject(new Error('no'));
    await expect(oneAtATime(file, { work: failing, waiting: quiet })).rejects.toThrow('no');
    writeFileSync(file, '99999999');
    expect(await oneAtATime(file, { work: async () => 'done', waiting: quiet })).toBe('done');
    expect(existsSync(file)).toBe(false);
  });
});
test.each(['../elsewhere', '.next/../content', '/tmp', '.', './', ' ', 'content', 'docs', '.git', 'node_modules'])(
  'a build never empties %s',
  (dist) => {
    expect(() => distFolder({ CITED_DIST: dist })).toThrow('must be a folder inside the project');
  },
);
