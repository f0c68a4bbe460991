import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoResult, ResultPage } from '@/components/result/ResultPage';
import { words } from '@/lib/words';
import { laterImage } from '@/server/later-card';
import { site } from '@/server/lessons';
import { laterMetadata } from '@/server/page-meta';
import { viewResult } from '@/server/result/view-result';
import { Frame } from '@/app/frame';
import { ShareWith } from '@/app/share';

interface Props {
  params: Promise<{ code: string }>;
}

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewResult((await params).code);
  if (!view) return {};
  const say = words(site().language);
  const { code, standing } = view;
  if (standing !== 'valid')
    return {
      title: say(standing === 'not-valid' ? 'result.notValid' : 'result.takenBack'),
      robots: { index: false },
    };
  const { record, title = say('result.noQuiz'), card } = view.result;
  const { right, total } = record;
  return laterMetadata({
    title: say('result.pageTitle', { code, title }),
    description: say('result.description', { right, total, title }),
    path: `/r/${code}`,
    card,
  });
}

/** Where anybody checks a result: verified at each view. */
export default async function Page({ params }: Props) {
  const view = await viewResult((await params).code);
  if (!view) notFound();
  const { language } = site();
  const say = words(language);
  const { code, standing } = view;
  if (standing !== 'valid')
    return (
      <Frame>
        <NoResult code={code} standing={standing} say={say} />
      </Frame>
    );
  const { record, title = say('result.noQuiz'), href, items, card } = view.result;
  const { form, right, total, attempt, day } = record;
  const image = laterImage(`/r/${code}`, card);
  return (
    <Frame>
      <ResultPage
        result={{ code, title, href, form, right, total, attempt, day, items, image }}
        share={<ShareWith heading="share.result" path={`/r/${code}`} image={image} />}
        language={language}
        say={say}
      />
    </Frame>
  );
}
