import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { refusals } from './refusals';
import { isEnhancer, isFrameworkScript } from './scripts';
import { attribute, commentsOf, drop, elementsOf, setAttribute, type Element, type Node } from './tree';

/** Where a document finds what belongs to it. */
export interface Parts {
  /** Address of the one style sheet that holds these, in this order; undefined where they were not joined. */
  styles: (addresses: readonly string[]) => string | undefined;
  /** Address of the enhancer. */
  enhancer: string;
  /** True for what other sites show in a frame. */
  framed?: boolean;
}

/**
 * A page as Next drew it, without the framework: no script but the enhancer, one style sheet, nothing inline. Refuses,
 * in words, a page that would not be whole without the framework's scripts. In a frame no script runs at all.
 */
export function toDocument(html: string, { styles, enhancer, framed = false }: Parts): Result<string> {
  const page = parse(html);
  const problems = refusals(page);
  if (problems.length > 0) return fail(...problems);
  const elements = [...elementsOf(page)];
  joinStyles(elements, styles);
  for (const element of elements) {
    const kept = isEnhancer(element) && !framed;
    if (kept) setAttribute(element, 'src', enhancer);
    else if (isEnhancer(element) || isFrameworkScript(element) || isLeftover(element)) drop(element);
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-precedence');
  }
  if (framed) elements.forEach(leadOut);
  for (const comment of commentsOf(page)) drop(comment);
  tellFirst(elements);
  dropEmptyFirst(page);
  return ok(serialize(page));
}

/** What only the framework's scripts would use. */
const isLeftover = (element: Element): boolean =>
  (element.tagName === 'link' && attribute(element, 'as') === 'script') ||
  (element.tagName === 'meta' && attribute(element, 'name') === 'next-size-adjust');

/** No page of ours or of others opens within a frame: a link leads to a window of its own. */
function leadOut(element: Element): void {
  if (element.tagName !== 'a' || attribute(element, 'href')?.startsWith('#') !== false) return;
  setAttribute(element, 'target', '_blank');
  const rel = new Set((attribute(element, 'rel') ?? '').split(' ').filter(Boolean)).add('noopener');
  setAttribute(element, 'rel', [...rel].join(' '));
}

function joinStyles(elements: readonly Element[], styles: Parts['styles']): void {
  const [first, ...rest] = elements.filter(isSheet);
  if (!first) return;
  const joined = styles([first, ...rest].map((sheet) => attribute(sheet, 'href') ?? ''));
  if (joined === undefined) return;
  setAttribute(first, 'href', joined);
  rest.forEach(drop);
}

const isSheet = (element: Element): boolean => linkIs(element, ['stylesheet']);

/** Who shows a page elsewhere reads its beginning alone: what it says of itself comes before what it loads. */
function tellFirst(elements: readonly Element[]): void {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const loads = head?.childNodes.find((node) => 'tagName' in node && isLoad(node));
  if (!head || !loads) return;
  for (const element of elements.filter((one) => one.parentNode === head && isTelling(one))) {
    drop(element);
    defaultTreeAdapter.insertBefore(head, element, loads);
  }
}

const isLoad = (element: Element): boolean => element.tagName === 'script' || linkIs(element, LOADS);
const isTelling = (element: Element): boolean =>
  element.tagName === 'title' || element.tagName === 'meta' || linkIs(element, TELLS);

const LOADS = ['stylesheet', 'preload', 'modulepreload'];
const TELLS = ['canonical', 'alternate'];

const linkIs = (element: Element, rels: readonly string[]): boolean =>
  element.tagName === 'link' && rels.includes(attribute(element, 'rel') ?? '');

/** Next puts a hidden, empty element before the page, for its own use. */
function dropEmptyFirst(page: Node): void {
  const body = [...elementsOf(page)].find(({ tagName }) => tagName === 'body');
  const [first] = body?.childNodes ?? [];
  if (first && 'attrs' in first && attribute(first, 'hidden') !== undefined && first.childNodes.length === 0)
    drop(first);
}
