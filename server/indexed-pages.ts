import type { PageDates } from '@/lib/lesson/page-dates';
import { practiceForms } from '@/lib/quiz/form';
import { factPath } from './evidence';
import { lessonSummaries, type LessonSummary } from './lessons';
import { factIds } from './reference/fact';
import { toolQuizSummaries, type ToolQuizSummary } from './tool-quizzes';

/** A page that search engines may list, with the day of its last change where one is known. */
export interface IndexedPage {
  path: string;
  modified?: string;
}

const BESIDE = ['/', '/learn', '/glossary', '/sources', '/corrections', '/about', '/teach'];

/** Every page of the site but those that are one reader's, drawn of a request, or a copy for paper. */
export async function indexedPages(): Promise<IndexedPage[]> {
  return [
    ...BESIDE.map((path) => ({ path })),
    ...(await lessonSummaries()).flatMap(ofLesson),
    ...(await toolQuizSummaries()).flatMap(ofToolQuiz),
    ...factIds().map((id) => ({ path: factPath(id) })),
  ];
}

function ofLesson({ meta, outline, dates }: LessonSummary): IndexedPage[] {
  const path = `/learn/${meta.slug}`;
  const below = [...outline.steps.map(({ id }) => id), 'all', 'teach', 'quiz', 'quiz/b'];
  return dated([path, ...below.map((name) => `${path}/${name}`)], dates);
}

function ofToolQuiz({ quiz: { slug }, dates }: ToolQuizSummary): IndexedPage[] {
  const path = `/quiz/${slug}`;
  return dated([path, ...practiceForms.map((form) => `${path}/${form}`)], dates);
}

const dated = (paths: readonly string[], { modified }: PageDates): IndexedPage[] =>
  paths.map((path) => ({ path, modified }));
