export { launchBrowser } from '@/scripts/browser.mjs';
