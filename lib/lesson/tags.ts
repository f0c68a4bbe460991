import { propRule, type Refers } from './vocabulary';

/** A prop of a tag as it is written. */
export interface WrittenProp {
  component: string;
  name: string;
  value: string;
  /** Where the prop begins in the text, and where its value does, after the quotation mark. */
  start: number;
  at: number;
}

const TAG = /<([A-Z]\w*)((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)\s*\/?>/g;
const PROP = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The literal props of every tag of a lesson, in order, read without parsing it. */
export const writtenProps = (mdx: string): WrittenProp[] =>
  [...mdx.matchAll(TAG)].flatMap(({ 0: tag, 1: component = '', 2: props = '', index }) => {
    const offset = index + tag.indexOf(props, component.length + 1);
    return [...props.matchAll(PROP)].map(({ 0: prop, 1: name = '', 2: double, 3: single, index: from }) => {
      const value = double ?? single ?? '';
      const start = offset + from;
      return { component, name, value, start, at: start + prop.length - 1 - value.length };
    });
  });

/** Those of them that name something of one sort. */
export const writtenIds = (mdx: string, sort: Refers): WrittenProp[] =>
  writtenProps(mdx).filter(({ component, name }) => propRule(component, name)?.refers === sort);

/** Those of them whose words a reader sees. */
export const writtenWords = (mdx: string): WrittenProp[] =>
  writtenProps(mdx).filter(({ component, name }) => propRule(component, name)?.shown);
