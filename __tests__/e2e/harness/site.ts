export { buildSite, startSite, type Site } from '@/scripts/site';
