import type { Source } from './schema';

/** How sources stand on a page, in this order. */
export const sourceGroups = ['reports', 'rules', 'audits', 'statements', 'others'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

const groups = {
  news: 'reports',
  statute: 'rules',
  regulation: 'rules',
  bill: 'rules',
  policy: 'rules',
  report: 'audits',
  statement: 'statements',
  other: 'others',
} as const satisfies Record<Source['kind'], SourceGroup>;

/** The group that a source stands in. */
export const groupOf = ({ kind }: Pick<Source, 'kind'>): SourceGroup => groups[kind];
