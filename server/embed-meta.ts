import { embedPath } from '@/lib/lesson/embed';
import { appOrigin } from './env';
import type { FigureView } from './figures';
import { oembedAddress } from './oembed-address';
import { pageMetadata } from './page-meta';

/** Tags of a figure in a frame: those of its step, of which it is a part, but not to be found by itself. */
export async function embedMetadata(view: FigureView) {
  const { meta, figure, step } = view;
  const { slug, summary: description } = meta;
  const page = await pageMetadata({
    title: figure.title ?? step.title,
    description,
    path: `/learn/${slug}/${step.id}`,
    card: `step-${slug}-${step.id}`,
    lesson: view,
  });
  const own = oembedAddress(`${appOrigin()}${embedPath(slug, figure.id)}`);
  return {
    ...page,
    robots: { index: false },
    alternates: { ...page.alternates, types: { 'application/json+oembed': own } },
  };
}
