import { aboutSchema, isEmail, reportAddress } from '@/lib/lesson/about';

test.each([
  ['nothing', {}],
  ['empty lines', { authorship: null, funding: '', tools: '  ', conflictsOfInterest: null, contact: null }],
])('%s: nothing is stated', (_, stated) => {
  expect(Object.values(aboutSchema.parse(stated)).filter((text) => text !== undefined)).toEqual([]);
});

test.each([
  ['editor@larkhaven.example', true],
  ['https://larkhaven.example/report', true],
  ['http://larkhaven.example/report', false],
  ['javascript:alert(1)', false],
  ['the editor', false],
])('%s as a contact: %s', (contact, fits) => {
  expect(aboutSchema.safeParse({ contact }).success).toBe(fits);
});

test('another field is refused', () => {
  expect(aboutSchema.safeParse({ author: 'me' }).success).toBe(false);
});

test.each([
  [undefined, '/about?fact=wheel-height#report'],
  ['https://larkhaven.example/report', '/about?fact=wheel-height#report'],
  ['editor@larkhaven.example', 'mailto:editor@larkhaven.example?subject=wheel-height'],
])('a problem is reported to %s at %s', (contact, address) => {
  expect(reportAddress({ contact }, 'wheel-height')).toBe(address);
});

test('an address that is opened is no e-mail address', () => {
  expect([isEmail('a@b.example'), isEmail('https://b.example/@a')]).toEqual([true, false]);
});
