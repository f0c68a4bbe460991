import { Trouble } from '../../setup/trouble.mjs';

/** The address of the first style sheet that a page names. */
export function styleSheetIn(html: string, page: string): string {
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  const sheet = links.find((link) => /\brel="stylesheet"/.test(link));
  const href = sheet && /\bhref="([^"]+)"/.exec(sheet)?.[1];
  if (!href) throw new Trouble(`${page} names no style sheet, and the bench wanted one to ask for.`);
  return href;
}
