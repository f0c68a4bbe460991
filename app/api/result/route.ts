import { answerCall } from '../answer-call';

/** Keeps a result of practice that its learner makes a card of. */
export const POST = (request: Request): Promise<Response> => answerCall('/api/result', request);
