import { agreeing } from '@/lib/fact/corroborate';
import { contestedFacts } from '@/lib/fact/merge';
import type { FactBase } from '@/lib/fact/base';
import type { Case, Fact } from '@/lib/fact/schema';
import type { Problem } from '@/lib/kernel/result';
import { asOption } from '@/lib/question/stem';
import { rowKinds, rowOf, type RowFault } from '@/lib/quiz/tools/row';
import type { Tool } from '@/lib/quiz/tools/schema';
import { words, type Language } from '@/lib/words';
import type { LessonFile } from './lesson-file';
import type { QuizFile } from './quiz-files';
import type { FactFiles } from './read-facts';

/** The parts of a content folder that a quiz across lessons speaks of, each right in itself. */
interface Parts {
  files: FactFiles;
  lessons: readonly LessonFile[];
  quizzes: readonly QuizFile[];
  language: Language;
}

type Fault = Omit<Problem, 'place'>;

/** What is wrong with the quizzes across lessons, and with the situations that facts hold for them. */
export const quizProblems = (parts: Parts): Problem[] => [
  ...parts.quizzes.flatMap((file, i) => problemsOf(file, parts.quizzes.slice(0, i), parts)),
  ...caseProblems(parts),
];

function problemsOf({ quiz, place }: QuizFile, before: readonly QuizFile[], parts: Parts): Problem[] {
  const at = (path: readonly PropertyKey[], fault: Fault | undefined): Problem[] =>
    fault ? [{ ...fault, place: place(path) }] : [];
  const { tools, after, also, slug } = quiz;
  return [
    ...at(['slug'], takenSlug(slug, before, parts)),
    ...after.flatMap((lesson, i) => at(['after', i], unknownLesson(lesson, parts))),
    ...tools.flatMap(({ id, name, lesson }, t) => [
      ...at(
        ['tools', t, 'id'],
        twice(
          'id',
          id,
          tools.slice(0, t).map((one) => one.id),
        ),
      ),
      ...at(
        ['tools', t, 'name'],
        twice(
          'name',
          name,
          tools.slice(0, t).map((one) => one.name),
        ),
      ),
      ...at(['tools', t, 'lesson'], after.includes(lesson) ? undefined : strayLesson(lesson, after)),
    ]),
    ...tools.flatMap((tool, t) =>
      tool.facts.flatMap((id, i) => {
        const others = [...tools.slice(0, t).flatMap(({ facts }) => facts), ...tool.facts.slice(0, i)];
        return at(['tools', t, 'facts', i], factFault(id, tool, { ...parts, others }));
      }),
    ),
    ...tools.flatMap(({ facts, matters }, t) =>
      matters.flatMap((id, i) => at(['tools', t, 'matters', i], facts.includes(id) ? undefined : strayMatter(id))),
    ),
    ...also.flatMap((id, i) => at(['also', i], alsoFault(id, after, parts))),
  ];
}

const takenSlug = (slug: string, before: readonly QuizFile[], { lessons }: Parts): Fault | undefined =>
  lessons.some(({ meta }) => meta.slug === slug) || before.some(({ quiz }) => quiz.slug === slug)
    ? { code: 'slug-taken', found: slug, wanted: 'a slug that no lesson and no other quiz has', todo: 'choose another' }
    : undefined;

const unknownLesson = (slug: string, { lessons }: Parts): Fault | undefined =>
  lessons.some(({ meta }) => meta.slug === slug)
    ? undefined
    : {
        code: 'lesson-unknown',
        found: slug,
        wanted: `one of ${lessons.map(({ meta }) => meta.slug).join(', ')}`,
        todo: 'correct the slug, or add the lesson to site.yaml',
      };

const strayLesson = (lesson: string, after: readonly string[]): Fault => ({
  code: 'tool-lesson',
  found: lesson,
  wanted: `one of the lessons that the quiz builds on: ${after.join(', ')}`,
  todo: 'correct the slug, or add the lesson to "after"',
});

const twice = (what: string, found: string, before: readonly string[]): Fault | undefined =>
  before.includes(found)
    ? { code: `tool-${what}-twice`, found, wanted: `one tool with this ${what}`, todo: 'give one of them another' }
    : undefined;

const strayMatter = (id: string): Fault => ({
  code: 'tool-matter',
  found: id,
  wanted: 'one of the facts of the tool',
  todo: 'name it under "facts" too, or take it out',
});

const unknownFact = (id: string): Fault => ({
  code: 'fact-unknown',
  found: id,
  wanted: 'the id of a fact',
  todo: 'correct the id',
});

/** Why a fact cannot tell a tool. */
function factFault(
  id: string,
  tool: Tool,
  { files, lessons, language, others }: Parts & { others: string[] },
): Fault | undefined {
  const { base } = files;
  const fact = base.facts.find((one) => one.id === id);
  if (!fact) return unknownFact(id);
  const leaveOut = 'take it out, or name another fact';
  if (others.includes(id))
    return {
      code: 'tool-fact-twice',
      found: `${id}, which stands in the quiz already`,
      wanted: 'a fact once, under the one tool of which it holds',
      todo: leaveOut,
    };
  if (contestedFacts(base).has(id))
    return {
      code: 'tool-fact-contested',
      found: `${id}, on which sources differ`,
      wanted: 'a fact that nobody disputes',
      todo: leaveOut,
    };
  if (fact.supersededBy !== undefined)
    return {
      code: 'tool-fact-superseded',
      found: `${id}, which is out of date: ${fact.supersededBy} holds now`,
      wanted: 'a fact that holds now',
      todo: leaveOut,
    };
  const same = agreeing(fact, base).filter((one) => others.includes(one.id));
  if (same.length > 0)
    return {
      code: 'tool-fact-same',
      found: `${id}, which says the same as ${same[0]!.id}`,
      wanted: 'each thing once',
      todo: leaveOut,
    };
  if (
    !isTaught(
      fact,
      lessons.filter(({ meta }) => meta.slug === tool.lesson),
      base,
    )
  )
    return {
      code: 'tool-fact-untaught',
      found: `${id}, which ${tool.lesson} does not cite`,
      wanted: 'a fact that the lesson of the tool cites, or one that says the same',
      todo: 'cite it there, or take it out',
    };
  const row = rowOf(fact, tool, { base, say: words(language), language });
  return 'text' in row ? undefined : { code: 'tool-fact-words', ...ROWLESS(fact, tool, row), todo: leaveOut };
}

const ROWLESS = ({ id, kind }: Fact, { matters }: Tool, fault: RowFault): Pick<Fault, 'found' | 'wanted'> => {
  const kinds = matters.includes(id) ? rowKinds.matter : rowKinds.row;
  if (fault.why === 'kind') return { found: `${id}, of kind ${kind}`, wanted: `a fact of kind ${kinds.join(', ')}` };
  if (fault.why === 'leaning')
    return { found: `${id}, whose slots point at words outside them`, wanted: 'slots that make sense on their own' };
  return { found: `${id}, whose slots hold "${fault.name}"`, wanted: 'slots that do not name the tool' };
};

const isTaught = (fact: Fact, lessons: readonly LessonFile[], base: FactBase): boolean =>
  agreeing(fact, base).some(({ id }) => lessons.some(({ cites }) => cites.has(id)));

function alsoFault(id: string, after: readonly string[], { files, lessons }: Parts): Fault | undefined {
  const fact = files.base.facts.find((one) => one.id === id);
  if (!fact) return unknownFact(id);
  return isTaught(
    fact,
    lessons.filter(({ meta }) => after.includes(meta.slug)),
    files.base,
  )
    ? undefined
    : {
        code: 'also-untaught',
        found: id,
        wanted: `a fact that one of these lessons cites: ${after.join(', ')}`,
        todo: 'cite it there, or take it out',
      };
}

/** A situation that belongs to a quiz has the tools of that quiz as its answers. */
const caseProblems = ({ files, quizzes }: Parts): Problem[] =>
  files.base.facts.flatMap((fact) =>
    (fact.cases ?? []).flatMap((one, i) =>
      caseFaults(fact, one, quizzes).map(({ path, ...fault }) => ({
        ...fault,
        place: files.placeOfFact(fact.id, ['cases', i, ...path]),
      })),
    ),
  );

function caseFaults(
  fact: Fact,
  { id, quiz: slug, key, wrong }: Case,
  quizzes: readonly QuizFile[],
): (Fault & { path: PropertyKey[] })[] {
  if (slug === undefined) return [];
  const quiz = quizzes.find((one) => one.quiz.slug === slug)?.quiz;
  const about = `${fact.id}, case ${id}`;
  if (!quiz)
    return [
      {
        code: 'quiz-unknown',
        found: `${about}: ${slug}`,
        wanted: 'the slug of a quiz in quizzes/',
        todo: 'correct it',
        path: ['quiz'],
      },
    ];
  const tool = quiz.tools.find(({ facts }) => facts.includes(fact.id));
  if (!tool)
    return [
      {
        code: 'case-no-tool',
        found: `${about}: no tool of ${slug} has the fact`,
        wanted: 'a fact of one of its tools',
        todo: 'name the fact there, or take the case out',
        path: ['quiz'],
      },
    ];
  const others = quiz.tools.filter((one) => one !== tool).map(({ name }) => name);
  const given = wrong.map(({ value }) => asOption(value));
  const exact = given.length === others.length && others.every((name) => given.includes(name));
  return [
    ...(asOption(key) === tool.name
      ? []
      : [
          {
            code: 'case-key',
            found: `${about}: ${key}`,
            wanted: tool.name,
            todo: 'write the name of the tool that has the fact',
            path: ['key'],
          },
        ]),
    ...(exact
      ? []
      : [
          {
            code: 'case-wrong',
            found: `${about}: ${given.join('; ')}`,
            wanted: others.join('; '),
            todo: 'write the names of the other tools, each once',
            path: ['wrong'],
          },
        ]),
  ];
}
