import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '@/server/content/library';
import { withCopy } from '../fixtures/lighthouse/lighthouse';
import { relock, withEdited, type Edits } from './edited';

const QUIZ = 'quizzes/which-section.yaml';
const FACTS = 'facts/lighthouse.yaml';
const edit = (from: string | RegExp, to: string): Edits => ({ [QUIZ]: (text) => text.replace(from, to) });

/** Problems as "code file:line:column found". */
async function problemsAfter(edits: Edits, lock = false): Promise<string[]> {
  return withEdited(edits, (folder) => {
    if (lock) relock(folder);
    const shelf = readLibrary(folder);
    return shelf.ok
      ? []
      : shelf.problems.map(
          ({ code, place, found }) =>
            `${code} ${place?.file.split('/').slice(-2).join('/')}:${place?.line}:${place?.column} ${found}`,
        );
  });
}

test.each<[string, Edits, string]>([
  ['a slug that is not its name', edit('slug: which-section', 'slug: other'), `slug-differs ${QUIZ}:1:7 slug: other`],
  [
    'a lesson that is not there',
    edit('after: [lighthouse]', 'after: [lighthouse, windmill]'),
    `lesson-unknown ${QUIZ}:5:21 windmill`,
  ],
  ['a tool twice', edit('id: tasks', 'id: powers'), `tool-id-twice ${QUIZ}:12:9 powers`],
  [
    'a tool name twice',
    edit('name: The part on tasks', 'name: The part on powers and limits'),
    `tool-name-twice ${QUIZ}:13:11 The part on powers and limits`,
  ],
  ['an unknown fact', edit('machine-limit,', 'machine-limits,'), `fact-unknown ${QUIZ}:11:55 machine-limits`],
  [
    'a fact of two tools',
    edit('[failure-book-duty,', '[machine-limit,'),
    `tool-fact-twice ${QUIZ}:16:13 machine-limit, which stands in the quiz already`,
  ],
  [
    'a contested fact',
    edit('[failure-book-duty,', '[vote-courier,'),
    `tool-fact-contested ${QUIZ}:16:13 vote-courier, on which sources differ`,
  ],
  [
    'a fact that the lesson does not teach',
    edit('[failure-book-duty,', '[failure-report-duty,'),
    `tool-fact-untaught ${QUIZ}:16:13 failure-report-duty, which lighthouse does not cite`,
  ],
  [
    'a fact without words for a row',
    edit('[failure-book-duty,', '[ferrow-chair,'),
    `tool-fact-words ${QUIZ}:16:13 ferrow-chair, of kind role`,
  ],
  [
    'a fact that names the tool',
    edit('name: The part on tasks', 'name: The part on lamps'),
    `tool-fact-words ${QUIZ}:16:32 spare-lamp-duty, whose slots hold "lamp"`,
  ],
  [
    'a matter that is no fact of the tool',
    edit('    facts: [failure-book-duty', '    matters: [machine-limit]\n    facts: [failure-book-duty'),
    `tool-matter ${QUIZ}:16:15 machine-limit`,
  ],
  [
    'a matter of a duty',
    edit('    facts: [failure-book-duty', '    matters: [failure-book-duty]\n    facts: [failure-book-duty'),
    `tool-fact-words ${QUIZ}:17:13 failure-book-duty, of kind duty`,
  ],
  ['a stray fact beside', edit('- first-stone', '- rescue-calls'), `also-untaught ${QUIZ}:22:5 rescue-calls`],
  [
    'a field that is not there',
    edit('questions: 4', 'question: 4'),
    `schema ${QUIZ}:1:1 no field is called "question" here`,
  ],
])('%s is told with its place', async (_, edits, problem) => {
  expect(await problemsAfter(edits)).toEqual([problem]);
});

test('a quiz may not have the name of a lesson', () => {
  const problems = withCopy(({ content }) => {
    const quizzes = join(content, 'quizzes');
    const text = readFileSync(join(quizzes, 'which-section.yaml'), 'utf8');
    writeFileSync(join(quizzes, 'lighthouse.yaml'), text.replace('slug: which-section', 'slug: lighthouse'));
    const shelf = readLibrary(content);
    return shelf.ok ? [] : shelf.problems;
  });
  expect(problems).toMatchObject([{ code: 'slug-taken', found: 'lighthouse', place: { line: 1, column: 7 } }]);
});

/** Gives a fact of the fixture a situation. */
const withCase = (key: string, wrong: string, quiz = 'quiz: which-section') => ({
  [FACTS]: (text: string) =>
    text.replace(
      /(- id: dark-light-limit\n)/,
      `$1  cases:\n    - id: out\n      ${quiz}\n      situation: A lamp is out.\n      question: Which part is it?\n      key: ${key}\n      why: It has the limit.\n      wrong:\n        - { value: ${wrong}, why: It has no limit. }\n`,
    ),
});

test.each<[string, Edits, string[]]>([
  ['the names of the tools', withCase('The part on powers and limits', 'The part on tasks'), []],
  [
    'another key',
    withCase('The part on penalties', 'The part on tasks'),
    ['case-key lighthouse.yaml dark-light-limit, case out: The part on penalties'],
  ],
  [
    'another wrong answer',
    withCase('The part on powers and limits', 'The part on penalties'),
    ['case-wrong lighthouse.yaml dark-light-limit, case out: The part on penalties'],
  ],
  [
    'another quiz',
    withCase('The part on powers and limits', 'The part on tasks', 'quiz: unknown'),
    ['quiz-unknown lighthouse.yaml dark-light-limit, case out: unknown'],
  ],
  [
    'no quiz, so that two wrong answers are wanted',
    withCase('Yes', 'No', '# none'),
    ['schema lighthouse.yaml 63.cases.0.wrong: a list'],
  ],
])('a situation of a quiz has as its answers %s', async (_, edits, problems) => {
  const found = await problemsAfter(
    edits,
    problems.every((one) => !one.startsWith('schema')),
  );
  expect(
    found.map((one) =>
      one.replace(/facts\/lighthouse\.yaml:\d+:\d+/, 'lighthouse.yaml').replace(/\d+\.cases/, '63.cases'),
    ),
  ).toEqual(problems);
});
