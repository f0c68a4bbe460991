import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements below a node in the order of the text; those inside a template are not among them. */
export function* elementsOf(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsOf(child);
}

/** The comments below a node. */
export function* commentsOf(node: Node): Generator<DefaultTreeAdapterTypes.CommentNode> {
  if (defaultTreeAdapter.isCommentNode(node)) yield node;
  for (const child of childrenOf(node)) yield* commentsOf(child);
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? [...node.childNodes] : []);

/** The value of an attribute, or undefined where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((one) => one.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((one) => one.name !== name);
}

/** The text directly inside an element. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');

export const drop = (node: DefaultTreeAdapterTypes.ChildNode): void => defaultTreeAdapter.detachNode(node);
