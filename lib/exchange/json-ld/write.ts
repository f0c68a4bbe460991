import type { Graph } from 'schema-dts';

/** A thing of schema.org that a page tells of. */
export type Node = Graph['@graph'][number];

/** These as the text of a block of data: nothing in it ends the block, or begins a comment or another script. */
export const jsonLd = (nodes: readonly Node[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes } satisfies Graph).replaceAll('<', '\\u003c');
