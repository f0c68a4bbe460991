import type { Provenance, Status } from '@/lib/fact/provenance';

const VOICE = {
  who: 'Mara Lund, chair of the harbor board',
  source: 'Harbor News, carried by The Evening Post',
  date: '8 March 2024',
  locator: 'sentence 4 of our copy',
  url: 'https://example.org/harbor-news',
};

const evidence = (status: Status, statusText: string, change: Partial<Provenance> = {}): Provenance => ({
  fact: status,
  status,
  statusText,
  label: '1 report',
  claim: 'The harbor board shut the north quay for two days.',
  asOf: 'As of 8 March 2024',
  voices: [VOICE],
  others: [],
  reasons: [],
  ...change,
});

/** Invented evidence of every standing, the fullest first. */
export const evidences: Record<Status, Provenance> = {
  differ: evidence('differ', 'Sources differ', {
    label: '2 versions',
    voices: [VOICE, { ...VOICE, who: 'An unnamed skipper', url: undefined, note: 'Only its first part is at hand.' }],
    count: '2 outlets, 1 original report',
    others: [{ claim: 'The north quay was shut for three days.', source: 'Coast Radio' }],
    reasons: ['One counts the day of the order, the other does not.'],
  }),
  document: evidence('document', 'Document', {
    label: 'Document',
    claim: 'The harbor master may shut a quay in wind of more than 60 miles an hour.',
    asOf: 'As of January 2024',
    voices: [{ ...VOICE, who: 'The document itself', source: 'Harbor Rule, section 3', date: 'text of January 2024' }],
  }),
  reported: evidence('reported', 'Reported', { label: '2 original reports', count: '3 outlets, 2 original reports' }),
  claim: evidence('claim', 'Claim', { claim: 'Boats were safe at the quay, the skippers said.' }),
  forecast: evidence('forecast', 'Forecast', { claim: 'The rule could cost the fleet a week a year, Lund said.' }),
  opinion: evidence('opinion', 'Opinion', { claim: 'The rule is too strict, the skippers said.' }),
  superseded: evidence('superseded', 'Out of date', {
    claim: 'The harbor master may shut a quay in wind of more than 50 miles an hour.',
    page: '#superseded',
    report: '#report',
  }),
};
