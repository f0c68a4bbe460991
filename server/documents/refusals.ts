import type { Problem } from '@/lib/kernel/result';
import { isFrameworkScript, isData, isEnhancer } from './scripts';
import { attribute, commentsOf, elementsOf, type Element, type Node } from './tree';

type Refusal = Omit<Problem, 'place'>;

/** Why a page cannot be a document: each names what was found. An empty list means that it can. */
export function refusals(page: Node): Refusal[] {
  const found = [...elementsOf(page)].flatMap(ofElement);
  // React marks what it is yet to fill, or could not; a boundary that is whole it marks with $.
  if ([...commentsOf(page)].some(({ data }) => OPEN.has(data))) found.push(openBoundary);
  return found.filter((one, i) => found.findIndex((other) => other.found === one.found) === i);
}

const OPEN = new Set(['$?', '$!', '$~']);

const openBoundary: Refusal = {
  code: 'document-suspense',
  found: 'a Suspense boundary that was still open when the page was drawn (loading.tsx makes one too)',
  wanted: 'a page that is whole without script',
  todo: 'await the data in the page itself, or take the boundary away',
};

function ofElement(element: Element): Refusal[] {
  return [...ofScript(element), ...ofStyle(element), ...ofHandlers(element), ...ofOtherHosts(element)];
}

function ofScript(element: Element): Refusal[] {
  if (element.tagName !== 'script') return [];
  if (isFrameworkScript(element) || isEnhancer(element) || isData(element)) return [];
  return [
    {
      code: 'document-script',
      found: `a script of its own (${attribute(element, 'src') ?? 'inline'})`,
      wanted: 'no script but the enhancer',
      todo: 'put what it does into browser/',
    },
  ];
}

function ofStyle(element: Element): Refusal[] {
  const inline = attribute(element, 'style');
  if (inline === undefined && element.tagName !== 'style') return [];
  return [
    {
      code: 'document-style',
      found: inline === undefined ? 'a <style> element' : `style="${inline}" on <${element.tagName}>`,
      wanted: 'classes: the content policy allows no inline style',
      todo: 'write a class in a CSS module',
    },
  ];
}

function ofHandlers(element: Element): Refusal[] {
  return element.attrs
    .filter(({ name }) => /^on[a-z]/.test(name))
    .map(({ name }) => ({
      code: 'document-handler',
      found: `the attribute ${name} on <${element.tagName}>`,
      wanted: 'no script within the markup',
      todo: 'put what it does into browser/',
    }));
}

const LOADS: Readonly<Record<string, string>> = {
  img: 'src',
  iframe: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  object: 'data',
  embed: 'src',
  use: 'href',
};

function ofOtherHosts(element: Element): Refusal[] {
  const at = attribute(element, LOADS[element.tagName] ?? '');
  if (at === undefined || !/^([a-z]+:)?\/\//i.test(at)) return [];
  return [
    {
      code: 'document-host',
      found: `<${element.tagName}> that loads ${at}`,
      wanted: 'nothing from another host',
      todo: 'keep a copy in public/, or link to it',
    },
  ];
}
