import nextJest from 'next/jest.js';

const withNext = nextJest({ dir: import.meta.dirname });

/** What both projects share: native ESM, and `@/` for the root of the repository as in tsconfig.json. */
const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    // next/jest's own stand-in, under the same key, is CommonJS: imported from ESM its class names are all undefined.
    '^.+\\.module\\.(css|sass|scss)$': '<rootDir>/__tests__/harness/class-names.mjs',
    '^@/(.*)$': '<rootDir>/$1',
  },
  // Node reads these as they are, and next/jest would turn them into CommonJS.
  transformIgnorePatterns: ['\\.mjs$'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next'],
  testEnvironment: 'node',
};

// What takes long is run by `npm run test:deep` alone, which CI runs too.
const LEFT_OUT = process.env.CITED_DEEP ? [] : ['\\.deep\\.test\\.ts$'];

const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/__tests__/e2e/', ...LEFT_OUT],
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
};

/** Tests of the built site in a real browser. */
const e2e = {
  ...shared,
  displayName: 'e2e',
  testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'],
  testPathIgnorePatterns: LEFT_OUT,
  globalSetup: '<rootDir>/__tests__/e2e/harness/shared-sites.mjs',
  globalTeardown: '<rootDir>/__tests__/e2e/harness/stop-shared-sites.mjs',
  setupFilesAfterEnv: ['<rootDir>/__tests__/e2e/harness/setup.ts'],
};

const config = async () => ({ projects: [await withNext(unit)(), await withNext(e2e)()] });

export default config;
