import { cardFile, type Card } from '@/lib/card/card';
import { missingGlyphs } from '@/lib/card/glyphs';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { LessonMeta } from '@/lib/lesson/schema';
import { endsLine, endsShort, latest } from '@/lib/lesson/sources-end';
import { words } from '@/lib/words';
import { ContentError } from './content/library';
import { lessonSummaries, site, type LessonSummary } from './lessons';
import { quizOf } from './quiz-of';
import { toolQuizSummaries } from './tool-quizzes';

/** Every card of the site, each checked to be drawable with our own fonts. */
export async function allCards(): Promise<Card[]> {
  const lessons = await lessonSummaries();
  const across = await toolQuizSummaries();
  const cards = [
    homeCard(lessons),
    ...lessons.flatMap((lesson) => [lessonCard(lesson), quizCard(ofLesson(lesson))]),
    ...across.map((one) => quizCard({ ...one, ...one.quiz })),
  ];
  const checked = cards.map(drawable);
  const problems = checked.flatMap((card) => (card.ok ? [] : card.problems));
  if (problems.length > 0) throw new ContentError(problems);
  return cards;
}

/** The card with this file name, or undefined. */
export const cardByFile = async (file: string): Promise<Card | undefined> =>
  (await allCards()).find((card) => cardFile(card) === file);

/** Address and alt text of a page's card. */
export async function cardImage(name: string): Promise<{ url: string; alt: string } | undefined> {
  const card = (await allCards()).find((one) => one.name === name);
  return card && { url: `/cards/${cardFile(card)}`, alt: card.alt };
}

function homeCard(lessons: readonly LessonSummary[]): Card {
  const { name, line, language } = site();
  const say = words(language);
  return {
    name: 'home',
    chips: [say('card.site')],
    title: line,
    site: name,
    foot: [endsShort(latest(lessons.map(({ meta }) => meta)), language, say, 'short')],
    alt: say('share.alt', { title: line, ends: '' }).trim(),
  };
}

function lessonCard(lesson: LessonSummary): Card {
  const { name, language } = site();
  const say = words(language);
  const { meta, outline } = lesson;
  const ends = endsLine(meta, language, say);
  return {
    name: `lesson-${meta.slug}`,
    chips: [
      say('card.explainer'),
      `${say('lesson.steps', { n: outline.steps.length })} · ${say('lesson.minutes', { n: outline.minutes })}`,
    ],
    title: meta.title,
    site: name,
    foot: [originalsLine(lesson), endsShort(meta, language, say, 'short')],
    alt: say('share.alt', { title: meta.title, ends }),
  };
}

/** What the card of a quiz says, be it of a lesson or across lessons. */
interface CardQuiz extends Pick<LessonSummary, 'originals'> {
  slug: string;
  title: string;
  questions: number;
  meta: Pick<LessonMeta, 'sourcesEnd'>;
}

const ofLesson = ({ meta, originals }: LessonSummary): CardQuiz => ({
  slug: meta.slug,
  title: meta.title,
  questions: quizOf(meta.slug)?.forms[0]?.seats.length ?? 0,
  meta,
  originals,
});

function quizCard(quiz: CardQuiz): Card {
  const { name, language } = site();
  const say = words(language);
  const { slug, title, questions, meta } = quiz;
  return {
    name: `quiz-${slug}`,
    chips: [say('card.quiz'), say('card.questions', { n: questions })],
    title,
    site: name,
    foot: [originalsLine(quiz), endsShort(meta, language, say, 'short')],
    alt: say('share.alt', { title: say('card.quizTitle', { title }), ends: endsLine(meta, language, say) }),
  };
}

/** "3 original reports and 20 documents": originals are counted, never outlets. */
export function originalsLine({ originals }: Pick<LessonSummary, 'originals'>): string {
  if (originals.reports + originals.documents === 0) return words(site().language)('lesson.noOriginals');
  const both = originals.reports > 0 && originals.documents > 0 ? 'yes' : 'no';
  return words(site().language)('lesson.sources', { ...originals, both });
}

function drawable(card: Card): Result<Card> {
  const missing = missingGlyphs([...card.chips, card.title, card.site, ...card.foot].join(''));
  if (missing.length === 0) return ok(card);
  return fail({
    code: 'card-glyph',
    found: `${missing.join(' ')} in the card "${card.name}"`,
    wanted: 'characters that the card fonts can draw',
    todo: 'use another character in the title or name',
  });
}
