import { LOADED_WORDS } from '@/lib/lesson/lint/loaded-words';
import { loadedWord } from '@/lib/lesson/lint/loaded-word';
import { judge } from './cases';

judge(
  loadedWord,
  [
    ['claimed', 'The Guild claimed that it was dark. <Evidence fact="vote-courier" />', '"claimed"'],
    ['admitted', 'The Board admitted a mistake.', '"admitted"'],
    ['slammed', 'The Guild slammed the plan.', '"slammed"'],
    ['ultimatum', 'It was an ultimatum.', '"ultimatum"'],
    ['feud', 'The feud over the lamp went on.', '"feud"'],
    ['bow', 'The Board did not bow to the Guild.', '"bow to"'],
    ['so-called', 'The so-called lamp is red.', '"so-called"'],
    ['refused to back down', 'The Guild refused to back down.', '"refused to back down"'],
    ['two in a sentence', 'The controversial plan led to a showdown.', ['"showdown"', '"controversial"']],
    ['in a title', 'It is red.', '"clash"', { title: 'Why the clash?' }],
    [
      'in an objective',
      'It is red.',
      '"feud"',
      { meta: { objectives: [{ id: 'x', text: 'Tell the feud.', weight: 1, figures: false }] } },
    ],
  ],
  [
    ['said', 'The Guild said that it was dark.'],
    ['the bow of a ship', 'The bow of the ship hit the quay.'],
    ['a claim', 'A claim of the Guild is tested.'],
    ['in quotation marks', 'The chair spoke of a “feud”.'],
    ['admitted as a guest', 'The hall is open, and visitors come in.'],
    ['a word that holds one', 'It is a clashing-free, unbowed town of radicals.'],
  ],
);

test('each entry says what to write instead, and is no pattern that takes everything', () => {
  expect(LOADED_WORDS.length).toBeGreaterThan(15);
  for (const [pattern, instead] of LOADED_WORDS) {
    expect(instead).not.toBe('');
    expect('The lamp shines over the harbor of the town at night').not.toMatch(new RegExp(`\\b(?:${pattern})\\b`, 'i'));
  }
});
