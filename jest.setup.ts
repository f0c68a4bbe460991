/// <reference types="@testing-library/jest-dom" />
/// <reference types="jest-axe" />

// Only component tests (those with a `@jest-environment jsdom` docblock) have a document, and only they pay for these.
if (typeof document !== 'undefined') {
  // @ts-expect-error importing it adds its matchers; its types describe those, and no module
  await import('@testing-library/jest-dom');
  const { toHaveNoViolations } = await import('jest-axe');
  expect.extend(toHaveNoViolations);
}

export {};
