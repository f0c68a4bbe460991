import { attribute, textOf, type Element } from './tree';

/** Where pages name our enhancer; documents name a copy whose address holds its hash. */
export const ENHANCER = '/enhance.js';

/** True for a script that Next or React put into a page. */
export function isFrameworkScript(element: Element): boolean {
  const src = attribute(element, 'src');
  if (src !== undefined) return src.startsWith('/_next/');
  if (attribute(element, 'id') === '_R_') return true;
  // The flight data, and the code with which React fills a boundary or moves a form.
  return /^(\(self\.__next_f=|self\.__next_|\$R[A-Z]=|requestAnimationFrame\(function\(\)\{\$R)/.test(textOf(element));
}

export const isEnhancer = (element: Element): boolean =>
  attribute(element, 'type') === 'module' && attribute(element, 'src') === ENHANCER;

/** True for data that no browser runs. */
export const isData = (element: Element): boolean =>
  /^application\/(ld\+)?json$/.test(attribute(element, 'type') ?? '') && attribute(element, 'src') === undefined;
