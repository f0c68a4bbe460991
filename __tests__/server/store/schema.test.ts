import { TABLES } from '@/server/store/schema';

const columns = Object.entries(TABLES).flatMap(([table, { columns }]) =>
  Object.entries(columns).map(([name, column]) => ({ name: `${table}.${name}`, ...column })),
);

test('each table says what it is and how long it stays, and each column what it holds, in a sentence', () => {
  const sentence = /^[A-Z].*[.]$/;
  expect(Object.values(TABLES).filter(({ says, kept }) => !sentence.test(says) || !kept)).toEqual([]);
  expect(columns.filter(({ says }) => !sentence.test(says))).toEqual([]);
});

test('what refers to another column refers to one that is there, and tells as much of a person', () => {
  for (const { name, refersTo, personal } of columns) {
    if (!refersTo) continue;
    const target = columns.find((column) => column.name === refersTo);
    expect({ name, personal: target?.personal }).toEqual({ name, personal });
  }
});

test('no column of a hash, a seat or an attempt passes for one that tells of nobody', () => {
  const telling = columns.filter(({ name }) => /_hash$|\.hash$|\.seat$|\.attempt$|^(seat|attempt)\.id$/.test(name));
  expect(telling.filter(({ personal, name }) => personal === 'none' && name !== 'event.hash')).toEqual([]);
});
