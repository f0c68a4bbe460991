import { CALLS } from '@/server/calls';
import { readJson } from '@/server/request';

/** Gives the public part of questions that a device asks again. */
export async function POST(request: Request): Promise<Response> {
  const { status, body } = CALLS['/api/review'](await readJson(request.body));
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
