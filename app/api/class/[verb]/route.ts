import { answerCall } from '../../answer-call';

interface Props {
  params: Promise<{ verb: string }>;
}

/** A call of the classroom. */
export const POST = async (request: Request, { params }: Props): Promise<Response> =>
  answerCall(`/api/class/${(await params).verb}`, request);
