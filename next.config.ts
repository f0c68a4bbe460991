import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // A second site (another CITED_CONTENT) is built beside the default one by naming another folder.
  distDir: process.env.CITED_DIST || '.next',
  poweredByHeader: false,
  // The front door compresses, once and before anybody asks.
  compress: false,
  reactStrictMode: true,
  // By itself Next leaves one core idle, which of two is half of them: pages and cards are drawn on all.
  experimental: { cpus: availableParallelism() },
  // The image optimiser is the part of Next with the worst security record, and we have no raster images to resize.
  images: { unoptimized: true },
  typescript: {
    // `npm test` and `npm run types` check the types of everything, tests included. Checking the app again in every
    // build only makes `npm start` slower.
    ignoreBuildErrors: true,
    // Next edits the tsconfig that it is given (it adds the dist folder), unless that file extends another. This one does.
    tsconfigPath: 'tsconfig.next.json',
  },
  // Said outright, or a lockfile in a folder above ours would move the root.
  turbopack: { root: import.meta.dirname },
  // These read their own files (wasm, fonts, plugins) at run time, so Node loads them as they are.
  // The store is shared with the front door, so that there is one copy of what queries are made with.
  serverExternalPackages: ['@mdx-js/mdx', '@vercel/og', 'kysely', 'libsql', 'pg'],
};

export default config;
