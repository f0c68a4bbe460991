import type { NextHandler } from '@/server/front-door/ask-next';
import { Busy } from '@/server/busy';
import { drawings } from '@/server/front-door/drawings';

const PAGE = '<!DOCTYPE html><html><head></head><body><p>drawn</p><script src="/_next/x.js"></script></body></html>';

/** A handler in the place of Next's that counts, and takes a moment. */
function handler() {
  const seen: string[] = [];
  const next: NextHandler = async (request, response) => {
    seen.push(request.url ?? '');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const status = request.url?.startsWith('/gone') ? 404 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  };
  return { next, seen };
}

const index = { styles: {}, enhancer: '/enhance.js' };

test('an address is drawn once for all who ask for it, and is a document', async () => {
  const { next, seen } = handler();
  const drawn = drawings({ next, index });
  const all = await Promise.all(Array.from({ length: 100 }, () => drawn('/check?answer=1')));
  expect(seen).toEqual(['/check?answer=1']);
  expect(new Set(all).size).toBe(1);
  expect(all[0]!.page.body.toString()).toBe('<!DOCTYPE html><html><head></head><body><p>drawn</p></body></html>');
  await drawn('/check?answer=2');
  await drawn('/check?answer=1');
  expect(seen).toHaveLength(2);
});

test('who would be the 65th to wait for a page of their own is told so, and is served later', async () => {
  const drawn = drawings({ ...handler(), index });
  const asked = await Promise.allSettled(Array.from({ length: 80 }, (_, i) => drawn(`/check?answer=${i}`)));
  const refused = asked.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(16);
  expect(refused.every(({ reason }) => reason instanceof Busy)).toBe(true);
  await expect(drawn('/check?answer=79')).resolves.toMatchObject({ page: { status: 200 } });
});

test('what is not there is told as it was, and not made a document', async () => {
  const { page } = await drawings({ ...handler(), index })('/gone');
  expect(page.status).toBe(404);
  expect(page.body.toString()).toBe(PAGE);
});
