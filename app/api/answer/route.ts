import { readJson } from '@/server/request';
import { gradeAnswer } from '@/server/quizzes';

/** Grades one answer of a practice quiz. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok)
    return Response.json({ error: body.problems[0] }, { status: body.problems[0]?.code === 'body-large' ? 413 : 400 });
  const result = gradeAnswer(body.value);
  if (result.ok) return Response.json(result.value, { headers: { 'Cache-Control': 'no-store' } });
  const status = { 'item-unknown': 404, 'item-changed': 409 }[result.problems[0]?.code ?? ''] ?? 422;
  return Response.json({ error: result.problems[0] }, { status });
}
