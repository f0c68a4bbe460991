import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AssignedPage } from '@/components/result/AssignedPage';
import { endsLine } from '@/lib/lesson/sources-end';
import { words } from '@/lib/words';
import { laterImage } from '@/server/later-card';
import { site } from '@/server/lessons';
import { laterMetadata } from '@/server/page-meta';
import { viewAssigned } from '@/server/view-assigned';
import { Frame } from '@/app/frame';
import { ShareWith } from '@/app/share';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamic = 'force-dynamic';

const untilOf = ({ due }: { due?: string }): string => {
  const say = words(site().language);
  return due === undefined ? say('card.noDue') : say('card.due', { due });
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await viewAssigned((await params).id);
  if (!view) return {};
  const { id, title, card } = view;
  const say = words(site().language);
  return laterMetadata({
    title: say('assigned.pageTitle', { title }),
    description: `${untilOf(view)}. ${say('assigned.how')}`,
    path: `/assigned/${id}`,
    card,
  });
}

/** The public face of an assignment, for whoever was given its address. */
export default async function Page({ params }: Props) {
  const view = await viewAssigned((await params).id);
  if (!view) notFound();
  const { id, card, ...assigned } = view;
  const { language } = site();
  const say = words(language);
  const image = laterImage(`/assigned/${id}`, card);
  return (
    <Frame>
      <AssignedPage
        assigned={{ ...assigned, until: untilOf(view), ends: endsLine(view, language, say), image }}
        share={<ShareWith heading="share.assignment" path={`/assigned/${id}`} image={image} />}
        say={say}
      />
    </Frame>
  );
}
