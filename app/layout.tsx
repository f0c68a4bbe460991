import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site } from '@/server/lessons';
import { appOrigin } from '@/server/env';
import { sans, serif } from './fonts';
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
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site().language} className={`${serif.variable} ${sans.variable}`}>
      <body>
        {children}
        <script type="module" src="/enhance.js" async />
      </body>
    </html>
  );
}
