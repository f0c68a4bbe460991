/** Opens a store and says so, or what is wrong. */
import { openStore, type Where } from '@/server/store/open-store';

const begun = performance.now();
try {
  await openStore(JSON.parse(process.argv[2]!) as Where);
  console.log('opened');
} catch (error) {
  console.log(`${(error as Error).message} ${Math.round(performance.now() - begun)} ms`);
  process.exitCode = 1;
}
