/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { askServer } from '@/browser/attempt-store/ask-server';
import type { GivenAnswer } from '@/lib/attempt/question-state';

const given = { item: 'q0', version: 'v', answer: 'a' } as GivenAnswer;
const answering = (status: number, body: string) => {
  globalThis.fetch = async () =>
    ({ ok: status < 300, status, json: async () => JSON.parse(body) as unknown }) as Response;
};

/** A network that answers for the server, as one that wants a login does, took a question out of the score. */
test.each([404, 409, 422])('a %s counts only in the words of the server', async (status) => {
  for (const body of ['<h1>Not found</h1>', '{"message":"not found"}']) {
    answering(status, body);
    expect(await askServer('dogs', given)).toBeUndefined();
  }
  answering(status, '{"error":{"code":"item-changed"}}');
  expect(await askServer('dogs', given)).toEqual({ as: status === 422 ? 'unclear' : 'changed' });
});

test('what is no verdict is not taken for one', async () => {
  answering(200, '{"grade":{"correct":"yes"}}');
  expect(await askServer('dogs', given)).toBeUndefined();
});
