import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypeScript from 'eslint-config-next/typescript';

const NO_INLINE_STYLE = {
  selector: 'JSXAttribute[name.name="style"]',
  message:
    'Write a class in the CSS module beside the component: the content policy of the pages allows no inline style.',
};

const PLAIN_LINKS = {
  paths: [
    {
      name: 'next/link',
      message: 'Use a plain <a>: lesson pages are documents, and go from one to the next without JavaScript.',
    },
  ],
};

const config = [
  {
    ignores: [
      '.next*/',
      '.data/',
      'coverage/',
      'test-results/',
      'next-env.d.ts',
      'public/enhance.js',
      'public/sw.js',
      '__tests__/fixtures/',
    ],
  },
  ...nextVitals,
  ...nextTypeScript,
  {
    rules: {
      // Plain anchors are the rule here, not a mistake: see PLAIN_LINKS.
      '@next/next/no-html-link-for-pages': 'off',
      // The image optimiser is off (next.config.ts): next/image would only add script.
      '@next/next/no-img-element': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', NO_INLINE_STYLE],
    },
  },
  {
    // The card renderer knows no style sheets: inline style is all it reads.
    files: ['components/card/**', 'app/**/opengraph-image.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['components/lesson/**', 'app/learn/**'],
    rules: { 'no-restricted-imports': ['error', PLAIN_LINKS] },
  },
];

export default config;
