/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import { evidenceWords } from '@/components/ui/evidence-words';
import { StatusChip } from '@/components/ui/StatusChip';
import { provenance, type Provenance, type Status } from '@/lib/fact/provenance';
import { readFacts } from '@/server/content/read-facts';
import { evidenceOf, say } from './sample';

const show = (evidence: Provenance) =>
  render(<EvidenceBody level="h3" headingId="who" evidence={evidence} words={evidenceWords(say)} />);

const STATUSES: Record<Status, Provenance> = {
  document: evidenceOf('boat-charge-limit'),
  reported: evidenceOf('machine-price-courier'),
  claim: evidenceOf('second-battery'),
  forecast: evidenceOf('yearly-saving'),
  opinion: evidenceOf('yearly-saving', { modality: 'opinion' }),
  differ: evidenceOf('vote-courier'),
  superseded: evidenceOf('boat-charge-limit', { supersededBy: 'dark-light-limit' }),
};

test.each(Object.entries(STATUSES))('%s: the claim, who says so, and no barrier', async (status, evidence) => {
  expect(evidence.status).toBe(status);
  const { container } = show(evidence);
  expect(screen.getByText(evidence.statusText)).toHaveClass('chip', status);
  expect(screen.getByText(evidence.claim)).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Who says so' })).toHaveAttribute('id', 'who');
  const [voices] = screen.getAllByRole('list');
  expect(within(voices!).getAllByRole('listitem')).toHaveLength(evidence.voices.length);
  for (const { who, source } of evidence.voices) expect(voices).toHaveTextContent(new RegExp(`${who}.*${source}`));
  expect(await axe(container)).toHaveNoViolations();
});

test('a source with an address has a link, one without has none', () => {
  show(STATUSES.reported);
  expect(
    screen.getAllByRole('link', { name: 'Read it at the publisher' }).map((link) => link.getAttribute('href')),
  ).toEqual(STATUSES.reported.voices.map(({ url }) => url));
  document.body.innerHTML = '';
  show(STATUSES.document);
  expect(screen.queryByRole('link')).toBeNull();
});

test('the way to the fact’s own page and to whoever mends it stand at the end, where there are any', () => {
  const report = '/about?fact=boat-charge-limit#report';
  const { rerender, container } = show({ ...STATUSES.document, page: '/facts/boat-charge-limit', report });
  expect(screen.getByRole('link', { name: 'Page of this fact' })).toHaveAttribute('href', '/facts/boat-charge-limit');
  expect(screen.getByRole('link', { name: 'Report a problem' })).toHaveAttribute('href', report);
  rerender(<EvidenceBody level="h3" evidence={STATUSES.document} words={evidenceWords(say)} />);
  expect(container.querySelector('.ways')).toBeNull();
});

test('on its own page a fact does not say its claim again, nor lead to itself', () => {
  const evidence = { ...STATUSES.document, page: '/facts/boat-charge-limit', report: '/about' };
  render(<EvidenceBody level="h2" evidence={evidence} words={evidenceWords(say)} own />);
  expect(screen.queryByText(evidence.claim)).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('a note on a source is shown where there is one', () => {
  const [voice] = STATUSES.document.voices;
  show({ ...STATUSES.document, voices: [{ ...voice!, note: 'Only its first part is at hand.' }] });
  expect(screen.getByText('Only its first part is at hand.')).toBeVisible();
});

test('where sources differ, the other version and the reason follow', () => {
  show(STATUSES.differ);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Who says so',
    'Other versions',
    'Why they differ',
  ]);
  expect(screen.getByText(/By the minutes, the Board held its vote on 29 February 2024\./)).toHaveTextContent(
    'Coast Wire',
  );
  expect(screen.getByText(/dates the vote by the meeting it reports/)).toBeVisible();
});

test('where they agree there is one heading, and outlets are counted beside original reports', () => {
  show(STATUSES.reported);
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(screen.getByText('3 outlets, 2 original reports')).toBeVisible();
});

test.each(['h2', 'h4', 'h5'] as const)('the heading fits the page around it: %s', (level) => {
  render(<EvidenceBody level={level} evidence={STATUSES.differ} words={evidenceWords(say)} />);
  expect(screen.getAllByRole('heading', { level: Number(level[1]) })).toHaveLength(3);
});

test('every fact of the site can be drawn: no two voices, versions or reasons are the same', () => {
  const site = readFacts('content');
  if (!site.ok) throw new Error(JSON.stringify(site.problems));
  for (const fact of site.value.base.facts) {
    const { unmount } = show(provenance(fact, site.value.base, 'en'));
    unmount();
  }
});

test('a status says its word; colour only repeats it', async () => {
  const { container } = render(<StatusChip status="forecast">Forecast</StatusChip>);
  expect(container).toHaveTextContent(/^Forecast$/);
  expect(container.firstChild).toHaveClass('forecast');
  expect(await axe(container)).toHaveNoViolations();
});
