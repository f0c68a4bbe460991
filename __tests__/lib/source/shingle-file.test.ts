import fc from 'fast-check';
import { copyIndex } from '@/lib/source/copy-index';
import { readShingleFile, shingleDigest, shingleFile } from '@/lib/source/shingle-file';
import { runs } from '../kernel/runs';

const WORDS = 'sea fog lamp keeper harbor night boat storm glass stone'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const file = (texts: string[], exempt: string[] = []) =>
  shingleFile(
    texts.map((one) => ({ text: one })),
    exempt,
  );

const SOURCE = 'The keeper of the old tower lit the lamp before the fog came in.';

test.each<[string, string, string | undefined]>([
  ['seven words of it', 'Once lit the lamp before the fog came, all was well.', 'lit the lamp before the fog came'],
  [
    'seven words in capitals with other signs',
    'LIT, the lamp: before “the fog” came',
    'lit the lamp before the fog came',
  ],
  ['seven words over the end of its sentence', 'fog came in then nobody was there', undefined],
  ['six words of it', 'He lit the lamp before the fog', undefined],
  ['the same words in another order', 'the fog came before the keeper lit the lamp', undefined],
  ['nothing', '', undefined],
])('a text with %s', (_, own, run) => {
  expect(readShingleFile(file([`${SOURCE} Then nobody was there.`]), [])!.firstRun(own)?.run).toBe(run);
});

test('names neither count nor break a run', () => {
  const names = ['Ada Finch'];
  const finder = readShingleFile(file(['A keeper, Ada Finch, lit the lamp before the fog.'], names), names)!;
  expect(finder.firstRun('A keeper lit the lamp before the fog.')?.run).toBe('a keeper lit the lamp before the');
});

test('it finds what an index over the texts themselves finds', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), text, (sources, own) => {
      const index = copyIndex(new Map(sources.map((one, i) => [String(i), { text: one }])), []);
      expect(readShingleFile(file(sources), [])!.firstRun(own)?.run).toBe(index.firstRun(own)?.run);
    }),
    runs(200),
  );
});

test('the order of the texts does not matter, and no word of them can be read', () => {
  const other = 'A boat with nine people on board came back late in the storm.';
  const bytes = file([SOURCE, other]);
  expect(shingleDigest(bytes)).toBe(shingleDigest(file([other, SOURCE])));
  expect(shingleDigest(bytes)).not.toBe(shingleDigest(file([SOURCE])));
  const shown = Buffer.from(bytes).toString('latin1').slice('cited-shingles 1\n'.length);
  expect(`${SOURCE} ${other}`.split(' ').filter((word) => word.length > 3 && shown.includes(word))).toEqual([]);
});

test.each<[string, Uint8Array]>([
  ['another file', new TextEncoder().encode('a file of another kind, and longer than the head')],
  ['a file of a later form', new TextEncoder().encode('cited-shingles 9\n')],
  ['a file that was cut', file([SOURCE]).slice(0, -1)],
  ['an empty file', new Uint8Array()],
])('%s is no file of hashed runs', (_, bytes) => {
  expect(readShingleFile(bytes, [])).toBeUndefined();
});
