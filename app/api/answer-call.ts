import { contextOf } from '@/server/call-context';
import { CALLS, refusedAtOnce, type Call } from '@/server/calls';
import { readJson } from '@/server/request';

/** Has a call of the site answer a request. In the built site the front door answers first. */
export async function answerCall(path: string, request: Request): Promise<Response> {
  const call: Call | undefined = Object.hasOwn(CALLS, path) ? CALLS[path as keyof typeof CALLS] : undefined;
  if (!call) return new Response(null, { status: 404 });
  const asking = askingOf(request);
  const refused = refusedAtOnce(path, asking);
  const answer = refused ?? (await call(await readJson(request.body), contextOf(asking, Date.now())));
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const cookie of answer.cookies ?? []) headers.append('Set-Cookie', cookie);
  if (answer.retryAfter !== undefined) headers.set('Retry-After', String(answer.retryAfter));
  return Response.json(answer.body, { status: answer.status, headers });
}

function askingOf({ headers }: Request) {
  const [origin, site, host, cookie, forwarded] = ['origin', 'sec-fetch-site', 'host', 'cookie', 'x-forwarded-for'].map(
    (name) => headers.get(name) ?? undefined,
  );
  return { origin, site, host, cookie, forwarded, address: undefined };
}
