import { atom } from '@/lib/exchange/atom';
import { newsFeed } from '@/server/feed';

export const dynamic = 'force-static';

export const GET = async (): Promise<Response> =>
  new Response(atom(await newsFeed()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
