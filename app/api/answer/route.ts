import { CALLS } from '@/server/calls';
import { readJson } from '@/server/request';

/** Grades one answer of a practice quiz. */
export async function POST(request: Request): Promise<Response> {
  const { status, body } = CALLS['/api/answer'](await readJson(request.body));
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
