import { networkInterfaces } from 'node:os';
import { startSite, type Site } from './harness/site';

/** An address of this machine that others in its network could use. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

const portOf = ({ origin }: Site) => new URL(origin).port;

test('the site answers on this machine, and on no other address', async () => {
  const site = await startSite();
  try {
    expect((await fetch(`http://127.0.0.1:${portOf(site)}/`)).status).toBe(200);
    if (outside) await expect(fetch(`http://${outside}:${portOf(site)}/`)).rejects.toThrow();
  } finally {
    await site.stop();
  }
});

test('HOST opens the site to the network', async () => {
  const site = await startSite({ env: { HOST: '0.0.0.0' } });
  try {
    for (const host of ['127.0.0.1', ...(outside ? [outside] : [])])
      expect((await fetch(`http://${host}:${portOf(site)}/`)).status).toBe(200);
  } finally {
    await site.stop();
  }
});
