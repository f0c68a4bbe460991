import type { Migration } from 'kysely';
import { classroom } from './001-classroom';
import { results } from './002-results';

/** Every step from an empty database to this version, by name; they run in the order of their names. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-classroom': classroom,
  '002-results': results,
};
