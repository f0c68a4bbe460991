import { defaultTreeAdapter as adapter, html as HTML, parse, serialize } from 'parse5';
import { policyOf } from '../front-door/headers';
import { attribute, drop, elementsOf, removeAttribute, setAttribute, type Element } from '../documents/tree';

/** What a page is written for. */
export interface Place {
  /** Pages of the folder, by their path on the site. */
  pages: ReadonlySet<string>;
  /** Other files of the folder. */
  files: ReadonlySet<string>;
  /** Where the folder will lie below its host: '' at its root, or such as `/cited`. */
  base: string;
}

/**
 * A document as a host of plain files sends it. What only a server can answer is taken out, and so is each link to what
 * is not in the folder; pages are linked with the slash that such hosts want; the content policy stands in the page.
 */
export function toPlainPage(html: string, place: Place): string {
  const page = parse(html);
  for (const element of [...elementsOf(page)]) {
    if (needsServer(element)) drop(element);
    removeAttribute(element, 'data-worker');
    if (attribute(element, 'data-instead') !== undefined) setAttribute(element, 'data-instead', 'shown');
  }
  for (const element of [...elementsOf(page)]) relink(element, place);
  const elements = [...elementsOf(page)];
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (head) putFirst(head, policyTag());
  return serialize(page);
}

/** What is marked so, and the way to what a server tells of a page. */
const needsServer = (element: Element): boolean =>
  attribute(element, 'data-needs-server') !== undefined || attribute(element, 'type') === 'application/json+oembed';

const ADDRESSES = ['href', 'src', 'action'] as const;

function relink(element: Element, { pages, files, base }: Place): void {
  for (const name of ADDRESSES) {
    const value = attribute(element, name);
    if (value === undefined || !/^\/(?!\/)/.test(value)) continue;
    const [, path = '', rest = ''] = value.match(/^([^?#]*)(.*)$/s) ?? [];
    if (pages.has(path)) setAttribute(element, name, `${base}${path === '/' ? '/' : `${path}/`}${rest}`);
    else if (files.has(path)) setAttribute(element, name, `${base}${path}${rest}`);
    else dropLink(element);
  }
}

/** Takes a link out, with the items and paragraphs that then hold nothing. */
function dropLink(element: Element): void {
  let gone = element;
  for (let parent = gone.parentNode; parent && 'tagName' in parent && holdsOnly(parent, gone); parent = gone.parentNode)
    gone = parent;
  drop(gone);
}

const holdsOnly = (parent: Element, child: Element): boolean =>
  ['li', 'p', 'span'].includes(parent.tagName) &&
  parent.childNodes.every((node) => node === child || (adapter.isTextNode(node) && node.value.trim() === ''));

/** The policy of the front door, but for what a page may not say of itself (frame-ancestors). */
function policyTag(): Element {
  const content = policyOf([]).replace(/; frame-ancestors [^;]*/, '');
  const attrs = [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: content },
  ];
  return adapter.createElement('meta', HTML.NS.HTML, attrs);
}

function putFirst(head: Element, element: Element): void {
  const [first] = head.childNodes;
  if (first) adapter.insertBefore(head, element, first);
  else adapter.appendChild(head, element);
}
