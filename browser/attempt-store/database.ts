import { transactionsIn } from '../strict-store';

/** Where attempts are kept on this device: the name of an IndexedDB database. */
export const DATABASE = 'cited.attempts';

/** Does something with the events of attempts. */
export const inTransaction = transactionsIn({
  database: DATABASE,
  store: 'events',
  create: (database) => {
    const events = database.createObjectStore('events', { keyPath: ['attempt', 'tab', 'seq'] });
    // Only the start of an attempt says which form it is at.
    events.createIndex('form', ['lesson', 'form']);
  },
});
