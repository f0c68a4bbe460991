import { ratios } from '@/scripts/bench/serve/ratios';
import { PAGES, rowOf, SERVERS } from '@/scripts/bench/serve/row';

const row = (server: string, page: string, rps: number) => ({ server, page, rps, p50: 1, p99: 2 });

test('our server is held against each of the others, page by page', () => {
  const found = ratios([
    row(SERVERS.ours, PAGES.home, 8000),
    row(SERVERS.next, PAGES.home, 400),
    row(SERVERS.bare, PAGES.home, 20_000),
    row(SERVERS.ours, PAGES.sheet, 9000),
    row(SERVERS.next, PAGES.sheet, 3000),
  ]);
  expect(found).toEqual([
    { says: 'home: front door / next start', goal: '≥ 20', measured: '20', holds: true },
    { says: 'style sheet: front door / next start', goal: 'none', measured: '3' },
    { says: 'home: front door / bare node:http', goal: '≥ 0.5', measured: '0.4', holds: false },
  ]);
});

test('a row is the medians of its rounds', () => {
  const loads = [
    { rps: 100, p50: 3, p99: 90 },
    { rps: 300.04, p50: 1, p99: 20 },
    { rps: 200, p50: 2, p99: 30 },
  ];
  expect(rowOf({ server: SERVERS.ours, page: PAGES.step }, loads)).toEqual({
    server: 'front door',
    page: 'lesson step',
    rps: 200,
    p50: 2,
    p99: 30,
  });
});
