import { jest } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, isLocalTime, isZone, localTimeAt } from '@/lib/classroom/local-time';
import { sayInstant } from '@/lib/classroom/say-instant';
import { runs } from '../kernel/runs';

const at = (iso: string) => Date.parse(iso);

test.each<[string, string, 'first' | 'second', string, string]>([
  ['2027-01-15T08:00', 'Europe/Kyiv', 'first', '2027-01-15T06:00Z', 'plain'],
  ['2027-07-15T08:00', 'Europe/Kyiv', 'first', '2027-07-15T05:00Z', 'plain'],
  ['2027-01-15T08:00', 'UTC', 'first', '2027-01-15T08:00Z', 'plain'],
  // Clocks go from 02:00 to 03:00 in New York on 14 March 2027, and from 02:00 back to 01:00 on 7 November.
  ['2027-03-14T01:59', 'America/New_York', 'first', '2027-03-14T06:59Z', 'plain'],
  ['2027-03-14T02:30', 'America/New_York', 'first', '2027-03-14T07:30Z', 'gap'],
  ['2027-03-14T02:30', 'America/New_York', 'second', '2027-03-14T07:30Z', 'gap'],
  ['2027-03-14T03:00', 'America/New_York', 'first', '2027-03-14T07:00Z', 'plain'],
  ['2027-11-07T01:30', 'America/New_York', 'first', '2027-11-07T05:30Z', 'fold'],
  ['2027-11-07T01:30', 'America/New_York', 'second', '2027-11-07T06:30Z', 'fold'],
  ['2027-11-07T02:00', 'America/New_York', 'second', '2027-11-07T07:00Z', 'plain'],
  // Half an hour, at Lord Howe; a whole day that was left out, at Apia; a quarter, at Kathmandu.
  ['2027-10-03T02:15', 'Australia/Lord_Howe', 'first', '2027-10-02T15:45Z', 'gap'],
  ['2027-04-04T01:45', 'Australia/Lord_Howe', 'second', '2027-04-03T15:15Z', 'fold'],
  ['2011-12-30T12:00', 'Pacific/Apia', 'first', '2011-12-30T22:00Z', 'gap'],
  ['2027-02-28T23:59', 'Asia/Kathmandu', 'first', '2027-02-28T18:14Z', 'plain'],
])('%s in %s (%s) is %s: %s', (local, zone, of, instant, as) => {
  expect(instantOf(local, zone, of)).toEqual({ instant: at(instant), as });
});

test('what clocks show leads back to the instant, in every zone', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const minute = fc.integer({ min: at('2020-01-01T00:00Z') / 60_000, max: at('2037-12-31T00:00Z') / 60_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), minute, (zone, minutes) => {
      const instant = minutes * 60_000;
      const local = localTimeAt(instant, zone);
      expect(isLocalTime(local)).toBe(true);
      const [first, second] = [instantOf(local, zone, 'first'), instantOf(local, zone, 'second')];
      expect([first.instant, second.instant]).toContain(instant);
      expect(first.as === 'fold').toBe(first.instant < second.instant);
      expect(first.as).not.toBe('gap');
    }),
    runs(500),
  );
});

test.each([
  ['2027-02-28T23:59', true],
  ['2027-02-28T23:59:00', true],
  ['2028-02-29T00:00', true],
  ['2027-02-29T00:00', false],
  ['2027-13-01T00:00', false],
  ['2027-01-01T24:00', false],
  ['2027-01-01T12:60', false],
  ['2027-01-01 12:00', false],
  ['2027-01-01', false],
  ['2027-01-01T12:00Z', false],
  ['', false],
])('%s is a time on a clock: %s', (text, is) => expect(isLocalTime(text)).toBe(is));

test.each([
  ['Europe/Kyiv', true],
  ['Europe/Kiev', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+3', true],
  ['+02:00', false],
  ['Mars/Olympus', false],
  ['', false],
  ['../../etc/passwd', false],
])('%s is a time zone: %s', (text, is) => expect(isZone(text)).toBe(is));

test('an instant is said with its zone', () => {
  expect(sayInstant(at('2027-03-28T20:59Z'), 'Europe/Kyiv', 'en')).toMatch(
    /^Sun,? 28 March 2027 at 23:59 (EEST|GMT\+3)$/,
  );
});

test('spellings of a zone do not gather for ever', () => {
  const made = jest.spyOn(Intl, 'DateTimeFormat');
  const spellings = Array.from({ length: 1_000 }, (_, i) =>
    [...'Europe/Berlin'].map((letter, at) => ((i >> at) & 1 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
  );
  for (const zone of spellings) localTimeAt(0, zone);
  made.mockClear();
  // Those that came first are kept no more.
  localTimeAt(0, spellings[0]!);
  expect(made).toHaveBeenCalledTimes(1);
  made.mockRestore();
});
