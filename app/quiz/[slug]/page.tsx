import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { QuizIntro } from '@/components/quiz/QuizIntro';
import { DataBlock } from '@/components/ui/DataBlock';
import { endsLine } from '@/lib/lesson/sources-end';
import { words } from '@/lib/words';
import { originalsLine } from '@/server/cards';
import { site } from '@/server/lessons';
import { toolQuizData } from '@/server/page-data';
import { pageMetadata } from '@/server/page-meta';
import { toolQuizSlugs, toolQuizSummary } from '@/server/tool-quizzes';
import { Frame } from '@/app/frame';
import { Share } from '@/app/share';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => toolQuizSlugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await toolQuizSummary((await params).slug);
  if (!found) return {};
  const { slug, title, summary: description } = found.quiz;
  return pageMetadata({ title, description, path: `/quiz/${slug}`, card: `quiz-${slug}`, lesson: found });
}

export default async function QuizIntroPage({ params }: Props) {
  const found = await toolQuizSummary((await params).slug);
  if (!found) notFound();
  const { language } = site();
  const say = words(language);
  const { quiz, questions, objectives, lessons } = found;
  const facts = `${say('card.questions', { n: questions })} · ${originalsLine(found)}`;
  return (
    <Frame>
      <QuizIntro
        quiz={{ ...quiz, facts }}
        ends={endsLine(found.meta, language, say)}
        objectives={objectives}
        lessons={lessons.map(({ meta: { slug, title } }) => ({ slug, title }))}
        say={say}
      >
        <Share heading="quiz.share" path={`/quiz/${quiz.slug}`} card={`quiz-${quiz.slug}`} />
      </QuizIntro>
      <DataBlock json={toolQuizData(found, `/quiz/${quiz.slug}`)} />
    </Frame>
  );
}
