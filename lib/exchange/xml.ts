/** An element with its text or its elements; both are escaped, so that any text may stand in it. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  children?: string | readonly XmlElement[];
}

/** A document of XML, in UTF-8. */
export const xml = (root: XmlElement): string => `<?xml version="1.0" encoding="utf-8"?>\n${element(root)}\n`;

function element({ name, attributes = {}, children = '' }: XmlElement): string {
  const inTag = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const within = typeof children === 'string' ? escaped(children) : children.map(element).join('');
  return within === '' ? `<${name}${inTag.join('')}/>` : `<${name}${inTag.join('')}>${within}</${name}>`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all is left out (https://www.w3.org/TR/xml/#charsets). */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (mark) => MARKS[mark]!);
