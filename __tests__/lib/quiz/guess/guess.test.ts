import { seeded } from '@/lib/kernel/random';
import { judgeGuessers, wilsonLower } from '@/lib/quiz/guess/judge';
import { bankGuessables, guessables, type Guessable } from '@/lib/quiz/guess/question';
import { strategies, wordStrategies } from '@/lib/quiz/guess/strategies';
import { quizOf } from '@/server/quizzes';
import { readLibrary } from '@/server/content/library';

const question = (prompt: string, texts: string[], key: number): Guessable => ({
  item: prompt,
  prompt,
  options: texts.map((text, i) => ({ text, correct: i === key })),
});

const likes = (name: keyof typeof strategies, prompt: string, ...texts: string[]): string[] => {
  const liking = strategies[name](question(prompt, texts, 0));
  return texts.filter((_, i) => liking[i] === Math.max(...liking));
};

test.each<[keyof typeof strategies, string, string[], string[]]>([
  ['longest', '', ['a boat', 'a longer boat', 'a ship'], ['a longer boat']],
  ['shortest', '', ['boat', 'a longer boat', 'ships'], ['boat']],
  ['not the longest', '', ['boat', 'a longer boat', 'ships'], ['boat', 'ships']],
  ['odd one out', '', ['the boats pay half', 'the boats pay double', 'nobody comes'], ['nobody comes']],
  [
    'most like the others',
    '',
    ['boats pay half', 'boats pay double', 'ships sink'],
    ['boats pay half', 'boats pay double'],
  ],
  [
    'words of the stem',
    'What do vessels pay?',
    ['vessels are free', 'boats are free', 'all is free'],
    ['vessels are free'],
  ],
  ['most specific', '', ['except in May 2024', 'in spring', 'in fall'], ['except in May 2024']],
  ['middle number', '', ['10 boats', '1,000 boats', '100 boats'], ['100 boats']],
  ['middle number', '', ['10 boats', 'many boats', '100 boats'], ['10 boats', 'many boats', '100 boats']],
  ['first place', '', ['x', 'y', 'z'], ['x']],
  ['third place', '', ['x', 'y', 'z'], ['z']],
  [
    'the kinder answer',
    '',
    ['It protects the crew', 'It punishes the crew', 'It pays the crew'],
    ['It protects the crew'],
  ],
  [
    'the harsher answer',
    '',
    ['It protects the crew', 'It punishes the crew', 'It pays the crew'],
    ['It punishes the crew'],
  ],
])('%s: of %s %j it likes %j', (name, prompt, texts, liked) => {
  expect(likes(name, prompt, ...texts)).toEqual(liked);
});

const random = seeded('guessers');
/** Questions whose key is the longest option as often as told. */
const leaning = (count: number, share: number): Guessable[] =>
  Array.from({ length: count }, (_, i) => {
    const key = Math.floor(random() * 3);
    const longest = random() < share ? key : (key + 1) % 3;
    return question(
      `Question ${i}?`,
      [0, 1, 2].map((at) => 'word '.repeat(at === longest ? 6 : 4) + i),
      key,
    );
  });

test('a bank whose key is the longest option too often is caught', () => {
  const result = judgeGuessers(leaning(60, 0.8), strategies).find(({ strategy }) => strategy === 'longest');
  expect(result).toMatchObject({ questions: 60, beatsChance: true });
});

test('a bank whose keys are as long as chance has it is not', () => {
  expect(judgeGuessers(leaning(60, 1 / 3), strategies).filter(({ beatsChance }) => beatsChance)).toEqual([]);
});

// Newcombe 1998, table I: 81 of 263, 95 % two-sided, gives 0.2553 to 0.3662.
test('the lower bound is that of the published example', () => {
  expect(wilsonLower(81, 263, 1.959964)).toBeCloseTo(0.2553, 4);
  expect(wilsonLower(0, 0, 1.96)).toBe(0);
});

describe.each(['content', '__tests__/fixtures/lighthouse/content'])('the quizzes of %s', (folder) => {
  const shelf = readLibrary(folder);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const quizzes = shelf.value.site.lessons.map((slug) => quizOf(slug, shelf.value)!);
  const asked = quizzes.flatMap(({ forms }) => forms.flatMap((form) => guessables(form)));
  const bank = quizzes.flatMap((quiz) => bankGuessables(quiz.bank));

  test('have questions to guess at', () => {
    expect(asked.length).toBeGreaterThan(10);
    expect(bank.length).toBeGreaterThan(asked.length / 2);
  });

  test.each(judgeGuessers(asked, strategies).map((result) => [result.strategy, result] as const))(
    'are not to be answered by %s in their forms',
    (_, result) => {
      expect(result).toMatchObject({ beatsChance: false });
    },
  );

  test.each(judgeGuessers(bank, wordStrategies).map((result) => [result.strategy, result] as const))(
    'are not to be answered by %s in their bank',
    (_, result) => {
      expect(result).toMatchObject({ beatsChance: false });
    },
  );
});
