import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { privacyPage } from '@/server/store/privacy-page';
import { TABLES } from '@/server/store/schema';

const FILE = 'docs/privacy.md';

/** Writes what is stored, from the list of tables: npm run docs:privacy. */
writeFileSync(FILE, await format(privacyPage(TABLES), { ...(await resolveConfig(FILE)), filepath: FILE }));
console.log(`${FILE} says what is stored.`);
