export { startSite, type Site } from '@/scripts/site';
