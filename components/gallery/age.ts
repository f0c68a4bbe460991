import type { Age } from '@/lib/lesson/age';

/** What time does to invented facts: a rule that ends, a deadline, and statements that no longer hold. */
export const galleryAge: Age = {
  passed: [
    { fact: 'document', date: '2025-09-30', about: { kind: 'date-in-force', name: 'its limit', law: 'Harbor Rule' } },
    { fact: 'reported', date: '2025-10', about: { kind: 'deadline', name: 'the skippers', law: '' } },
  ],
  superseded: [
    { fact: 'superseded', statement: 'The limit is 50 miles an hour.', by: 'document', page: '#document' },
    { fact: 'claim', statement: 'Boats were safe at the quay.', by: 'differ' },
  ],
};

/** A lesson that time has left alone. */
export const noAge: Age = { passed: [], superseded: [] };
