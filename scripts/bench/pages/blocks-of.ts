import type { Browser } from 'playwright-core';
import type { Block } from './plain-page';

/** The words of a page's main part in reading order, also those that a reader opens first, without what scripts add. */
export async function blocksOf(browser: Browser, url: string): Promise<Block[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.$eval('main', readBlocks);
  } finally {
    await context.close();
  }
}

/** Runs in the browser, so it may use nothing of this file. */
function readBlocks(main: Element): Block[] {
  const blocks: { of: Element; tag: string; text: string }[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest('script, style, template')) continue;
    const of = parent.closest('h1, h2, h3, h4, li, p, dt, dd, td, th, summary, figcaption, div, section, main') ?? main;
    const last = blocks.at(-1);
    if (last?.of === of) last.text += walker.currentNode.textContent;
    else blocks.push({ of, tag: of.localName, text: walker.currentNode.textContent ?? '' });
  }
  return blocks.map(({ tag, text }) => ({ tag, text: text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text);
}
