import { agreeing } from '@/lib/fact/corroborate';
import type { FormName } from '@/lib/quiz/form';
import { generateToolQuiz } from '@/lib/quiz/tools/generate';
import { readLibrary, type Library } from '@/server/content/library';
import { formText, quizStatus } from '@/server/quiz-status';
import { quizOf, quizSlugs } from '@/server/quiz-of';
import { DEEP } from '../harness/deep';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';

const read = (folder: string): Library => {
  const shelf = readLibrary(folder);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  return shelf.value;
};
const shelves = [CONTENT, 'content'].map((folder) => ({ folder, shelf: read(folder) }));
const across = shelves.flatMap(({ shelf }) => [...shelf.quizzes.keys()].map((slug) => ({ slug, shelf })));

const itemsOf = (slug: string, shelf: Library, wanted: (name: FormName) => boolean) =>
  quizOf(slug, shelf)!
    .forms.filter(({ name }) => wanted(name))
    .flatMap(({ seats }) => seats.map(({ item }) => item));

test.each(DEEP ? across : across.slice(-1))('$slug: the same content gives the same bytes', ({ slug, shelf }) => {
  const { base, site, quizzes } = shelf;
  const lessons = site.lessons.map((lesson) => ({
    lesson,
    quiz: quizOf(lesson, shelf)!,
    asked: shelf.lessons.get(lesson)!.asked,
  }));
  const make = () => generateToolQuiz(quizzes.get(slug)!.quiz, { base, language: site.language, lessons, before: [] });
  expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
});

test.each(across)('$slug: forms share no fact, and nothing is leaked or flawed', ({ slug, shelf }) => {
  const status = quizStatus(shelf).find((one) => one.slug === slug)!;
  expect(status).toMatchObject({ sharedFacts: 0, leaks: 0, flaws: 0 });
  expect(Object.values(status.forms).every((length) => length === shelf.quizzes.get(slug)!.quiz.questions)).toBe(true);
});

test.each(across)(
  '$slug: practice never speaks of what any quiz keeps, nor of what says the same',
  ({ slug, shelf }) => {
    const kept = new Set(quizSlugs(shelf).flatMap((one) => quizOf(one, shelf)!.reserved));
    const spoken = itemsOf(slug, shelf, (name) => name !== 'c').flatMap(({ facts, mentions }) => [
      ...facts,
      ...mentions,
    ]);
    const told = shelf.base.facts.filter(({ id }) => spoken.includes(id)).flatMap((fact) => agreeing(fact, shelf.base));
    // Lessons may keep what another asks: of these facts only those count that this quiz took itself.
    const own = new Set(shelf.quizzes.get(slug)!.quiz.tools.flatMap(({ facts }) => facts));
    expect(told.map(({ id }) => id).filter((id) => kept.has(id) && own.has(id))).toEqual([]);
  },
);

test.each(across)('$slug: what it keeps is asked by no practice of a lesson', ({ slug, shelf }) => {
  const asked = new Set(
    shelf.site.lessons.flatMap((one) => itemsOf(one, shelf, (name) => name !== 'c')).flatMap(({ facts }) => facts),
  );
  const form = itemsOf(slug, shelf, (name) => name === 'c');
  expect(form.flatMap(({ facts }) => facts).filter((fact) => asked.has(fact))).toEqual([]);
});

test('an item that a reader found flawed in a lesson is not asked here either', () => {
  const { shelf } = shelves[0]!;
  const before = quizOf('which-section', shelf)!.bank.find(({ kind }) => kind === 'record')!;
  const withheld = [{ item: before.id, version: before.version, reason: 'Two answers are right.' }];
  const quiz = quizOf('which-section', { ...shelf, withheld })!;
  expect(quiz.bank.map(({ id }) => id)).not.toContain(before.id);
});

test('so is one that was found flawed here', () => {
  const { shelf } = shelves[0]!;
  const before = quizOf('which-section', shelf)!.bank.find(({ kind }) => kind === 'classify')!;
  const withheld = [{ item: before.id, version: before.version, reason: 'Nobody could know.' }];
  const quiz = quizOf('which-section', { ...shelf, withheld })!;
  expect(quiz.refused).toContainEqual(
    expect.objectContaining({ item: before.id, reason: 'withheld: Nobody could know.' }),
  );
});

test('it is shown beside the lessons', () => {
  const { shelf } = shelves[0]!;
  expect(quizStatus(shelf).map(({ slug }) => slug)).toEqual(['lighthouse', 'which-section']);
  expect(formText(quizOf('which-section', shelf)!.forms[0]!, shelf)).toContain('1. [');
});

test('a fact that waits for its signature is not asked, and that is said', () => {
  const { shelf } = shelves[0]!;
  const base = { ...shelf.base, facts: shelf.base.facts.filter(({ id }) => id !== 'machine-limit') };
  const quiz = quizOf('which-section', { ...shelf, base, held: new Map([['machine-limit', 'unreviewed' as const]]) })!;
  expect(JSON.stringify(quiz.forms)).not.toContain('machine-limit');
  expect(quiz.warnings).toContain('machine-limit is not asked: no signature of a reviewer on it as it is');
});
