import { askNext } from '@/server/front-door/ask-next';

test('what Next throws is thrown, and does not wait for ever', async () => {
  await expect(askNext(() => Promise.reject(new Error('no page')), '/learn')).rejects.toThrow('no page');
});

test('who waits for an answer that never comes is told in time', async () => {
  await expect(askNext(() => new Promise(() => {}), '/learn', 50)).rejects.toThrow(/abort/i);
});

test('an answer in time comes with its status and all of its body', async () => {
  const answer = await askNext(async (request, response) => void response.writeHead(404).end(request.url), '/x?y');
  expect(answer).toMatchObject({ status: 404, body: Buffer.from('/x?y') });
});
