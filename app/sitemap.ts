import type { MetadataRoute } from 'next';
import { appOrigin } from '@/server/env';
import { indexedPages } from '@/server/indexed-pages';

/** Every page that is worth finding, with the day of its last change where one is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await indexedPages()).map(({ path, modified }) => ({
    url: `${appOrigin()}${path}`,
    ...(modified && { lastModified: modified }),
  }));
}
