import { sourceLink } from '@/lib/lesson/source-link';
import { words } from '@/lib/words';
import { lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const link = (id: string) => sourceLink(base.sources.get(id)!, 'en', words('en'));

test('a source is shown with whose it is, its date and its address', () => {
  expect(link('marrowby-courier-2024-03-06')).toEqual({
    name: 'Marrowby Courier',
    date: '6 March 2024',
    url: base.sources.get('marrowby-courier-2024-03-06')!.url,
  });
});

test('a source without an address leads nowhere', () => {
  expect(link('beacon-regulation')).toBeUndefined();
});
