import { toDocument } from '@/server/documents/to-document';

const parts = { styles: (sheets: readonly string[]) => `/joined-${sheets.length}.css`, enhancer: '/enhance-1234.js' };
const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const html = (body: string, head = '') => {
  const made = toDocument(page(body, head), parts);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};

test.each<[string, string, string, string]>([
  [
    'a sheet for two',
    '',
    '<link rel="stylesheet" href="/a.css" data-precedence="next"><link rel="stylesheet" href="/b.css">',
    '<link rel="stylesheet" href="/joined-2.css">',
  ],
  [
    'no flight data',
    '<script>self.__next_f.push([1,"x"])</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '',
    '',
  ],
  [
    'no runtime',
    '<script src="/_next/static/chunks/x.js" async></script><script id="_R_">(globalThis["TURBOPACK"])</script>',
    '<link rel="preload" as="script" href="/_next/x.js"><script src="/_next/y.js" nomodule></script>',
    '',
  ],
  ['no comments', 'one<!-- --> two<!--$--><!--/$-->', '', 'one two'],
  ['no empty element before the page', '<div hidden=""><!--$--><!--/$--></div><p>words</p>', '', '<p>words</p>'],
  [
    'the enhancer by its hash',
    '<script type="module" src="/enhance.js" async></script>',
    '',
    '<script type="module" src="/enhance-1234.js" async=""></script>',
  ],
  [
    'data as it is',
    '<script type="application/ld+json">{"a":"</b>"}</script>',
    '',
    '<script type="application/ld+json">{"a":"</b>"}</script>',
  ],
  [
    'what it says of itself before what it loads',
    '',
    '<meta charset="utf-8"><link rel="preload" href="/f.woff2" as="font"><link rel="stylesheet" href="/a.css"><title>T</title><meta property="og:title" content="T"><link rel="canonical" href="/t"><link rel="icon" href="/icon.svg">',
    '<meta charset="utf-8"><title>T</title><meta property="og:title" content="T"><link rel="canonical" href="/t"><link rel="preload" href="/f.woff2" as="font"><link rel="stylesheet" href="/joined-1.css"><link rel="icon" href="/icon.svg">',
  ],
  [
    'fonts and icons as they are',
    '',
    '<link rel="preload" href="/f.woff2" as="font" crossorigin=""><link rel="icon" href="/icon.svg">',
    '<link rel="preload" href="/f.woff2" as="font" crossorigin=""><link rel="icon" href="/icon.svg">',
  ],
  ['a hidden element of the page', '<div hidden=""><p>later</p></div>', '', '<div hidden=""><p>later</p></div>'],
  [
    'popovers and their buttons',
    '<button popovertarget="a">A</button><section id="a" popover="auto">B</section>',
    '',
    '<button popovertarget="a">A</button><section id="a" popover="auto">B</section>',
  ],
])('a document has %s', (_, body, head, wanted) => {
  const made = html(body, head);
  const [, inHead, inBody] = made.match(/<head>(.*)<\/head><body>(.*)<\/body>/s)!;
  expect(inHead + inBody!).toBe(wanted);
});

test('words and their marks are what they were', () => {
  const words = '<p>Wer “so” sagt – §&nbsp;4558, a &lt; b &amp; c, 100 %</p>';
  expect(html(words)).toContain(words);
});

test.each<[string, string, string]>([
  ['document-style', '<p style="color:red">x</p>', 'style="color:red" on <p>'],
  ['document-style', '<style>p{}</style>', 'a <style> element'],
  ['document-handler', '<button onclick="x()">x</button>', 'onclick on <button>'],
  ['document-script', '<script>alert(1)</script>', 'inline'],
  ['document-script', '<script src="https://example.org/x.js"></script>', 'https://example.org/x.js'],
  ['document-script', '<script type="module" src="/other.js"></script>', '/other.js'],
  ['document-suspense', '<!--$?--><template id="B:0"></template><p>Wait</p><!--/$-->', 'Suspense'],
  ['document-suspense', '<!--$!--><template></template><!--/$-->', 'Suspense'],
  ['document-host', '<img src="https://example.org/x.png" alt="">', 'https://example.org/x.png'],
  ['document-host', '<img src="//example.org/x.png" alt="">', '//example.org/x.png'],
  ['document-host', '<iframe src="https://example.org"></iframe>', '<iframe>'],
])('%s: %s is refused', (code, body, found) => {
  const made = toDocument(page(body), parts);
  expect(made).toMatchObject({ ok: false, problems: [{ code, found: expect.stringContaining(found) }] });
});

test('everything that is wrong is told at once, and each once', () => {
  const made = toDocument(page('<p style="a:b">x</p><p style="a:b">y</p><b onclick="x">z</b>'), parts);
  expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(['document-style', 'document-handler']);
});

test('what other sites show in a frame has no script, and its links lead out of it', () => {
  const body =
    '<p><a href="/learn/x">A</a><a href="https://b.example/" rel="external">B</a><a href="#c">C</a><a>D</a></p>' +
    '<script type="module" src="/enhance.js" async></script>';
  const made = toDocument(page(body), { ...parts, framed: true });
  expect(made.ok && made.value).toContain(
    '<body><p><a href="/learn/x" target="_blank" rel="noopener">A</a>' +
      '<a href="https://b.example/" rel="external noopener" target="_blank">B</a><a href="#c">C</a><a>D</a></p></body>',
  );
});
