import { keepSectionsTogether, keepTogether } from '@/lib/lesson/keep-together';

test.each([
  ['By § 12 and §§ 3 to 5', 'By §\u00A012 and §§\u00A03 to 5'],
  ['the sign § itself', 'the sign § itself'],
  ['no sign at all, 12', 'no sign at all, 12'],
])('%s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

test('every text of a tree is kept so, and nothing else', () => {
  const tree = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'See § 7.' }] },
      { type: 'code', value: '§ 7' },
    ],
  };
  keepSectionsTogether()(tree);
  expect(tree.children[0]!.children![0]!.value).toBe('See §\u00A07.');
  expect(tree.children[1]!.value).toBe('§ 7');
});
