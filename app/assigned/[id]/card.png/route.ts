import { laterCard } from '@/app/later-card';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamic = 'force-dynamic';

/** The card of an assignment. In the built site the front door answers first, from its cache. */
export const GET = async (_: Request, { params }: Props): Promise<Response> =>
  laterCard('/assigned/[id]', (await params).id);
