import type { Draft, ItemKindName, PublicItem } from './item';

/** What a plain form sends: under the name of each field its values, in the order of the page. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** A field of a plain form with its value. */
export type Field = readonly [name: string, value: string];

/** How the answer to a kind of question stands in the fields of a plain form. */
interface Manner {
  /** The names of its fields. */
  names(item: PublicItem): string[];
  /** The answer that the fields hold; what is missing or stands there twice is left open. */
  read(item: PublicItem, sent: Fields): Draft;
  /** The fields that hold an answer, so that `read` gives it back. */
  write(item: PublicItem, draft: Draft): Field[];
}

/** The name of a field for one row or line of a question. */
export const partName = (question: string, part: string): string => `${question}.${part}`;

const given = (sent: Fields, name: string): string[] => [
  ...new Set((sent.get(name) ?? []).filter((value) => value.trim() !== '')),
];

/** The one value of a field, however often it was sent; nothing where there are two that differ. */
function single(sent: Fields, name: string): string {
  const [value = '', another] = given(sent, name);
  return another === undefined ? value : '';
}

const one: Manner = {
  names: ({ id }) => [id],
  read: ({ id }, sent) => single(sent, id),
  write: ({ id }, draft) => [[id, String(draft)]],
};

const some: Manner = {
  names: ({ id }) => [id],
  read: ({ id }, sent) => given(sent, id),
  write: ({ id }, draft) => [...draft].map((option) => [id, option]),
};

const rowNames = ({ id, rows = [] }: PublicItem): string[] => rows.map((row) => partName(id, row.id));

/** A field for each row, with the option that it gets. */
const inRows: Manner = {
  names: rowNames,
  read: (item, sent) => rowNames(item).map((name) => single(sent, name)),
  write: (item, draft) => rowNames(item).map((name, i) => [name, draft[i] ?? '']),
};

/** A field for each line, with its place: 1 stands first. A place that two lines have is nobody's. */
const inPlaces: Manner = {
  names: ({ id, options }) => options.map((line) => partName(id, line.id)),
  read: ({ id, options }, sent) =>
    options.map((_, place) => {
      const [line, another] = options.filter((one) => single(sent, partName(id, one.id)) === String(place + 1));
      return another === undefined ? (line?.id ?? '') : '';
    }),
  write: ({ id }, draft) =>
    [...draft].flatMap((line, place) => (line === '' ? [] : [[partName(id, line), String(place + 1)]])),
};

/** The register of manners: a kind that has none fails to compile. */
const manners = {
  choice: one,
  compare: one,
  record: one,
  typed: one,
  multiple: some,
  match: inRows,
  classify: inRows,
  cloze: inRows,
  order: inPlaces,
} satisfies Record<ItemKindName, Manner>;

/** The answer to a question that the fields of a plain form hold, as `parse` of its kind takes it. */
export const draftOf = (item: PublicItem, sent: Fields): Draft => manners[item.kind].read(item, sent);

/** The fields that hold an answer. */
export const fieldsOf = (item: PublicItem, draft: Draft): Field[] => manners[item.kind].write(item, draft);

/** True if anything was given for a question, whether or not it can be read. */
export const isGiven = (item: PublicItem, sent: Fields): boolean =>
  manners[item.kind].names(item).some((name) => given(sent, name).length > 0);

const VERSION = 'v';

/** The field that says which version of a question a page showed. */
export const versionField = ({ id, version }: Pick<PublicItem, 'id' | 'version'>): Field => [
  VERSION,
  `${id}.${version}`,
];

/** The versions that a page showed, by the names of the questions. */
export const versionsOf = (sent: Fields): ReadonlyMap<string, string> =>
  new Map(
    (sent.get(VERSION) ?? []).flatMap((text) => {
      const [id, version] = text.split('.', 2);
      return id && version ? [[id, version]] : [];
    }),
  );
