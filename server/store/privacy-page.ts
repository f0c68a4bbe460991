import type { Column, Personal, Table } from './column';

const TELLS: Record<Personal, string> = {
  none: 'Nothing of a person',
  typed: 'What a teacher typed',
  pseudonymous: 'Of a student or teacher, without a name',
  'secret-hash': 'A fingerprint of a secret, from which it cannot be read',
};

const OPENING = `# What we store

<!-- Made by \`npm run docs:privacy\` from server/store/schema.ts: change that list, not this page. -->

Lessons, practice quizzes and review keep everything on the reader’s own device; nothing of it is sent to be kept, unless a
learner makes a card of a result: then the table \`result\` holds it, without a name, until the learner takes it back or for two
years.

Classes are kept on the server, and this is all of it, column by column. No table has a name, an e-mail address or a network
address of anybody. Who is who in a class stays on the teacher’s own device and is never sent. Students see what is held
about them on the page of their class, and a teacher can delete a class with all that belongs to it at any time.

- **Cookies:** two, and neither is read by scripts or sent to other sites. \`__Host-cited-seat\` lets a student’s browser in until
  the class ends; \`__Host-cited-teacher\` lets a teacher’s browser in for 400 days. The server keeps only their SHA-256.
- **Network addresses:** a line of the log holds the network of an address (the first three of its four numbers), and no more.
  To stop the guessing of codes, networks are remembered in memory for ten minutes, and for an hour where cards of results are
  made.
- **Deletion** overwrites what was deleted in the file of SQLite and empties its log. In PostgreSQL nothing shows it any more,
  but its bytes stay in its files and its log until its own clean-up (VACUUM) and new data take their place. Backups hold what
  was there when they were made: delete old ones, and know that restoring one brings back the classes that it holds.
`;

/** What is stored, in words for teachers, parents and schools: every table and every column. */
export const privacyPage = (tables: Readonly<Record<string, Table>>): string =>
  [OPENING, ...Object.entries(tables).map(([name, table]) => section(name, table))].join('\n');

function section(name: string, { says, kept, columns }: Table): string {
  const rows = Object.entries(columns).map(([column, of]) => line(column, of));
  const head = ['| Column | What it holds | What it tells |', '| --- | --- | --- |'];
  return [`## ${name}`, '', says, `Kept ${kept}.`, '', ...head, ...rows, ''].join('\n');
}

const line = (name: string, { says, personal }: Column): string => `| \`${name}\` | ${says} | ${TELLS[personal]} |`;
