import { gzipSync } from 'node:zlib';
import type { Answer } from '../servers';

/** A run of words and the element that holds it. */
export interface Block {
  tag: string;
  text: string;
}

/** What a page written by hand keeps; everything else becomes a paragraph. */
const KEPT = ['h1', 'h2', 'h3', 'h4', 'li'];

const STYLES = `:root { color-scheme: light dark; --ink: #1d1f23; --paper: #fbfaf7; --line: #d8d4cb; --mark: #7a3b12 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #14161a; --line: #3a3d44; --mark: #e0a57c }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, serif }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1, h2, h3, h4 { font-family: system-ui, sans-serif; line-height: 1.2; margin: 2rem 0 0.5rem }
h1 { font-size: 1.9rem; margin-top: 1rem }
h2 { font-size: 1.4rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3, h4 { font-size: 1.1rem }
p { margin: 0 0 1rem; overflow-wrap: break-word }
ul { margin: 0 0 1rem; padding-left: 1.25rem }
li { margin: 0.25rem 0 }
a { color: var(--mark); text-underline-offset: 0.15em }
a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
@media print {
  body { background: #fff; color: #000; font-size: 11pt }
  main { max-width: none; padding: 0 }
  h2 { break-after: avoid }
}
`;

/** The least that these words can weigh: one document and one style sheet of 1 KB before compression. */
export function plainAnswers(title: string, blocks: readonly Block[]): Record<string, Answer> {
  return { '/': compressed('text/html', plainPage(title, blocks)), '/style.css': compressed('text/css', STYLES) };
}

/** HTML as one would write it by hand. */
export function plainPage(title: string, blocks: readonly Block[]): string {
  const body = blocks.map(({ tag, text }) => element(KEPT.includes(tag) ? tag : 'p', text)).join('\n');
  // Items that follow each other are one list.
  const lists = body.replace(/<li>[^\n]*(?:\n<li>[^\n]*)*/g, (items) => `<ul>\n${items}\n</ul>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<main>
${lists}
</main>
</html>
`;
}

const element = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const compressed = (type: string, text: string): Answer => ({
  headers: { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip', vary: 'accept-encoding' },
  body: gzipSync(text, { level: 9 }),
});
