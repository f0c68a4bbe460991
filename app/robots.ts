import type { MetadataRoute } from 'next';
import { appOrigin } from '@/server/env';

/** Everybody may read all pages; those that are not to be found say so themselves, which only who reads them can know. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' }, sitemap: `${appOrigin()}/sitemap.xml` };
}
