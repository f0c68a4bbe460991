import { renderToString } from 'react-dom/server';
import CheckPage from '@/app/learn/[slug]/check/page';

/** The page to which a check leads, as the server answers a request for it. */
export async function answerPage(address: string): Promise<Response> {
  const { pathname, searchParams } = new URL(address);
  const slug = pathname.split('/')[2] ?? '';
  const query = Object.fromEntries(searchParams);
  try {
    const page = await CheckPage({ params: Promise.resolve({ slug }), searchParams: Promise.resolve(query) });
    return new Response(renderToString(page));
  } catch (error) {
    // What notFound() throws.
    if (String(error).includes('NEXT_HTTP_ERROR_FALLBACK;404')) return new Response('', { status: 404 });
    throw error;
  }
}
