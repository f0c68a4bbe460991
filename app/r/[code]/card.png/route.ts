import { laterCard } from '@/app/later-card';

interface Props {
  params: Promise<{ code: string }>;
}

export const dynamic = 'force-dynamic';

/** The card of a result. In the built site the front door answers first, from its cache. */
export const GET = async (_: Request, { params }: Props): Promise<Response> =>
  laterCard('/r/[code]', (await params).code);
