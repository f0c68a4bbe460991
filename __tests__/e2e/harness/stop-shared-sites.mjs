export { stop as default } from './shared-sites.mjs';
