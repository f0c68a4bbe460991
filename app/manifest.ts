import type { MetadataRoute } from 'next';
import { APP_ICONS, iconFile } from '@/lib/card/app-icon';
import { site } from '@/server/lessons';
import { LIGHT } from './theme';

/** What a device needs to put the site among its apps. Addresses are relative: the site may lie below a path of its host. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, description, language } = site();
  return {
    name,
    short_name: name,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: LIGHT,
    theme_color: LIGHT,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...APP_ICONS.map((icon) => ({
        src: `icons/${iconFile(icon)}`,
        sizes: `${icon.edge}x${icon.edge}`,
        type: 'image/png',
        purpose: icon.purpose,
      })),
    ],
  };
}
