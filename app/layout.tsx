import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { WORKER } from '@/lib/lesson/offline';
import { site } from '@/server/lessons';
import { appOrigin } from '@/server/env';
import { sans, serif } from './fonts';
import { DARK, LIGHT } from './theme';
import './globals.css';

export function generateMetadata(): Metadata {
  const { name, description } = site();
  return {
    metadataBase: new URL(appOrigin()),
    title: { default: name, template: `%s · ${name}` },
    description,
    applicationName: name,
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: LIGHT },
    { media: '(prefers-color-scheme: dark)', color: DARK },
  ],
};

/** Development draws pages anew as files change: a worker would show those of before. */
const worker = process.env.NODE_ENV === 'production' ? WORKER : 'none';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site().language} className={`${serif.variable} ${sans.variable}`} data-worker={worker}>
      <body>
        {children}
        <script type="module" src="/enhance.js" async />
      </body>
    </html>
  );
}
