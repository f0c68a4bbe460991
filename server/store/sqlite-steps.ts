import Database from 'libsql';

/** Which steps of the migration a file of SQLite has behind it; none if it is another program's, or damaged. */
export function stepsInFile(file: string): string[] {
  const native = new Database(file, { readonly: true });
  try {
    return (native.prepare('select name from migration').all() as { name: string }[]).map(({ name }) => name);
  } catch {
    return [];
  } finally {
    native.close();
  }
}
