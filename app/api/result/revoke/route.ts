import { answerCall } from '../../answer-call';

/** Takes a result back. */
export const POST = (request: Request): Promise<Response> => answerCall('/api/result/revoke', request);
