import type { ColumnType } from 'kysely';

/**
 * Whether a column tells of a person: not at all; by words that a teacher or student typed; by a made-up handle or a number
 * for it; or by the SHA-256 of a secret that the person holds.
 */
export type Personal = 'none' | 'typed' | 'pseudonymous' | 'secret-hash';

/** What a column holds, whether that tells of a person, and of which other column it is a value. */
export interface Column<Value = unknown> {
  type: 'text' | 'whole' | 'figure';
  nullable: boolean;
  says: string;
  personal: Personal;
  /** As `table.column`. */
  refersTo?: string;
  /** Only there for its type. */
  value?: Value;
}

/** What a table holds and how long. Rows of an insert-only table are never changed: the types have no update of them. */
export interface Table<Columns extends Record<string, Column> = Record<string, Column>> {
  says: string;
  kept: string;
  insertOnly?: true;
  columns: Columns;
}

const column =
  (type: Column['type']) =>
  <Value>(says: string, personal: Personal = 'none'): Column<Value> => ({ type, nullable: false, says, personal });

export const text = (says: string, personal?: Personal) => column('text')<string>(says, personal);
/** A whole number: a count, or milliseconds since 1970. */
export const whole = (says: string, personal?: Personal) => column('whole')<number>(says, personal);
/** A number that may have a fraction. */
export const figure = (says: string, personal?: Personal) => column('figure')<number>(says, personal);
export const flag = (says: string) => column('whole')<0 | 1>(says);
export const oneOf = <const Word extends string>(_words: readonly Word[], says: string) => column('text')<Word>(says);

export const maybe = <Value>(of: Column<Value>): Column<Value | null> => ({ ...of, nullable: true });
export const refersTo = <Value>(target: string, of: Column<Value>): Column<Value> => ({ ...of, refersTo: target });

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** A row as Kysely types it. */
export type TableOf<T extends Table> = {
  [Name in keyof T['columns']]: ColumnType<
    ValueOf<T['columns'][Name]>,
    ValueOf<T['columns'][Name]>,
    T extends { insertOnly: true } ? never : ValueOf<T['columns'][Name]>
  >;
};
